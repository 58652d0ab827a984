/* oxlint-disable no-control-regex -- finding them is the purpose */

/** C0 controls but tab and line ends (PostgreSQL refuses NUL, the others break receipts and exports), and half a pair. */
const UNSAFE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\p{Surrogate}/u;
/** Controls make no sense in an address, tab and line ends included. */
const UNSAFE_IN_ADDRESS = /[\0-\x1f\x7f]|\p{Surrogate}/u;
const UNPRINTABLE = /[\0-\x1f\x7f]|\p{Surrogate}/gu;
/**
 * Names that reach the prototype when an object is copied carelessly, and those every object has already: class-transformer
 * leaves such a field out, so that validation would never see it.
 */
const UNSAFE_KEYS: ReadonlySet<string> = new Set(['prototype', ...Object.getOwnPropertyNames(Object.prototype)]);

export const hasUnsafeCharacter = (text: string): boolean => UNSAFE.test(text);

export const isUnsafeInAddress = (text: string): boolean => UNSAFE_IN_ADDRESS.test(text);

/** For naming a place to people: `?` where a character cannot be shown. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '?');

export const isUnsafeKey = (name: string): boolean => UNSAFE_KEYS.has(name);
