import type { WordKey, Words } from './texts';

/** What stands at each field, the heading above it first where the same word stands at another field too. */
const LABELS: Readonly<Record<string, readonly WordKey[]>> = {
  category: ['categoryTitle'],
  programme: ['programmeTitle'],
  stage: ['stage'],
  stageYear: ['stageYear'],
  occurredOn: ['occurredOn'],
  narrative: ['narrative'],
  desa: ['village'],
  regionCode: ['village'],
  reporterKind: ['whoTitle'],
  'reporter.name': ['reporterTitle', 'name'],
  'reporter.phone': ['reporterTitle', 'phone'],
  'reporter.nik': ['reporterTitle', 'nik'],
  'reporter.kk': ['kk'],
  'reporter.kksTail': ['kksTail'],
  'beneficiary.name': ['beneficiaryTitle', 'name'],
  'beneficiary.nik': ['beneficiaryTitle', 'nik'],
  kontak: ['contactTitle'],
  'safeContact.fromHour': ['fromHour'],
  'safeContact.untilHour': ['untilHour'],
  'safeContact.phone': ['safePhone'],
  'safeContact.words': ['safeWords'],
  accused: ['accusedTitle'],
  accusedName: ['accusedTitle', 'accusedName'],
  cardWish: ['cardWish'],
  caseKind: ['caseKind'],
};

/** What is wrong, with the name of the field: far from it "this field" says nothing. */
export function namedFault({ say }: Words, field: string, fault: string): string {
  const label = (LABELS[field] ?? []).map((key) => say(key)).join(', ');
  if (label === '' || fault.startsWith(label)) return fault;
  return label.endsWith('?') ? `${label} ${fault}` : `${label}: ${fault}`;
}
