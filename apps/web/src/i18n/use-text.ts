import { useTranslation } from 'react-i18next';
import type { Label } from '#core/vocabulary';
import type { id } from './id';
import { type Language, writtenIn } from './i18n';
import { marked } from './pseudo';

export type Namespace = keyof typeof id;

/** `const t = useText('call')`: the texts of one slice. */
export const useText = <Of extends Namespace>(namespace: Of) => useTranslation(namespace).t;

/** `label(ROLE.operator)`: a word of the field in the language of the screen. */
export function useLabel(): (label: Label) => string {
  const language = useLanguage();
  return (label) => marked(label[language]);
}

export const useLanguage = (): Language => writtenIn(useTranslation().i18n.language);

/** What the server said: it speaks the language it was asked in. */
export const said = marked;
