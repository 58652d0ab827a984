import type { ReactNode } from 'react';
import { Note } from './parts';
import { html, localized } from './page';
import type { Switch } from './page';
import { wordsIn } from './texts';
import type { Words } from './texts';

/** Neither a page to file nor one to follow: the ways to both. */
export function notFoundPage(words: Words): string {
  return messagePage(
    words,
    ({ say }) => say('notHereTitle'),
    ({ say }) => say('notHere'),
    undefined,
    ({ say, locale }) => (
      <ul>
        <li>
          <a href={localized('/lacak', locale)}>{say('toTrack')}</a>
        </li>
        <li>
          <a href={localized('/lapor', locale)}>{say('toFile')}</a>
        </li>
      </ul>
    ),
  );
}

/** A page that only says something, in both languages: whoever meets it must not have to look for the other one. */
export function messagePage(
  words: Words,
  title: (words: Words) => string,
  message: (words: Words) => string,
  languageSwitch?: Switch,
  ways: (words: Words) => ReactNode = () => null,
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
        {ways(words)}
        <section lang={second.locale}>
          <h2>{title(second)}</h2>
          <p>{message(second)}</p>
          {ways(second)}
        </section>
      </>
    ),
  });
}
