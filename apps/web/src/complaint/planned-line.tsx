import { DEADLINE_PURPOSE, PARTY, SEAT } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { WhyDate } from '../parts/why-date';
import { useFormat } from '../parts/use-format';
import type { Complaint, Timeline } from './complaint-queries';
import classes from './complaint.module.css';

type Planned = Timeline['planned'][number];

/** One thing that will happen if nobody moves: the same as the plan says. */
export function PlannedLine({ step, complaint }: { readonly step: Planned; readonly complaint: Complaint }) {
  const t = useText('complaint');
  const label = useLabel();
  const format = useFormat();
  const party = complaint.parties.find(({ taskId }) => taskId === step.taskId)?.party;
  const title =
    step.purpose === 'route' || step.purpose === 'assign'
      ? t(`planned.${step.purpose}`)
      : label(DEADLINE_PURPOSE[step.purpose]);
  return (
    <li className={classes.step} data-planned-step={`${step.purpose}/${step.at}`}>
      <time dateTime={step.at} className={classes.when}>
        {format.end(step.at, step.zone)}
      </time>
      <div>
        <strong>{title}</strong>
        {step.deadlineId !== undefined && <WhyDate deadlineId={step.deadlineId} of={title} />}
        <p className={classes.quiet}>
          {t('timeline.by.timer')}
          {party !== undefined && ` · ${label(PARTY[party])}`}
          {step.seat !== undefined && ` · ${label(SEAT[step.seat])}`}
          {step.holder !== undefined && (
            <>
              {' · '}
              <Data>{step.holder}</Data>
            </>
          )}
        </p>
      </div>
    </li>
  );
}
