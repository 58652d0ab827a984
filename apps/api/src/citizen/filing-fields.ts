import type { FormBody } from './form-body';

/** Officials who may be kept away by their seat; whoever else it is about is named in the narrative. */
export const ACCUSED_SEATS = ['pendamping', 'peksosSupervisor', 'korkab'] as const;

export const CONTACT_CHOICES = ['message', 'call', 'never'] as const;

/** Names of the fields in the order of the page: those of the interface's own request, so that its rules fit. */
export const FIELD_ORDER = [
  'category',
  'programme',
  'stage',
  'stageYear',
  'occurredOn',
  'narrative',
  'desa',
  'regionCode',
  'reporterKind',
  'reporter.name',
  'reporter.phone',
  'reporter.nik',
  'reporter.kk',
  'reporter.kksTail',
  'beneficiary.name',
  'beneficiary.nik',
  'kontak',
  'safeContact.fromHour',
  'safeContact.untilHour',
  'safeContact.phone',
  'safeContact.words',
  'accused',
  'accusedName',
  'cardWish',
  'caseKind',
] as const;

/** As a request of the interface, still to be checked: what was typed, by the names the rules know. */
export function requestOf(form: FormBody): Record<string, unknown> {
  const category = form.text('category');
  const reporterKind = form.text('reporterKind');
  const contact = form.text('kontak');
  const seats = form.all('accused');
  return defined({
    category,
    programme: form.text('programme'),
    stage: numberIn(form, 'stage'),
    stageYear: numberIn(form, 'stageYear'),
    regionCode: form.text('regionCode'),
    channel: 'web',
    reporterKind,
    isConfidential: form.has('isConfidential'),
    occurredOn: form.text('occurredOn'),
    narrative: form.text('narrative'),
    reporter: reporterOf(form, reporterKind, contact),
    beneficiary:
      reporterKind === 'onBehalf'
        ? someOf({ name: form.text('beneficiary.name'), nik: form.text('beneficiary.nik') })
        : undefined,
    accused: seats.length === 0 ? undefined : seats.map((seat) => ({ kind: 'role', seat })),
    accusedName: form.text('accusedName'),
    cardWish: category === 'KKS-05' ? form.text('cardWish') : undefined,
    caseKind: category === 'SOS-01' ? form.text('caseKind') : undefined,
    isContactConfirmed: contact === 'message' && form.has('reporter.phone'),
    safeContact: safeContactOf(form, contact),
    isAfraid: form.has('isAfraid') ? true : undefined,
    isInDanger: form.has('isInDanger') ? true : undefined,
  });
}

/** Of whoever does not want to be named, the number alone. */
function reporterOf(form: FormBody, reporterKind: string | undefined, contact: string | undefined) {
  const phone = form.text('reporter.phone');
  const reach = { phone, safeChannel: contact === 'message' && phone !== undefined ? 'sms' : undefined };
  if (reporterKind === 'anonymous') return someOf(reach);
  return someOf({
    ...reach,
    name: form.text('reporter.name'),
    nik: form.text('reporter.nik'),
    kk: form.text('reporter.kk'),
    kksTail: form.text('reporter.kksTail'),
  });
}

function safeContactOf(form: FormBody, contact: string | undefined) {
  if (contact === 'message') return undefined;
  if (contact !== 'call') return { isNever: true };
  return defined({
    // Whole days, where nothing else was said: without any condition she would be written to.
    fromHour: numberIn(form, 'safeContact.fromHour') ?? 0,
    untilHour: numberIn(form, 'safeContact.untilHour') ?? 24,
    phone: form.text('safeContact.phone'),
    words: form.text('safeContact.words'),
  });
}

/** A number where it is one; else as it was typed, for the rules to refuse. */
function numberIn(form: FormBody, name: string): number | string | undefined {
  const typed = form.text(name);
  return typed !== undefined && /^\d{1,6}$/.test(typed) ? Number(typed) : typed;
}

const defined = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const someOf = (fields: object): object | undefined => {
  const said = defined(fields);
  return Object.keys(said).length === 0 ? undefined : said;
};

/** `/reporter/name` is `reporter.name`; what is wrong with an entry of a list is said at the list. */
export const fieldOf = (pointer: string): string =>
  pointer
    .slice(1)
    .replaceAll('/', '.')
    .replace(/\.\d+(\..*)?$/, '');
