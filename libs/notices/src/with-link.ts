import type { Language } from './language';

const LINE: Readonly<Record<Language, string>> = {
  id: 'Jawab tanpa masuk: {link} (untuk tugas ini saja; kode dikirim tersendiri).',
  en: 'Answer without logging in: {link} (for this task only; a code is sent apart).',
};

/** A notice with the link by which it can be answered. The link is never stored, so it is no parameter of the notice. */
export const withLink = (text: string, link: string, language: Language): string =>
  `${text}\n${LINE[language].replace('{link}', link)}`;
