import { Popover, VisuallyHidden } from '@mantine/core';
import { ROLE } from '#core/vocabulary';
import { useSession } from '../api/session';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import classes from './layout.module.css';
import { LogOutButton } from './log-out';
import { Settings } from './settings';

export function UserMenu() {
  const t = useText('shell');
  const label = useLabel();
  const { name, login, roles } = useSession();
  return (
    <Popover width={320} position="bottom-end" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <button type="button" className={classes.userButton}>
          <VisuallyHidden>{t('user.menu')}: </VisuallyHidden>
          <Data>{name ?? login}</Data>
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('user.menu')}>
        <p style={{ margin: '0 0 12px' }}>
          <strong>
            <Data>{name ?? login}</Data>
          </strong>
          <br />
          {roles.map((role) => label(ROLE[role])).join(', ')}
        </p>
        <Settings />
        <LogOutButton />
      </Popover.Dropdown>
    </Popover>
  );
}
