import { Button, Menu } from '@mantine/core';
import { useText } from '../i18n/use-text';
import type { OfferedAction } from './actions';
import type { Complaint } from './complaint-queries';
import classes from './complaint.module.css';
import { useActions } from './use-actions';

/** The few that are meant now as buttons, the first of them plain to see; the others behind one. */
export function ActionButtons({ complaint }: { readonly complaint: Complaint }) {
  const t = useText('complaint');
  const { offered, open } = useActions(complaint);
  const quick = offered.filter(({ action }) => action.place === 'quick');
  const others = offered.filter(({ action }) => action.place === 'menu');
  if (offered.length === 0) return <p className={classes.quiet}>{t('actions.none')}</p>;
  return (
    <div className={classes.actions} role="group" aria-label={t('actions.label')}>
      {quick.map((each) => (
        <QuickButton key={each.action.id} offered={each} onOpen={open} isMine={complaint.next.isMine} />
      ))}
      {others.length > 0 && (
        <Menu position="bottom-end" withinPortal keepMounted={false}>
          <Menu.Target>
            <Button variant="default">{t('actions.more')}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((each) => (
              <MenuLine key={each.action.id} offered={each} onOpen={open} />
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}

interface LineProps {
  readonly offered: OfferedAction;
  readonly onOpen: (offered: OfferedAction) => void;
}

function QuickButton({ offered, onOpen, isMine }: LineProps & { readonly isMine: boolean }) {
  const isMain = isMine && offered.action.id === 'answer';
  return (
    <Button variant={isMain ? 'filled' : 'default'} data-act={offered.action.id} onClick={() => onOpen(offered)}>
      {offered.action.useLabel()}
    </Button>
  );
}

const MenuLine = ({ offered, onOpen }: LineProps) => (
  <Menu.Item data-act={offered.action.id} onClick={() => onOpen(offered)}>
    {offered.action.useLabel()}
  </Menu.Item>
);
