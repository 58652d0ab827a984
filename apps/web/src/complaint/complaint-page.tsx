import { useParams } from '@tanstack/react-router';
import { isDeadAddress, ProblemError } from '../api/problem';
import { NotFoundPage } from '../app/dead-ends';
import { useText } from '../i18n/use-text';
import { Loading } from '../parts/loading';
import { Page } from '../parts/page';
import { QueryState } from '../parts/query-state';
import { ActionDialog } from './action-dialog';
import { useComplaint } from './complaint-queries';
import classes from './complaint.module.css';
import { Head } from './head';
import { LadderSection } from './ladder-section';
import { Parties } from './parties';
import { SectionLinks } from './section-links';
import { Summary } from './summary';
import { TimeUsedSection } from './time-used-section';
import { TimelineSection } from './timeline-section';

/** One complaint: what comes next and its clocks first, then who is asked, what happened and what will. */
export function ComplaintPage() {
  const { complaintId } = useParams({ from: '/pengaduan/$complaintId' });
  const t = useText('shell');
  const query = useComplaint(complaintId);
  // What is hidden and what is missing look the same; what was seen before is not shown any longer.
  if (isGone(query.error)) return <NotFoundPage />;
  const complaint = query.data;
  if (!complaint && !query.isError) return <Loading />;
  return (
    <Page title={complaint?.number ?? t('state.error')} isData={complaint && true}>
      <QueryState query={query}>
        {(shown) => (
          <>
            <Head complaint={shown} />
            <SectionLinks />
            <div className={classes.columns}>
              <div className={classes.column}>
                <Parties complaint={shown} />
                <Summary complaint={shown} />
              </div>
              <div className={classes.column}>
                <TimelineSection complaint={shown} />
                <LadderSection complaint={shown} />
                <TimeUsedSection complaint={shown} />
              </div>
            </div>
            <ActionDialog complaint={shown} />
          </>
        )}
      </QueryState>
    </Page>
  );
}

const isGone = (error: unknown): boolean =>
  error instanceof ProblemError && (error.problem.status === 403 || isDeadAddress(error.problem));
