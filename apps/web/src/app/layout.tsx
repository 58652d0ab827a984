import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { startLive } from '../api/live';
import { useSession } from '../api/session';
import { useText } from '../i18n/use-text';
import { CommandPalette } from './command-palette';
import { ForbiddenPage } from './dead-ends';
import { Header } from './header';
import { HelpSheet } from './help-sheet';
import classes from './layout.module.css';
import { Nav } from './nav';
import { isForbidden } from './nav-items';
import { NoticeBar } from './notice-bar';
import { useFocusOnArrival } from './focus-on-arrival';
import { useGlobalKeys } from './global-keys';

/** What stays while pages come and go. */
export function Layout() {
  const t = useText('shell');
  const session = useSession();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(startLive, []);
  useFocusOnArrival();
  useGlobalKeys();
  return (
    <div className={classes.layout}>
      <a href="#isi" className={classes.skip}>
        {t('skip')}
      </a>
      <Header />
      <Nav />
      <main id="isi" tabIndex={-1} className={classes.main}>
        {isForbidden(session, path) ? <ForbiddenPage /> : <Outlet />}
      </main>
      <NoticeBar />
      <CommandPalette />
      <HelpSheet />
    </div>
  );
}
