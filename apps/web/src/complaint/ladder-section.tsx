import { useBusinessNow } from '../api/clock';
import { levelText } from './level-text';
import { PARTY, PASSED_OVER, SEAT } from '#core/vocabulary';
import type { Schema } from '../api/schema';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { DueText } from '../parts/due-text';
import { Icon, type IconName } from '../parts/icon';
import { QueryState } from '../parts/query-state';
import { useFormat } from '../parts/use-format';
import { useTimeline } from './complaint-queries';
import type { Complaint } from './complaint-queries';
import classes from './complaint.module.css';

type Ladder = Schema['LadderResponse'];
type Rung = Ladder['rungs'][number];

const SIGN: Readonly<Record<Rung['state'], IconName>> = {
  notAsked: 'dot',
  climbed: 'check',
  passedOver: 'over',
  now: 'full',
  planned: 'circle',
  skipped: 'dash',
};

/** The ladder of every task that runs: what was climbed, where it stands, and when it would go on. */
export function LadderSection({ complaint }: { readonly complaint: Complaint }) {
  const t = useText('complaint');
  const query = useTimeline(complaint.id);
  return (
    <section id="jenjang" aria-labelledby="judul-jenjang" className={classes.section}>
      <h2 id="judul-jenjang">{t('ladder.title')}</h2>
      <QueryState query={query}>
        {({ ladders }) =>
          ladders.length === 0 ? (
            <p className={classes.quiet}>{t('ladder.none')}</p>
          ) : (
            ladders.map((ladder) => <OneLadder key={ladder.taskId} ladder={ladder} />)
          )
        }
      </QueryState>
    </section>
  );
}

function OneLadder({ ladder }: { readonly ladder: Ladder }) {
  const t = useText('complaint');
  const label = useLabel();
  return (
    <>
      <h3>{t('ladder.of', { party: label(PARTY[ladder.party]) })}</h3>
      <ol className={classes.ladder} data-ladder={ladder.taskId}>
        {ladder.rungs.map((rung) => (
          <RungLine key={rung.level} rung={rung} />
        ))}
      </ol>
    </>
  );
}

function RungLine({ rung }: { readonly rung: Rung }) {
  const t = useText('complaint');
  const label = useLabel();
  const format = useFormat();
  const now = useBusinessNow();
  const seats = rung.seats.map((seat) => label(SEAT[seat])).join(' / ');
  return (
    <li className={classes.rung} data-state={rung.state} data-level={rung.level} data-at={rung.at}>
      <span aria-hidden className={classes.rungSign}>
        <Icon name={SIGN[rung.state]} />
      </span>
      <div>
        <strong>{seats}</strong>{' '}
        <span className={classes.quiet}>
          <Data>{levelText(rung.level, t)}</Data>
          {rung.isLastResort && ` · ${t('ladder.last')}`}
        </span>
        <p className={classes.quiet}>
          {t(`ladder.states.${rung.state}`)}
          {rung.reason !== undefined && `: ${label(PASSED_OVER[rung.reason])}`}
          {rung.at !== undefined &&
            ` · ${t(rung.state === 'planned' ? 'ladder.at' : 'ladder.from', { when: format.instant(rung.at, rung.zone) })}`}
          {rung.dueAt !== undefined && (
            <>
              {' · '}
              <DueText deadlineId={rung.deadlineId} of={seats}>
                {t(Date.parse(rung.dueAt) < now ? 'ladder.overSince' : 'ladder.until', {
                  when: format.end(rung.dueAt, rung.zone),
                })}
              </DueText>
            </>
          )}
          {rung.holder !== undefined && (
            <>
              {' · '}
              <Data>{rung.holder}</Data>
            </>
          )}
        </p>
      </div>
    </li>
  );
}
