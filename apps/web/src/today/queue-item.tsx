import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answersByLink } from '#core/partner/answer-link';
import { CATEGORY } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { ClockBadge } from '../parts/clock-badge';
import { Data } from '../parts/data';
import { Icon } from '../parts/icon';
import { WhyDate } from '../parts/why-date';
import { clockOf } from '../parts/clock-of';
import { PickBox } from '../bulk/pick-box';
import type { DeskItem } from './desk-queries';
import { NextLine } from './next-line';
import classes from './today.module.css';

interface Props {
  readonly item: DeskItem;
  /** With a box to tick, to hand on many at once. */
  readonly isPickable?: boolean;
}

/** An outside party goes straight to the page on which it answers; everybody else to the complaint. */
function OpenLink({ item, children }: { readonly item: DeskItem; readonly children: ReactNode }) {
  const { taskId, isMine, seat } = item.next;
  return taskId !== undefined && isMine && answersByLink(seat) ? (
    <Link to="/jawab/$taskId" params={{ taskId }} className={classes.open}>
      {children}
    </Link>
  ) : (
    <Link to="/pengaduan/$complaintId" params={{ complaintId: item.id }} className={classes.open}>
      {children}
    </Link>
  );
}

/** One complaint in the queue: when, what, where, and who is waited for. */
export function QueueItem({ item, isPickable }: Props) {
  const t = useText('today');
  const label = useLabel();
  const { place } = item;
  return (
    <li className={classes.item} data-complaint={item.id} data-mine={item.next.isMine}>
      {item.clock && (
        <div>
          <ClockBadge clock={clockOf(item.clock, label)} zone={item.clock.zone} />
          <WhyDate deadlineId={item.clock.id} of={item.number} />
        </div>
      )}
      <div className={classes.what}>
        {isPickable && <PickBox taskId={item.next.taskId} number={item.number} />}
        <OpenLink item={item}>
          {label(CATEGORY[item.category])}
          {item.isLocked && (
            <span className={classes.lock}>
              <Icon name="lock" /> {t('list.locked')}
            </span>
          )}
        </OpenLink>
        <span className={classes.where}>
          <Data>{[place.village, place.district, place.regency].filter(Boolean).join(' · ')}</Data>
          {' · '}
          <Data>{item.number}</Data>
          {' · '}
          <Data>{item.severity}</Data>
        </span>
      </div>
      <NextLine next={item.next} className={classes.next} />
    </li>
  );
}
