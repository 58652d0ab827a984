import { FileComplaintRequest } from '../complaints/file-complaint.request';
import { Problem } from '#platform/http/problem';
import { issueWords } from '#platform/http/problem.rendering';
import type { Issue } from '#platform/http/problem';
import { validationPipe } from '#platform/http/validation.pipe';
import { fieldOf, requestOf } from './filing-fields';
import type { FormBody } from './form-body';
import type { Faults } from './parts';
import type { WordKey, Words } from './texts';

const pipe = validationPipe();

export type Checked =
  { readonly ok: true; readonly input: FileComplaintRequest } | { readonly ok: false; readonly faults: Faults };

/** By the rules of every filing, and two of the form's own: how she may be reached is asked of everybody. */
export async function checkFiling(form: FormBody, words: Words): Promise<Checked> {
  const own = contactFaults(form, words);
  try {
    const metadata = { type: 'body', metatype: FileComplaintRequest } as const;
    const input = (await pipe.transform(requestOf(form), metadata)) as FileComplaintRequest;
    return Object.keys(own).length === 0 ? { ok: true, input } : { ok: false, faults: own };
  } catch (error) {
    if (!(error instanceof Problem) || error.issues.length === 0) throw error;
    return { ok: false, faults: { ...own, ...faultsOf(error.issues, words) } };
  }
}

/** What is wrong, by the field it stands at. */
export const faultsOf = (issues: readonly Issue[], words: Words): Faults =>
  Object.fromEntries(issues.map((issue) => [fieldOf(issue.pointer), faultWords(issue, words)]));

/** The question each of these belongs to: "choose one" alone would not say of what. */
const QUESTION: Readonly<Record<string, WordKey>> = {
  category: 'categoryTitle',
  programme: 'programmeTitle',
  reporterKind: 'whoTitle',
  kontak: 'contactTitle',
};

function faultWords(issue: Issue, words: Words): string {
  const field = fieldOf(issue.pointer);
  if (field === 'regionCode') return words.say('chooseVillage');
  const question = QUESTION[field];
  return question ? chosen(words, question) : issueWords(issue, words.locale);
}

const chosen = ({ say }: Words, question: WordKey): string => `${say(question)} ${say('chooseOne')}`;

function contactFaults(form: FormBody, words: Words): Faults {
  const contact = form.text('kontak');
  if (contact !== 'message' && contact !== 'call' && contact !== 'never')
    return { kontak: chosen(words, 'contactTitle') };
  const hasNumber = form.has('reporter.phone') || (contact === 'call' && form.has('safeContact.phone'));
  return contact === 'never' || hasNumber ? {} : { 'reporter.phone': words.say('needPhone') };
}
