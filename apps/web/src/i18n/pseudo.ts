import i18next from 'i18next';
import type { PostProcessorModule } from 'i18next';

/** Begins what is shown for a key without a text. */
export const MISSING = 'MISSING';

export const isPseudo = (): boolean => i18next.language === 'qps';

/** Marks a text as translated, in the pseudo-language only. A missing one stays bare, so that the sweep finds it. */
export const marked = (text: string): string =>
  isPseudo() && text !== '' && !text.startsWith(MISSING) ? `⟦${text}⟧` : text;

export const pseudo: PostProcessorModule = {
  type: 'postProcessor',
  name: 'pseudo',
  process: (value: string) => marked(value),
};
