import type { useText } from '../i18n/use-text';

/** A rung by its code, as on the letters: L1, B2. Only the last of all is a word. */
export const levelText = (level: string, t: ReturnType<typeof useText<'complaint'>>): string =>
  level === 'duty' ? t('ladder.duty') : level;
