import { Button } from '@mantine/core';
import type { Schema } from '../api/schema';
import { useText } from '../i18n/use-text';
import { ClockBadge } from '../parts/clock-badge';
import { Data } from '../parts/data';
import { useFormat } from '../parts/use-format';
import { AwaitedDocuments } from './awaited-documents';
import classes from './call-backs.module.css';

interface Props {
  readonly item: Schema['CallBackResponse'];
  readonly onOpen: () => void;
}

export function CallBackRow({ item, onOpen }: Props) {
  const t = useText('call');
  const format = useFormat();
  const { fromHour, untilHour, attempts, attemptsLeft, nextAttemptAt } = item;
  const all = attempts.length + attemptsLeft;
  return (
    <li className={classes.row} data-call-back={item.id}>
      <div>
        <ClockBadge clock={{ dueAt: item.dueAt }} zone={item.zone} />
      </div>
      <div>
        {item.complaintNumber === undefined ? t('callBacks.noComplaint') : <Data>{item.complaintNumber}</Data>} ·{' '}
        {item.phone === undefined ? t('callBacks.noPhone') : <Data>{item.phone}</Data>}
        {fromHour !== undefined &&
          untilHour !== undefined &&
          ` · ${t('callBacks.hours', { from: fromHour, until: untilHour })}`}
        <AwaitedDocuments documents={item.documents} />
      </div>
      <div>
        {t('callBacks.tries')} {t('callBacks.triesOf', { done: attempts.length, all })}
        {attempts.length > 0 &&
          nextAttemptAt !== undefined &&
          ` · ${t('callBacks.next', { when: format.instant(nextAttemptAt, item.zone) })}`}
      </div>
      <Button size="sm" onClick={onOpen}>
        {t('callBacks.open')}
      </Button>
    </li>
  );
}
