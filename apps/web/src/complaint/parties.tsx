import { lettersFor, mayReadLetter } from '#core/partner/letter';
import { CLOSURE, LATE_CAUSE, PARTY, SEAT, TASK_ASK } from '#core/vocabulary';
import { LettersBox } from '../answer/letters-box';
import { actorOf, useSession } from '../api/session';
import { useLabel, useText } from '../i18n/use-text';
import { ClockBadge } from '../parts/clock-badge';
import { WhyDate } from '../parts/why-date';
import { Data } from '../parts/data';
import { EmptyState } from '../parts/empty-state';
import { useFormat } from '../parts/use-format';
import { Icon } from '../parts/icon';
import { clockOf } from '../parts/clock-of';
import { WaitingNote } from '../acts/waiting-note';
import type { Complaint, PartyOfComplaint, Task } from './complaint-queries';
import { levelText } from './level-text';
import classes from './complaint.module.css';

/** Who was asked for what, who has it now, since when, and what they said. */
export function Parties({ complaint }: { readonly complaint: Complaint }) {
  const t = useText('complaint');
  return (
    <section id="pihak" aria-labelledby="judul-pihak" className={classes.section}>
      <h2 id="judul-pihak">{t('parties.title')}</h2>
      {complaint.parties.length === 0 ? (
        <EmptyState>{t('parties.none')}</EmptyState>
      ) : (
        <ul className={classes.parties}>
          {complaint.parties.map((party) => (
            <Party
              key={party.taskId}
              party={party}
              task={complaint.tasks.find(({ id }) => id === party.taskId)}
              isConfidential={complaint.isConfidential}
              text={textOf(complaint, party)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

const textOf = ({ texts = [] }: Complaint, { answerTextId }: PartyOfComplaint): string | undefined =>
  texts.find(({ id }) => id === answerTextId)?.text;

interface PartyProps {
  readonly party: PartyOfComplaint;
  readonly task?: Task;
  readonly isConfidential: boolean;
  readonly text?: string;
}

function Party({ party, task, isConfidential, text }: PartyProps) {
  const actor = actorOf(useSession());
  const t = useText('complaint');
  const label = useLabel();
  return (
    <li className={classes.party} data-task={party.taskId} data-status={party.status}>
      <p className={classes.partyName}>
        <strong>{party.seat === undefined ? label(PARTY[party.party]) : label(SEAT[party.seat])}</strong>
        {party.institution !== undefined && (
          <>
            {' · '}
            <Data>{party.institution}</Data>
          </>
        )}
        {party.isMine ? ` · ${t('parties.mine')}` : party.holder && <Data>{` · ${party.holder}`}</Data>}
      </p>
      <p className={classes.quiet}>
        {label(TASK_ASK[party.ask])}
        {party.level !== undefined && ` · ${t('parties.level', { level: levelText(party.level, t) })}`}
        {!party.isRequired && ` · ${t('parties.optional')}`}
      </p>
      <Standing party={party} task={task} />
      {task && <WaitingNote task={task} />}
      {task && mayReadLetter(actor, task, { isConfidential }) && (
        <LettersBox way={{ by: 'login', taskId: task.id, version: task.version }} kinds={lettersFor(task)} />
      )}
      {text !== undefined && (
        <blockquote className={classes.quote}>
          {party.outcome !== undefined && <strong>{label(CLOSURE[party.outcome])}: </strong>}
          <Data isFreeText>{text}</Data>
        </blockquote>
      )}
    </li>
  );
}

function Standing({ party, task }: Pick<PartyProps, 'party' | 'task'>) {
  const t = useText('complaint');
  const label = useLabel();
  const format = useFormat();
  if (party.status === 'cancelled') return <p>{t('parties.cancelled')}</p>;
  if (party.settledAt !== undefined)
    return (
      <p>
        <Icon name="check" /> {t('parties.answered', { when: format.instant(party.settledAt) })}
        {party.answeredBy !== undefined && <Data>{` · ${party.answeredBy}`}</Data>}
        {task?.lateCause !== undefined && ` · ${t('parties.lateCause', { cause: label(LATE_CAUSE[task.lateCause]) })}`}
      </p>
    );
  if (party.status === 'open') return <p>{t('parties.nobody')}</p>;
  return (
    <p>
      {t('parties.waits', { since: format.day(party.since) })}{' '}
      {party.clock && (
        <>
          <ClockBadge clock={clockOf(party.clock, label)} zone={party.clock.zone} />
          <WhyDate deadlineId={party.clock.id} of={label(PARTY[party.party])} />
        </>
      )}
    </p>
  );
}
