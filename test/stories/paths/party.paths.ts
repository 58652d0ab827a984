import {
  accuses,
  acknowledges,
  answers,
  answersAsk,
  answersInstead,
  answersLate,
  climbs,
  confirms,
  directs,
  files,
  involvesTheBank,
  objects,
  passesOn,
  person,
  raises,
  reopens,
  reopensAsOperator,
  until,
  whileTheWorkerIsAway,
  withdraws,
} from './moves';
import type { Move, Path } from './walk';

const ANSWERED = { status: 'answered' };
const CONFIRMED = { status: 'closed', closedBy: 'confirmation' };
const WITHDRAWN = { status: 'closed', closedBy: 'withdrawal' };
/** A second person has to approve it. */
const WITHDRAWAL_ASKED = { status: 'closing', pendingClosure: 'DITARIK' };
const BY_FOUR_EYES = { status: 'closed', closedBy: 'fourEyes' };

const filesData = files({ category: 'DAT-01' });
const REQUIRED = ['correctData', 'confirmIdentity', 'support'] as const;
const allAnswer: readonly Move[] = REQUIRED.map((ask) => answersAsk(ask));

const parallel: readonly Path[] = [
  {
    name: 'all parties answer, the supervisor reviews',
    moves: [filesData, ...allAnswer, answersAsk('review'), confirms],
    ends: CONFIRMED,
  },
  {
    name: 'all parties answer in one breath',
    moves: [
      filesData,
      whileTheWorkerIsAway(answersAsk('correctData'), answersAsk('confirmIdentity'), answersAsk('support')),
      answersAsk('review'),
    ],
    ends: ANSWERED,
  },
  {
    name: 'the optional parties answer first',
    moves: [filesData, answersAsk('answer'), answersAsk('traceAccount'), ...allAnswer, answersAsk('review')],
    ends: ANSWERED,
  },
  {
    name: 'silence of all parties, then all answer',
    moves: [filesData, ...climbs(1), ...allAnswer, answersAsk('review'), objects, withdraws],
    ends: WITHDRAWN,
  },
  { name: 'one party answers, withdrawn', moves: [filesData, answersAsk('support'), withdraws], ends: WITHDRAWN },
  { name: 'withdrawn in the review of a second', moves: [filesData, ...allAnswer, withdraws], ends: WITHDRAWN },
  {
    name: 'silence in the review, then reviewed',
    moves: [filesData, ...allAnswer, until('taskReminded'), answersAsk('review')],
    ends: ANSWERED,
  },
  {
    name: 'the bank is involved and answers last',
    moves: [files(), involvesTheBank, answersAsk('answer'), answersAsk('traceAccount', 'SELESAI_DIBAYAR')],
    ends: ANSWERED,
  },
  {
    name: 'the bank is involved before the first look',
    moves: [files(), whileTheWorkerIsAway(involvesTheBank, answersAsk('answer')), answersAsk('traceAccount'), confirms],
    ends: CONFIRMED,
  },
  {
    name: 'the bank is involved and silent, withdrawn',
    moves: [files(), involvesTheBank, answersAsk('answer'), ...climbs(1), withdraws],
    ends: WITHDRAWN,
  },
];

const passedOn: readonly Path[] = [
  { name: 'passed on once, answered', moves: [files(), passesOn('bank'), answers], ends: ANSWERED },
  {
    name: 'passed on once, silence of the other party, answered',
    moves: [files(), passesOn('bank'), ...climbs(1), answers],
    ends: ANSWERED,
  },
  {
    name: 'passed on twice, acknowledged',
    moves: [files(), passesOn('bank'), passesOn('dinas'), acknowledges, answers],
    ends: ANSWERED,
  },
  {
    name: 'passed on until somebody has to decide, who directs it',
    moves: [
      files(),
      passesOn('bank'),
      passesOn('dinas'),
      passesOn('dukcapil'),
      passesOn('bank'),
      directs('dukcapil'),
      answers,
    ],
    ends: ANSWERED,
  },
  {
    name: 'passed on until somebody has to decide, who answers',
    moves: [files(), passesOn('bank'), passesOn('dinas'), passesOn('dukcapil'), passesOn('bank'), answers],
    ends: ANSWERED,
  },
  {
    name: 'directed, and silence of the party that it was directed to',
    moves: [
      files(),
      passesOn('bank'),
      passesOn('dinas'),
      passesOn('dukcapil'),
      passesOn('bank'),
      directs('bank'),
      ...climbs(1),
      answers,
    ],
    ends: ANSWERED,
  },
];

