import { DEADLINE_PURPOSE } from '#core/vocabulary';
import type { DeadlinePurpose } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { ClockBadge } from '../parts/clock-badge';
import { WhyDate } from '../parts/why-date';
import { clockOf } from '../parts/clock-of';
import type { Complaint } from './complaint-queries';
import classes from './complaint.module.css';

/** The step of whoever has to act, and the clocks of the complaint itself: target and legal limit. */
export function Clocks({ complaint }: { readonly complaint: Complaint }) {
  const t = useText('complaint');
  const label = useLabel();
  const step = complaint.parties.find(({ taskId }) => taskId === complaint.next.taskId)?.clock;
  const clocks = [...(step ? [step] : []), ...complaint.clocks];
  if (clocks.length === 0) return null;
  const nameOf = (purpose: DeadlinePurpose): string =>
    purpose === 'climb' ? t('clocks.step') : label(DEADLINE_PURPOSE[purpose]);
  return (
    <dl className={classes.clocks} aria-label={t('clocks.label')}>
      {clocks.map((clock) => (
        <div key={clock.purpose} className={classes.clock} data-clock={clock.purpose}>
          <dt>
            {nameOf(clock.purpose)}
            {clock.extension && ` · ${t('clocks.extended')}`}
            {/* Beside the name: after the date it would take a line of its own on a phone. */}
            <WhyDate deadlineId={clock.id} of={nameOf(clock.purpose)} />
          </dt>
          <dd>
            <ClockBadge clock={clockOf(clock, label)} zone={clock.zone} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
