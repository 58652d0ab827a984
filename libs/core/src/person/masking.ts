const BULLET = '•';

/** `3204••••••••0001`: enough to tell two cards of one family apart, not enough to search for. For NIK and KK alike. */
export const maskedNumber = (number: string): string => masked(number, 4, 4);

/** `+62812••••••78`, of a normalised number. */
export const maskedPhone = (phone: string): string => masked(phone, 6, 2);

/** `Siti A•••`: the first name and an initial, enough to hear whether a caller says the same. */
export function maskedName(name: string): string {
  const [first = '', ...others] = name.trim().split(/\s+/);
  return [first, ...others.slice(0, 1).map((word) => `${[...word][0] ?? ''}${BULLET.repeat(3)}`)].join(' ');
}

/** Hides at least a third of whatever is given: a short value shows nothing at all. */
function masked(text: string, head: number, tail: number): string {
  const hidden = text.length - head - tail;
  if (hidden < text.length / 3) return BULLET.repeat(text.length);
  return text.slice(0, head) + BULLET.repeat(hidden) + text.slice(text.length - tail);
}
