import { readSearchTerm } from '#core/call/search-term';
import type { CallDraft } from './call-draft';

/** What was looked for and not found is not typed twice. */
export function newPersonFrom(query: string): Pick<CallDraft, 'name' | 'nik' | 'phone'> {
  const term = readSearchTerm(query);
  const nobody = { name: '', nik: '', phone: '' };
  if (term.kind === 'identityNumber') return { ...nobody, nik: term.number };
  if (term.kind === 'phone') return { ...nobody, phone: term.phone };
  return term.kind === 'words' ? { ...nobody, name: term.words.join(' ') } : nobody;
}
