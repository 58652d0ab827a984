/** National number of a mobile (8…, 9 to 13 digits) and of a fixed line (area code and subscriber, 7 to 11 digits). */
const MOBILE = /^8\d{8,12}$/;
const FIXED = /^[2-79]\d{6,10}$/;
const SEPARATORS = /[\s().\u2010-\u2015-]/g;

/**
 * `+62…` of an Indonesian number written `0812-3456-7890`, `62 812…`, `(021) 555 0123`; `undefined` when it is none.
 * A number is a way to reach somebody, not who he is: families share one, and some use their pendamping's.
 */
export function findPhone(text: string): string | undefined {
  const digits = text.replace(SEPARATORS, '');
  const [, national] = /^(?:\+?62|0)(\d+)$/.exec(digits) ?? [];
  if (!national) return undefined;
  return MOBILE.test(national) || FIXED.test(national) ? `+62${national}` : undefined;
}
