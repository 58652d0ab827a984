export type Locale = 'id' | 'en';

/** A text in both languages of the product; every text that reaches a person has both. */
export interface Text {
  readonly id: string;
  readonly en: string;
}

export const DEFAULT_LOCALE: Locale = 'id';

/** `in` is the former code of Indonesian and still sent by old phones. */
const LOCALE_OF_TAG: ReadonlyMap<string, Locale> = new Map([
  ['id', 'id'],
  ['in', 'id'],
  ['en', 'en'],
  ['*', DEFAULT_LOCALE],
]);

/** The language to answer in: the most wanted of the two (RFC 9110 §12.5.4), Indonesian when neither is asked for. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  let best: Locale = DEFAULT_LOCALE;
  let bestWeight = 0;
  for (const range of (acceptLanguage ?? '').slice(0, 256).split(',')) {
    const [tag = '', ...parameters] = range.toLowerCase().split(';');
    const locale = LOCALE_OF_TAG.get(tag.trim().split('-')[0] ?? '');
    const weight = weightOf(parameters);
    if (locale && weight > bestWeight) {
      best = locale;
      bestWeight = weight;
    }
  }
  return best;
}

function weightOf(parameters: readonly string[]): number {
  const quality = parameters.map((parameter) => /^\s*q\s*=(.*)$/.exec(parameter)?.[1]).find(Boolean);
  const weight = Number(quality ?? 1);
  return Number.isNaN(weight) ? 0 : weight;
}
