import { Link } from '@tanstack/react-router';
import { CallState } from '../call/call-state';
import { useText } from '../i18n/use-text';
import classes from './layout.module.css';
import { LiveLight } from './live-light';
import { UserMenu } from './user-menu';

export function Header() {
  const t = useText('shell');
  return (
    <header className={classes.head}>
      <Link to="/" className={classes.product} translate="no">
        {t('product')}
      </Link>
      <span className={classes.gap} />
      <CallState />
      <LiveLight />
      <UserMenu />
    </header>
  );
}