const byHand: readonly Path[] = [
  ...['L2', 'L3', 'L4'].map((level): Path => ({
    name: `raised by hand to ${level}`,
    moves: [files(), raises(level), answers],
    ends: ANSWERED,
  })),
  {
    name: 'raised by hand after a reminder, silence',
    moves: [files(), until('taskReminded'), raises('L3'), ...climbs(1), answers],
    ends: ANSWERED,
  },
  {
    name: 'raised by hand twice',
    moves: [files(), raises('L2'), acknowledges, raises('L4'), answers],
    ends: ANSWERED,
  },
];

const afterTheEnd: readonly Path[] = [
  {
    name: 'answered late, after it was answered instead',
    moves: [files(), answersInstead, answersLate],
    ends: ANSWERED,
  },
  {
    name: 'answered late, after the end',
    moves: [files(), answersInstead, confirms, answersLate],
    ends: CONFIRMED,
  },
  {
    name: 'objected to after it was closed, answered again',
    moves: [files(), answers, confirms, objects, answers, confirms],
    ends: CONFIRMED,
  },
  {
    name: 'objected to after it was closed, silence',
    moves: [files(), answers, confirms, objects, ...climbs(1), answers],
    ends: ANSWERED,
  },
];

const CARD = 'SELESAI_KARTU_KEMBALI';
const accused = files({
  category: 'KKS-05',
  accused: [person('pendamping.3325.001')],
  isContactConfirmed: true,
  cardWish: 'return',
});
const cardIsBack: readonly Move[] = [
  accused,
  answersAsk('blockOrReturnCard', CARD),
  answersAsk('examineOutlet'),
  answersAsk('protectAndInvestigate', CARD),
  answersAsk('review', CARD),
];

const fourEyes: readonly Path[] = [
  { name: 'card, answered', moves: cardIsBack, ends: ANSWERED },
  {
    name: 'card, closing asked for and approved',
    moves: [...cardIsBack, confirms, answersAsk('approveClosing', CARD)],
    ends: BY_FOUR_EYES,
  },
  {
    name: 'card, closing asked for by silence, and approved',
    moves: [...cardIsBack, until('closingAsked'), answersAsk('approveClosing', CARD)],
    ends: BY_FOUR_EYES,
  },
  {
    name: 'card, nobody approves on the first rung',
    moves: [...cardIsBack, confirms, ...climbs(1), answersAsk('approveClosing', CARD)],
    ends: BY_FOUR_EYES,
  },
  {
    name: 'card, reopened when closing was asked for, withdrawn',
    moves: [...cardIsBack, confirms, reopensAsOperator, withdraws],
    ends: WITHDRAWAL_ASKED,
  },
  {
    name: 'card, objected to, withdrawn',
    moves: [...cardIsBack, objects, withdraws],
    ends: WITHDRAWAL_ASKED,
  },
  { name: 'card, withdrawn', moves: [accused, withdraws], ends: WITHDRAWAL_ASKED },
  {
    name: 'card, silence of all parties, withdrawn',
    moves: [accused, ...climbs(2), withdraws],
    ends: WITHDRAWAL_ASKED,
  },
  {
    name: 'card, whoever holds it is accused and loses it, the next one answers',
    moves: [
      files({ category: 'KKS-05', isContactConfirmed: true, cardWish: 'block' }),
      accuses('supervisor.3325'),
      answersAsk('protectAndInvestigate', CARD),
      answersAsk('blockOrReturnCard', CARD),
      answersAsk('examineOutlet'),
      answersAsk('review', CARD),
    ],
    ends: ANSWERED,
  },
  {
    name: 'card, accused before the first look, withdrawn',
    moves: [
      whileTheWorkerIsAway(
        files({ category: 'KKS-05', isContactConfirmed: true, cardWish: 'block' }),
        accuses('supervisor.3325'),
      ),
      withdraws,
    ],
    ends: WITHDRAWAL_ASKED,
  },
  {
    name: 'in danger, answered, and the closing approved',
    moves: [
      files({ category: 'SOS-01', caseKind: 'malnutrition', risk: 'medium' }),
      answers,
      confirms,
      answersAsk('approveClosing'),
    ],
    ends: BY_FOUR_EYES,
  },
  {
    name: 'in danger, silence, answered',
    moves: [files({ category: 'SOS-01', caseKind: 'malnutrition', risk: 'medium' }), ...climbs(2), answers],
    ends: ANSWERED,
  },
];

const reopened: readonly Path[] = [
  {
    name: 'several parties, reopened after the end, withdrawn',
    moves: [filesData, ...allAnswer, answersAsk('review'), confirms, reopens, withdraws],
    ends: WITHDRAWN,
  },
];

export const PARTY_PATHS: readonly Path[] = [
  ...parallel,
  ...passedOn,
  ...byHand,
  ...afterTheEnd,
  ...fourEyes,
  ...reopened,
];
