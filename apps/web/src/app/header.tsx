import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useText } from '../i18n/use-text';
import { headerSlots } from './header-slots';
import classes from './layout.module.css';
import { LiveLight } from './live-light';
import { UserMenu } from './user-menu';

export function Header() {
  const t = useText('shell');
  const { Search, CallState } = headerSlots;
  return (
    <header className={classes.head}>
      <Link to="/" className={classes.product} translate="no">
        {t('product')}
      </Link>
      <div className={classes.search}>
        <Suspense>{Search && <Search />}</Suspense>
      </div>
      <Suspense>{CallState && <CallState />}</Suspense>
      <LiveLight />
      <UserMenu />
    </header>
  );
}
