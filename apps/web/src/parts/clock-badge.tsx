import type { Zone } from '#core/calendar/instant';
import { useBusinessNow } from '../api/clock';
import { useText } from '../i18n/use-text';
import classes from './clock-badge.module.css';
import { type Clock, type ClockState, clockStateAt } from './clock-state';
import { Icon, type IconName } from './icon';
import { useFormat } from './use-format';

const SIGN: Readonly<Record<ClockState, IconName>> = {
  safe: 'circle',
  soon: 'half',
  over: 'full',
  paused: 'pause',
  onTime: 'check',
  late: 'cross',
};

interface Props {
  readonly clock: Clock;
  /** Of what the clock belongs to; the viewer's when left out. */
  readonly zone?: Zone;
  /** Only the state, where the instant stands beside it. */
  readonly isShort?: true;
}

/** Sign, word and colour; how long and until when. Looks again every half minute, at the server's clock. */
export function ClockBadge({ clock, zone, isShort }: Props) {
  const t = useText('shell');
  const format = useFormat();
  const now = useBusinessNow();
  const state = clockStateAt(clock, now);
  const leftMs = Date.parse(clock.dueAt) - now;
  const { workingDaysLeft } = clock;
  const length =
    workingDaysLeft === undefined || Math.abs(workingDaysLeft) < 1
      ? format.length(leftMs)
      : format.workingDays(Math.abs(Math.trunc(workingDaysLeft)));
  const word =
    state === 'over'
      ? t('clock.overBy', { time: length })
      : state === 'paused'
        ? t('clock.pausedFor', { reason: clock.pausedFor ?? '' })
        : t(`clock.${state}`);
  return (
    <span className={classes.badge} data-due={clock.doneAt === undefined ? (clock.deadlineId ?? '') : undefined}>
      <span className={`${classes.state} ${classes[state]}`}>
        <Icon name={SIGN[state]} />
        {word}
      </span>
      {!isShort && (
        <span className={classes.when}>
          {clock.doneAt === undefined
            ? t(state === 'paused' ? 'clock.pausedUntil' : 'clock.due', { when: format.end(clock.dueAt, zone) })
            : t('clock.done', { when: format.instant(clock.doneAt, zone) })}
          {(state === 'safe' || state === 'soon') && ` · ${t('clock.left', { time: length })}`}
        </span>
      )}
    </span>
  );
}
