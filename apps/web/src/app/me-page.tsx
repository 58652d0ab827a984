import { Link } from '@tanstack/react-router';
import { ROLE } from '#core/vocabulary';
import { useSession } from '../api/session';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { Page } from '../parts/page';
import classes from './layout.module.css';
import { LogOutButton } from './log-out';
import { navItemsOf } from './nav-items';
import { Settings } from './settings';

/** Who I am here, and how I want it; on a phone also the way to whatever has no place at the bottom. */
export function MePage() {
  const t = useText('shell');
  const label = useLabel();
  const session = useSession();
  const { name, login, roles, positions, zone } = session;
  return (
    <Page title={t('me.title')}>
      <p>
        <strong>
          <Data>{name ?? login}</Data>
        </strong>
      </p>
      <dl>
        <dt>{t('user.roles')}</dt>
        <dd>{roles.map((role) => label(ROLE[role])).join(', ')}</dd>
        <dt>{t('user.positions')}</dt>
        {positions.map(({ id, title, areas }) => (
          <dd key={id}>
            <Data>{title}</Data>
            {' · '}
            {areas.map(({ code, name: area }) =>
              code === '' ? t('user.wholeCountry') : <Data key={code}>{area} </Data>,
            )}
          </dd>
        ))}
        <dt>{t('user.zone')}</dt>
        <dd>
          <Data>{zone}</Data>
        </dd>
      </dl>
      <ul className={classes.more}>
        {navItemsOf(session)
          .filter(({ isOnPhone }) => !isOnPhone)
          .map(({ to, label: name }) => (
            <li key={to}>
              <Link to={to}>{t(`nav.${name}`)}</Link>
            </li>
          ))}
      </ul>
      <Settings />
      <LogOutButton />
    </Page>
  );
}
