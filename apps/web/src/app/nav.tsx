import { Link } from '@tanstack/react-router';
import { useSession } from '../api/session';
import { useText } from '../i18n/use-text';
import { Icon } from '../parts/icon';
import classes from './layout.module.css';
import { navItemsOf } from './nav-items';

/** On the left of a desk, at the bottom of a phone. */
export function Nav() {
  const t = useText('shell');
  return (
    <nav className={classes.nav} aria-label={t('nav.label')}>
      <ul>
        {navItemsOf(useSession()).map(({ to, label, icon, isOnPhone }) => (
          <li key={to} className={isOnPhone ? undefined : classes.notOnPhone}>
            <Link to={to} className={classes.link}>
              <Icon name={icon} />
              {t(`nav.${label}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
