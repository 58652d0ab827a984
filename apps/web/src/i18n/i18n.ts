import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { id } from './id';
import { MISSING, pseudo } from './pseudo';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
/** `qps`: every translated text in brackets, for the sweep that looks for untranslated ones. */
export type Speech = Language | 'qps';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: typeof id;
  }
}

const STORED = 'tuntas.language';

/** Indonesian is there from the start; English comes when it is wanted. */
const textsOf = async (language: Language) => (language === 'en' ? (await import('./en')).en : id);

const isSpeech = (value: unknown): value is Speech => value === 'id' || value === 'en' || value === 'qps';

/** `?lng=` for this page only; else what was chosen on this device; else Indonesian. */
export function chosenSpeech(): Speech {
  const asked = new URLSearchParams(location.search).get('lng');
  if (isSpeech(asked)) return asked;
  const stored = localStorage.getItem(STORED);
  return isSpeech(stored) ? stored : 'id';
}

export const hasChosenLanguage = (): boolean => isSpeech(localStorage.getItem(STORED));

export async function startLanguage(speech: Speech = chosenSpeech()): Promise<void> {
  await i18next
    .use(pseudo)
    .use(initReactI18next)
    .init({
      lng: speech,
      fallbackLng: false,
      resources: { [speech]: await textsOf(writtenIn(speech)) },
      partialBundledLanguages: true,
      postProcess: ['pseudo'],
      interpolation: { escapeValue: false },
      returnNull: false,
      parseMissingKeyHandler: (key) => `${MISSING} ${key}`,
      react: { useSuspense: false },
    });
  document.documentElement.lang = writtenIn(speech);
}

/** For everybody who uses this device after her: it is kept. */
export async function switchLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORED, language);
  await speak(language);
}

/** Without keeping it. */
export async function speak(language: Language): Promise<void> {
  const texts = await textsOf(language);
  for (const [namespace, words] of Object.entries(texts)) i18next.addResourceBundle(language, namespace, words);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

export const writtenIn = (speech: string | undefined): Language => (speech === 'en' ? 'en' : 'id');

/** The language texts are in now; also what the server is asked to answer in. */
export const languageNow = (): Language => writtenIn(i18next.language);
