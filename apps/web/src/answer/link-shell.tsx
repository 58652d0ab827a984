import { Outlet } from '@tanstack/react-router';
import { NoticeBar } from '../app/notice-bar';
import { switchLanguage } from '../i18n/i18n';
import { useLanguage, useText } from '../i18n/use-text';
import classes from './answer.module.css';

/** Around the one page behind a link: its language, and no menu. */
export function LinkShell() {
  const t = useText('answer');
  const other = useLanguage() === 'id' ? 'en' : 'id';
  return (
    <div className={classes.shell} data-by-link>
      <header className={classes.top}>
        <button type="button" className={classes.language} onClick={() => void switchLanguage(other)}>
          {t(`languageOf.${other}`)}
        </button>
      </header>
      <main id="isi" tabIndex={-1}>
        <Outlet />
      </main>
      <NoticeBar />
    </div>
  );
}
