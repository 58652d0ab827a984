import type { NoticeTemplate } from '#core/decision';
import type { Language } from './language';
import { PLACEHOLDERS } from './placeholders';
import type { Params } from './placeholders';
import { ENGLISH } from './texts/english';
import { INDONESIAN } from './texts/indonesian';
import type { Texts } from './texts/texts';

export const TEXTS: Readonly<Record<Language, Texts>> = { id: INDONESIAN, en: ENGLISH };

/**
 * The text of a notice. Pure: `params` hold number, codes and instants, and `zone`, in which the recipient reads them.
 * @throws when a parameter that the text names is missing or is not what it should be.
 */
export function render(template: NoticeTemplate, language: Language, params: Params): string {
  return TEXTS[language][template].replace(/\{(\w+)\}/g, (_, name: string) => {
    const fill = PLACEHOLDERS[name];
    if (!fill) throw new Error(`notice ${template} names an unknown placeholder '${name}'`);
    try {
      return fill(params, language);
    } catch (cause) {
      throw new Error(`render notice ${template} in ${language}`, { cause });
    }
  });
}
