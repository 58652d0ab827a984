import { NativeSelect } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { EmptyState } from '../parts/empty-state';
import { QueryState } from '../parts/query-state';
import { useFormat } from '../parts/use-format';
import { useTimeline } from './complaint-queries';
import type { Complaint, Timeline } from './complaint-queries';
import { SHOWN } from './complaint-search';
import type { Shown } from './complaint-search';
import classes from './complaint.module.css';
import { PlannedLine } from './planned-line';
import { pastSteps } from './story-steps';
import { StepLine } from './step-line';

/** What happened, now, and what will happen if nobody moves. */
export function TimelineSection({ complaint }: { readonly complaint: Complaint }) {
  const t = useText('complaint');
  const { show } = useSearch({ from: '/pengaduan/$complaintId' });
  const navigate = useNavigate();
  const query = useTimeline(complaint.id);
  return (
    <section id="linimasa" aria-labelledby="judul-linimasa" className={classes.section}>
      <div className={classes.sectionHead}>
        <h2 id="judul-linimasa">{t('timeline.title')}</h2>
        <NativeSelect
          size="xs"
          aria-label={t('timeline.show')}
          value={show ?? ''}
          onChange={({ currentTarget: { value } }) =>
            void navigate({
              to: '/pengaduan/$complaintId',
              params: { complaintId: complaint.id },
              search: (before) => ({ ...before, show: SHOWN.find((each) => each === value) }),
              replace: true,
              resetScroll: false,
            })
          }
          data={[
            { value: '', label: t('timeline.all') },
            ...SHOWN.map((each) => ({ value: each, label: t(`timeline.${each}`) })),
          ]}
        />
      </div>
      <QueryState query={query}>
        {(timeline) => <Story complaint={complaint} timeline={timeline} show={show} />}
      </QueryState>
    </section>
  );
}

interface StoryProps {
  readonly complaint: Complaint;
  readonly timeline: Timeline;
  readonly show?: Shown;
}

function Story({ complaint, timeline, show }: StoryProps) {
  const t = useText('complaint');
  const format = useFormat();
  const past = pastSteps(timeline, show);
  return (
    <>
      {past.length === 0 && <EmptyState>{t('timeline.nothingHere')}</EmptyState>}
      <ol className={classes.story}>
        {past.map((step, index) => (
          <StepLine key={`${step.at}/${index}`} step={step} complaint={complaint} />
        ))}
      </ol>
      <p className={classes.nowLine}>{t('timeline.now', { when: format.instant(timeline.asOf) })}</p>
      <h3>{t('timeline.ahead')}</h3>
      {timeline.planned.length === 0 ? (
        <p className={classes.quiet}>{t('timeline.nothing')}</p>
      ) : (
        <ol className={classes.story} data-planned>
          {timeline.planned.map((step, index) => (
            <PlannedLine key={`${step.at}/${step.purpose}/${index}`} step={step} complaint={complaint} />
          ))}
        </ol>
      )}
    </>
  );
}
