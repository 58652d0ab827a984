import {
  acknowledges,
  answers,
  answersInstead,
  climbs,
  confirms,
  declines,
  files,
  isToldOfTheClock,
  isWokenAgain,
  objects,
  reopens,
  until,
  whileTheWorkerIsAway,
  withdraws,
} from './moves';
import type { Path } from './walk';

const CONFIRMED = { status: 'closed', closedBy: 'confirmation' };
const CLOSED_BY_SILENCE = { status: 'closed', closedBy: 'silence' };
const WITHDRAWN = { status: 'closed', closedBy: 'withdrawal' };
const ANSWERED = { status: 'answered' };

/** Pendamping, supervisor, Korkab, directorate, duty manager: silence of everybody before. */
const RUNGS = ['L1', 'L2', 'L3', 'L4', 'duty'] as const;

/** Reasons with which a task climbs; one that is not ours goes to its proposed owner instead. */
const CLIMBING_REASONS = ['conflictOfInterest', 'needsHigherLevel', 'cannotReach'] as const;

/** What may happen on any rung. */
const onRung = (level: string, rung: number): readonly Path[] => {
  const silence = climbs(rung);
  // Who gives it back does not get it at once again, and nobody is above the duty manager: the next reminder finds him.
  const reason = CLIMBING_REASONS[rung % CLIMBING_REASONS.length] ?? 'cannotReach';
  return [
    { name: `answered on ${level}`, moves: [files(), ...silence, answers, confirms], ends: CONFIRMED },
    {
      name: `acknowledged and answered on ${level}`,
      moves: [files(), ...silence, acknowledges, answers],
      ends: ANSWERED,
    },
    {
      name: `declined on ${level}, answered by whoever got it then`,
      moves: [files(), ...silence, declines(reason), ...(level === 'duty' ? [until('taskReminded')] : []), answers],
      ends: ANSWERED,
    },
    { name: `answered from outside on ${level}`, moves: [files(), ...silence, answersInstead], ends: ANSWERED },
    { name: `withdrawn on ${level}`, moves: [files(), ...silence, withdraws], ends: WITHDRAWN },
  ];
};

/** What may happen to one step clock: a reminder only for whoever has not acknowledged, a warning for everybody. */
const onOneRung: readonly Path[] = [
  { name: 'answered after the reminder', moves: [files(), until('taskReminded'), answers], ends: ANSWERED },
  { name: 'withdrawn after the reminder', moves: [files(), until('taskReminded'), withdraws], ends: WITHDRAWN },
  {
    name: 'acknowledged after the reminder, answered after the warning',
    moves: [files(), until('taskReminded'), acknowledges, until('taskWarned'), answers],
    ends: ANSWERED,
  },
  {
    name: 'answered after reminder and warning, without being acknowledged',
    moves: [files(), until('taskReminded'), until('taskWarned'), answers],
    ends: ANSWERED,
  },
  {
    name: 'acknowledged, warned, and silent after all',
    moves: [files(), acknowledges, until('taskWarned'), ...climbs(1), answers],
    ends: ANSWERED,
  },
  {
    name: 'acknowledged and silent on two rungs',
    moves: [files(), acknowledges, ...climbs(1), acknowledges, ...climbs(1), answers],
    ends: ANSWERED,
  },
  {
    name: 'declined twice',
    moves: [files(), declines('cannotReach'), declines('needsHigherLevel'), answers],
    ends: ANSWERED,
  },
];

const onTheCaseClocks: readonly Path[] = [
  { name: 'answered after the target', moves: [files(), until('targetMissed'), answersInstead], ends: ANSWERED },
  { name: 'withdrawn after the target', moves: [files(), until('targetMissed'), withdraws], ends: WITHDRAWN },
  {
    name: 'answered after the warning before the ceiling, then closed by silence',
    moves: [files(), until('ceilingWarned'), answers, until('complaintClosed')],
    ends: CLOSED_BY_SILENCE,
  },
  {
    name: 'ceiling breached, objected to: what was reported is not reported again',
    moves: [files(), until('ceilingBreached'), answers, objects, answers, confirms],
    ends: CONFIRMED,
  },
  {
    name: 'with the duty manager, reminded twice',
    moves: [files(), ...climbs(4), until('taskReminded'), until('taskReminded'), answers, until('complaintClosed')],
    ends: CLOSED_BY_SILENCE,
  },
];

const afterTheAnswer: readonly Path[] = [
  { name: 'closed by silence', moves: [files(), answers, until('complaintClosed')], ends: CLOSED_BY_SILENCE },
  {
    name: 'objected to twice',
    moves: [files(), answers, objects, answers, objects, answers, confirms],
    ends: CONFIRMED,
  },
  {
    name: 'objected to, and silence on the next rung',
    moves: [files(), answers, objects, ...climbs(1), answers],
    ends: ANSWERED,
  },
  { name: 'objected to and withdrawn', moves: [files(), answers, objects, withdraws], ends: WITHDRAWN },
  {
    name: 'reopened after the process has ended, answered again',
    moves: [files(), answers, confirms, reopens, answers, confirms],
    ends: CONFIRMED,
  },
  {
    name: 'reopened after silence, climbs, withdrawn',
    moves: [files(), answers, until('complaintClosed'), reopens, ...climbs(1), withdraws],
    ends: WITHDRAWN,
  },
];

/** The same moves, heard in other company: wakes that come twice or together, a worker that comes back. */
const withDisturbance: readonly Path[] = [
  {
    name: 'woken for nothing at every turn',
    moves: [files(), isWokenAgain, isToldOfTheClock, acknowledges, isWokenAgain, answers, isToldOfTheClock, confirms],
    ends: CONFIRMED,
  },
  {
    name: 'told of a clock twice, then climbs',
    moves: [files(), isToldOfTheClock, isToldOfTheClock, ...climbs(1), isWokenAgain, answers],
    ends: ANSWERED,
  },
  { name: 'withdrawn before the first look', moves: [whileTheWorkerIsAway(files(), withdraws)], ends: WITHDRAWN },
  {
    name: 'answered before the first look',
    moves: [whileTheWorkerIsAway(files(), answersInstead), confirms],
    ends: CONFIRMED,
  },
  {
    name: 'withdrawn in review',
    moves: [files(), whileTheWorkerIsAway(answers, withdraws)],
    ends: WITHDRAWN,
  },
  {
    name: 'acknowledged, answered and woken in one breath',
    moves: [files(), whileTheWorkerIsAway(acknowledges, isWokenAgain, answers, isToldOfTheClock)],
    ends: ANSWERED,
  },
  {
    name: 'answered and objected to in one breath',
    moves: [files(), whileTheWorkerIsAway(answersInstead, objects), answers],
    ends: ANSWERED,
  },
  {
    name: 'closed and reopened in one breath',
    moves: [files(), answers, whileTheWorkerIsAway(confirms, reopens), answers],
    ends: ANSWERED,
  },
  {
    name: 'a worker that comes back in the middle',
    moves: [files(), ...climbs(1), whileTheWorkerIsAway(), answers, whileTheWorkerIsAway(), objects, answers],
    ends: ANSWERED,
  },
];

export const COMPLAINT_PATHS: readonly Path[] = [
  ...RUNGS.flatMap(onRung),
  ...onOneRung,
  ...onTheCaseClocks,
  ...afterTheAnswer,
  ...withDisturbance,
];
