import { Note } from './parts';
import { html } from './page';
import type { Switch } from './page';
import { wordsIn } from './texts';
import type { Words } from './texts';

/** A page that only says something, in both languages: whoever meets it must not have to look for the other one. */
export function messagePage(
  words: Words,
  title: (words: Words) => string,
  message: (words: Words) => string,
  languageSwitch?: Switch,
): string {
  const second = wordsIn(words.locale === 'id' ? 'en' : 'id');
  return html({
    words,
    title: title(words),
    languageSwitch,
    children: (
      <>
        <h1>{title(words)}</h1>
        <Note kind="bad">{message(words)}</Note>
        <section lang={second.locale}>
          <h2>{title(second)}</h2>
          <p>{message(second)}</p>
        </section>
      </>
    ),
  });
}
