/** What stands in an address, before anybody has looked at it: it may come from anywhere and be old. */
export type Search = Readonly<Record<string, unknown>>;

export const ADDRESS = {
  id: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  /** Province, regency, district or village. */
  region: /^(?:\d{2}|\d{4}|\d{6}|\d{10})$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
  cursor: /^[\w-]{1,512}$/,
  /** The dialog that is open. */
  act: /^\w{1,40}$/,
} as const;

/** One of ours, or nothing. */
export const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((each) => each === value);

/** A text of this form, or nothing; the router has made a number of digits. */
export function fitting(form: RegExp, value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && form.test(text) ? text : undefined;
}
