const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** A code of the vocabulary, the name of an activity or an effect. */
const CODE = /^[A-Za-z][A-Za-z0-9_-]{0,40}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
/** A duration as protobuf writes it. */
const DURATION = /^\d{1,6}(\.\d{1,9})?s$/;
const SEQUENCE = /^\d{1,6}$/;
const HARMLESS = [UUID, CODE, INSTANT, DURATION, SEQUENCE];

/** Texts that may be a person's words, name or number: whatever is not plainly an id, a code or an instant. */
export function findWords(value: unknown): readonly string[] {
  if (typeof value === 'string') return HARMLESS.some((form) => form.test(value)) ? [] : [value];
  if (typeof value === 'number') return Math.abs(value) < 1e10 ? [] : [String(value)];
  if (Array.isArray(value)) return value.flatMap(findWords);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(findWords);
}
