import { CATEGORY } from '#core/vocabulary';
import type { Label } from '#core/vocabulary';
import type { Language } from './language';

/**
 * Categories a message may name. Whatever is not listed (integrity, social cases, a category of tomorrow) is called a
 * report and nothing more, for a screen lights up in front of others.
 */
const NAMED: ReadonlySet<string> = new Set(['BYR-01']);
const UNNAMED: Label = { id: 'rincian dalam aplikasi', en: 'details in the application' };
const LABELS: Readonly<Record<string, Label>> = CATEGORY;

export const categoryWords = (code: string, language: Language): string =>
  ((NAMED.has(code) ? LABELS[code] : undefined) ?? UNNAMED)[language];
