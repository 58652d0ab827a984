import { SEAT } from '#core/vocabulary';
import type { Seat } from '#core/vocabulary';
import type { Language } from '#notices/language';
import { WORDS } from './words';

export const seatWords = (seat: Seat, language: Language): string => WORDS[language].seat[seat] ?? SEAT[seat][language];

/** Rungs are called L1 to L4 in both languages; the one above them is not. */
export const levelWords = (level: string, language: Language): string =>
  /^L\d$/.test(level) ? level : WORDS[language].lastResort;
