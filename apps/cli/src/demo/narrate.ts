import type { Zone } from '#core/calendar/instant';
import type { Seating } from '#core/party/party-task';
import {
  CATEGORY,
  CHANNEL,
  CLIMB_REASON,
  CLOSED_BY,
  CLOSURE,
  DECLINE_REASON,
  PASSED_OVER,
  ROUTE_RULE,
} from '#core/vocabulary';
import type { Language } from '#notices/language';
import type { StoryEvent } from './happening';
import { dueWords } from './words/when';
import { levelWords, seatWords } from './words/seat';
import { WORDS } from './words/words';

/** What a line says beyond the event itself. */
export interface Scene {
  readonly language: Language;
  /** Of the family. */
  readonly zone: Zone;
  readonly village: string;
  /** Who held the task before this event. */
  readonly seating?: Pick<Seating, 'userId' | 'seat' | 'zone'>;
  /** The text the event refers to by id, or was filed with. */
  readonly text?: string;
  nameOf(userId: string): string;
}

/** Tells one event in short lines; nothing for what only the processes care about. */
export function narrate(event: StoryEvent, scene: Scene): readonly string[] {
  const { language, zone } = scene;
  const words = WORDS[language].event;
  const by = handler(scene);
  switch (event.type) {
    case 'complaintFiled':
      return [
        words.filed({
          channel: CHANNEL[event.channel][language],
          village: scene.village,
          text: shortened(scene.text ?? CATEGORY[event.category][language]),
        }),
        words.numbered({ number: event.number, due: dueWords(event.targetDueAt, zone, language) }),
      ];
    case 'complaintRouted':
      return [words.routed(event.reasons.map(({ rule }) => ROUTE_RULE[rule][language]).join('; '))];
    case 'taskAssigned':
      return seated(event, scene);
    case 'taskAcknowledged':
      return [words.acknowledged(by)];
    case 'taskReminded':
      return [words.reminded(by)];
    case 'taskWarned':
      return [words.warned({ who: by, due: dueWords(event.dueAt, scene.seating?.zone ?? zone, language) })];
    case 'taskDeclined':
      return [words.declined({ by, reason: DECLINE_REASON[event.reason][language] })];
    case 'taskClimbed': {
      const reason = CLIMB_REASON[event.reason][language];
      const [from, to] = [levelWords(event.fromLevel, language), levelWords(event.level, language)];
      return [words.climbed({ from, to, reason }), ...seated(event, scene)];
    }
    case 'taskAnswered':
      return [words.taskAnswered({ by, outcome: CLOSURE[event.outcome][language], text: scene.text ?? '…' })];
    case 'taskCancelled':
      return [words.taskCancelled];
    case 'complaintAnswered':
      return [words.answered(dueWords(event.objectionUntil, zone, language))];
    case 'complaintObjected':
      return [words.objected(scene.text ?? '…')];
    case 'complaintReopened':
      return [words.reopened];
    case 'complaintClosed':
      return [
        words.closed({
          closure: CLOSURE[event.closure][language],
          // That closure names who closed it already.
          by: event.closedBy === 'withdrawal' ? undefined : CLOSED_BY[event.closedBy][language],
        }),
      ];
    case 'targetMissed':
      return [words.targetMissed(dueWords(event.dueAt, zone, language))];
    case 'ceilingWarned':
      return [words.ceilingWarned(dueWords(event.dueAt, zone, language))];
    case 'ceilingBreached':
      return [words.ceilingBreached(dueWords(event.dueAt, zone, language))];
    case 'taskBounced':
    case 'taskDirected':
      return seated(event, scene);
    case 'taskAnsweredLate':
      return [words.taskAnswered({ by, outcome: CLOSURE[event.outcome][language], text: scene.text ?? '…' })];
    case 'reviewAsked':
      return [words.reviewAsked];
    // What only the processes care for, and what belongs to the lanes that are not told aloud.
    default:
      return [];
  }
}

/** Who takes it, until when in her own time, and who was passed over on the way. */
function seated(event: Seating, { language, nameOf }: Scene): readonly string[] {
  const words = WORDS[language].event;
  const passedOver = event.passedOver.map(({ level, seat, reason }) =>
    words.passedOver({
      seat: `${levelWords(level, language)} ${seatWords(seat, language)}`,
      reason: PASSED_OVER[reason][language],
    }),
  );
  if (event.userId === undefined) return [...passedOver, words.nobody];
  const to = `${nameOf(event.userId)}, ${seatWords(event.seat, language)}`;
  const standsInFor = event.standsInForId && nameOf(event.standsInForId);
  return [...passedOver, words.given({ to, due: dueWords(event.stepDueAt, event.zone, language), standsInFor })];
}

function handler({ seating, language, nameOf }: Scene): string {
  if (!seating) return '–';
  const seat = seatWords(seating.seat, language);
  return seating.userId === undefined ? seat : `${nameOf(seating.userId)}, ${seat}`;
}

const LONGEST_QUOTE = 90;

const shortened = (text: string): string =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, '')} …`;
