import { Button, Popover, Stack } from '@mantine/core';
import { useState } from 'react';
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
      {others.length > 0 && <OtherActions others={others} onOpen={open} />}
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
      <offered.action.Label />
    </Button>
  );
}

interface OthersProps {
  readonly others: readonly OfferedAction[];
  readonly onOpen: (offered: OfferedAction) => void;
}

function OtherActions({ others, onOpen }: OthersProps) {
  const t = useText('complaint');
  const [isOpen, setOpen] = useState(false);
  const choose = (offered: OfferedAction): void => {
    setOpen(false);
    onOpen(offered);
  };
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      transitionProps={{ duration: 0 }}
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <Button variant="default" onClick={() => setOpen((before) => !before)}>
          {t('actions.more')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('actions.more')} p="xs">
        <Stack gap={4}>
          {others.map((each) => (
            <OtherLine key={each.action.id} offered={each} onOpen={choose} />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

const OtherLine = ({ offered, onOpen }: LineProps) => (
  <Button variant="subtle" justify="flex-start" data-act={offered.action.id} onClick={() => onOpen(offered)}>
    <offered.action.Label />
  </Button>
);
