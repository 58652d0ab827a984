import { HOTLINE } from '#core/hotline';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '#platform/http/locale';
import { stylesOf } from './styles';
import type { Paper } from './styles';
import type { Words } from './texts';

/** How the same page is had in the other language: by its address, or by sending the form again as it is. */
export type Switch = { readonly by: 'address'; readonly path: string } | { readonly by: 'form'; readonly form: string };

export interface PageParts {
  readonly words: Words;
  readonly title: string;
  /** Something has to be corrected: said first, also in the title of the window. */
  readonly isFaulty?: boolean;
  readonly paper?: Paper;
  readonly languageSwitch?: Switch;
  readonly children: ReactNode;
}

const other = (locale: Locale): Locale => (locale === 'id' ? 'en' : 'id');

/** Names in the form that say which language is shown, and which is wanted now. */
export const LANGUAGE_FIELD = 'bahasa';
export const SWITCH_FIELD = 'ganti';

function Page({ words, title, isFaulty, paper, languageSwitch, children }: PageParts) {
  const { say, locale } = words;
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href="data:," />
        <title>{`${isFaulty ? `${say('errorPrefix')}: ` : ''}${title} · Tuntas`}</title>
        {/* Our own constant, and the policy lets in nothing but its hash: escaped it would not be CSS. */}
        <style dangerouslySetInnerHTML={{ __html: stylesOf(paper) }} />
      </head>
      <body>
        <header>Tuntas · PKH</header>
        <main>{children}</main>
        <footer>
          <p>{say('hotline', { number: HOTLINE })}</p>
          <p>{say('privacy')}</p>
          <p>
            <a href={localized('/lacak', locale)}>{say('toTrack')}</a> ·{' '}
            <a href={localized('/lapor', locale)}>{say('toFile')}</a>
          </p>
          {languageSwitch && <LanguageSwitch words={words} wanted={languageSwitch} />}
        </footer>
      </body>
    </html>
  );
}

function LanguageSwitch({ words: { locale, say }, wanted }: { readonly words: Words; readonly wanted: Switch }) {
  const language = other(locale);
  if (wanted.by === 'address')
    return (
      <p>
        <a
          lang={language}
          hrefLang={language}
          href={`${wanted.path}${wanted.path.includes('?') ? '&' : '?'}lang=${language}`}
        >
          {say('otherLanguage')}
        </a>
      </p>
    );
  return (
    <button type="submit" form={wanted.form} name={SWITCH_FIELD} value={language} lang={language} formNoValidate>
      {say('otherLanguage')}
    </button>
  );
}

/** An address of ours in the language that is shown. */
export const localized = (path: string, locale: Locale): string => (locale === 'id' ? path : `${path}?lang=${locale}`);

/** Everything between the tags is escaped by whoever writes it out; there is no other way into a page. */
export const html = (page: PageParts): string => `<!doctype html>${renderToStaticMarkup(<Page {...page} />)}`;
