/** C0 controls but tab and line ends (PostgreSQL refuses NUL, the others break receipts and exports), and half a pair. */
const UNSAFE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\p{Surrogate}/u;
/** Names that reach the prototype when an object is copied carelessly. */
const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export const hasUnsafeCharacter = (text: string): boolean => UNSAFE.test(text);

export const isUnsafeKey = (name: string): boolean => UNSAFE_KEYS.has(name);
