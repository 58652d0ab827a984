import { levelText } from './level-text';
import i18next from 'i18next';
import {
  CLIMB_REASON,
  CLOSURE,
  DECLINE_REASON,
  DOCUMENT,
  EXTENDED_LIMIT,
  EXTENSION_REASON,
  PARTY,
  PASSED_OVER,
  PAUSE_REASON,
  PAYMENT_STATE,
  REPORTER_REACH,
  RESUME_CAUSE,
  SEAT,
  TASK_ASK,
  VISIT_RESULT,
} from '#core/vocabulary';
import type { Label } from '#core/vocabulary';
import type { ComplaintEvent } from '#core/complaint/complaint';
import type { TaskEvent } from '#core/party/party-task';
import type { Schema } from '../api/schema';
import type { id } from '../i18n/id';
import { useLabel, useText } from '../i18n/use-text';
import { useFormat } from '../parts/use-format';

type Entry = Schema['TimelineEntryResponse'];
type Words = ReturnType<typeof useText<'complaint'>>;

/** How an event is said in one line, and what more there is to say of it. */
export function useEventWords() {
  const t = useText('complaint');
  const label = useLabel();
  const format = useFormat();
  return {
    title: ({ type }: Pick<Entry, 'type'>): string => titleOf(t, type),
    detail: (entry: Entry): string =>
      [
        ...trueTime(entry, (when) => t('details.trueTime', { when: format.instant(when, entry.zone) })),
        ...detailsOf(t, label, entry),
      ].join(' · '),
  };
}

/** The compiler names the event that has no words. */
type WordsOfEvents = Readonly<Record<ComplaintEvent['type'] | TaskEvent['type'], string>>;
type Told = (typeof id)['complaint']['events'] extends WordsOfEvents ? 'events.other' : never;

/** An event that a newer server knows is still shown. */
export function titleOf(t: Words, type: string): string {
  const key = `events.${type}` as Told;
  return i18next.exists(`complaint:${key}`) ? t(key) : t('events.other');
}

const labelled = <Code extends string>(
  table: Readonly<Record<Code, Label>>,
  code: unknown,
  label: (label: Label) => string,
): string[] => (typeof code === 'string' && code in table ? [label(table[code as Code])] : []);

/** When it truly was, where that is another time than that of writing it down. */
const trueTime = ({ type, data }: Entry, say: (when: string) => string): string[] =>
  type === 'visitRecorded' && typeof data.visitedAt === 'string' ? [say(data.visitedAt)] : [];

/** Only codes of the vocabulary: events hold ids, codes and instants. */
function detailsOf(t: Words, label: (label: Label) => string, { type, data }: Entry): string[] {
  const {
    reason,
    cause,
    seat,
    fromLevel,
    level,
    outcome,
    closure,
    paymentState,
    to,
    passedOver,
    result,
    documents,
    reach,
    of,
  } = data as Record<string, unknown>;
  const isOpened = type === 'taskOpened';
  const party = isOpened ? data.party : (to as { party?: unknown } | undefined)?.party;
  return [
    ...(typeof fromLevel === 'string' && typeof level === 'string'
      ? [t('details.levels', { from: levelText(fromLevel, t), level: levelText(level, t) })]
      : []),
    ...labelled(PARTY, party, label),
    ...(isOpened ? labelled(TASK_ASK, data.ask, label) : []),
    ...labelled(SEAT, seat, label).map((said) => t('details.toSeat', { seat: said })),
    ...(type === 'taskDeclined' ? labelled(DECLINE_REASON, reason, label) : labelled(CLIMB_REASON, reason, label)),
    ...(type === 'taskPaused' ? labelled(PAUSE_REASON, reason, label) : []),
    ...labelled(EXTENDED_LIMIT, of, label),
    ...(of === undefined ? [] : labelled(EXTENSION_REASON, reason, label)),
    ...labelled(RESUME_CAUSE, cause, label),
    ...labelled(CLOSURE, outcome ?? closure, label),
    ...labelled(PAYMENT_STATE, paymentState, label),
    ...labelled(VISIT_RESULT, result, label),
    ...(Array.isArray(documents) ? documents : []).flatMap((code) => labelled(DOCUMENT, code, label)),
    ...labelled(REPORTER_REACH, reach, label),
    ...(Array.isArray(passedOver) ? passedOver : []).flatMap((each: { seat?: unknown; reason?: unknown }) =>
      labelled(SEAT, each.seat, label).flatMap((said) =>
        labelled(PASSED_OVER, each.reason, label).map((why) => t('details.passedOver', { seat: said, reason: why })),
      ),
    ),
  ];
}
