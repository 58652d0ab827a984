import { Button } from '@mantine/core';
import { useState } from 'react';
import { LEAVE_CANCEL_REASON, LEAVE_STATE } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { EmptyState } from '../parts/empty-state';
import { useFormat } from '../parts/use-format';
import { CancelDialog } from './cancel-dialog';
import type { Leave } from './leave-queries';
import classes from './leave.module.css';

export function LeaveList({ items }: { readonly items: readonly Leave[] }) {
  const t = useText('leave');
  const [chosen, setChosen] = useState<Leave>();
  if (items.length === 0) return <EmptyState>{t('list.none')}</EmptyState>;
  return (
    <>
      <ul className={classes.list}>
        {items.map((leave) => (
          <Line key={leave.id} leave={leave} onCancel={() => setChosen(leave)} />
        ))}
      </ul>
      {chosen && <CancelDialog leave={chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}

/** Noon: the day is the same wherever somebody looks. */
const noonOf = (day: string): string => `${day}T05:00:00Z`;

function Line({ leave, onCancel }: { readonly leave: Leave; readonly onCancel: () => void }) {
  const t = useText('leave');
  const label = useLabel();
  const format = useFormat();
  const { id, name, from, to, zone, state, deputyName, cancelReason, allowed } = leave;
  return (
    <li className={classes.item} data-leave={id} data-state={state}>
      <div>
        <p>
          <strong>{name && <Data>{name}</Data>}</strong>{' '}
          {t('list.days', { from: format.day(noonOf(from), zone), to: format.day(noonOf(to), zone) })}
        </p>
        <p className={classes.quiet}>
          {label(LEAVE_STATE[state])}
          {cancelReason && `: ${label(LEAVE_CANCEL_REASON[cancelReason])}`}
          {' · '}
          {deputyName === undefined ? (
            t('list.nobody')
          ) : (
            <span translate="no">{t('list.deputy', { name: deputyName })}</span>
          )}
        </p>
      </div>
      {allowed.includes('cancel') && (
        <Button variant="default" size="sm" onClick={onCancel}>
          {t('list.cancel')}
        </Button>
      )}
    </li>
  );
}
