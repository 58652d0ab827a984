import {
  accepts,
  completes,
  confirmsContactWith,
  declinesReferral,
  pointsElsewhere,
  opensCase,
  readdresses,
  recordsCall,
  refers,
  reports,
  revokes,
  screens,
  sees,
} from './case-moves';
import { until, whileTheWorkerIsAway } from './moves';
import type { Move, Path } from './walk';

const SCHOOL = 'disdik.3325';
const HEALTH = 'puskesmas.3325';
const CHILDREN = 'uptdppa.3325';
const POLICE = 'unitppa.3325';
const BALAI = 'balai.33';

const COMPLETED = { referral: { status: 'completed' } };
const REVOKED = { referral: { status: 'revoked' } };

/** One service after another. */
const inTurn = (...moves: readonly Move[]): readonly Move[] => [...opensCase('medium'), screens('medium'), ...moves];
/** In danger: all services at once. */
const atOnce = (...moves: readonly Move[]): readonly Move[] => [
  ...opensCase('high'),
  screens('high'),
  refers(CHILDREN, POLICE, HEALTH),
  ...moves,
];
const declinesAll: readonly Move[] = [declinesReferral(CHILDREN), declinesReferral(POLICE), declinesReferral(HEALTH)];
const times = (count: number, ...moves: readonly Move[]): readonly Move[] =>
  Array.from({ length: count }, () => moves).flat();

const taken: readonly Path[] = [
  ...['served', 'partlyServed', 'notReached', 'refusedByFamily'].map((outcome, seen): Path => ({
    name: `referred, ${outcome}, reported ${seen} times`,
    moves: inTurn(refers(HEALTH), accepts(HEALTH), ...times(seen, reports(HEALTH)), completes(HEALTH, outcome)),
    ends: { referral: { status: 'completed', outcome } },
  })),
  {
    name: 'referred, seen, accepted, completed',
    moves: inTurn(refers(HEALTH), sees(HEALTH), accepts(HEALTH), reports(HEALTH), completes(HEALTH)),
    ends: COMPLETED,
  },
  {
    name: 'referred, reminded, accepted',
    moves: inTurn(refers(HEALTH), until('referralReminded'), accepts(HEALTH), completes(HEALTH)),
    ends: COMPLETED,
  },
  {
    name: 'referred, reminded, warned, seen, accepted',
    moves: inTurn(
      refers(HEALTH),
      until('referralReminded'),
      until('referralWarned'),
      sees(HEALTH),
      accepts(HEALTH),
      completes(HEALTH),
    ),
    ends: COMPLETED,
  },
  {
    name: 'referred, seen, warned without a reminder, accepted',
    moves: inTurn(refers(HEALTH), sees(HEALTH), until('referralWarned'), accepts(HEALTH), completes(HEALTH)),
    ends: COMPLETED,
  },
  {
    name: 'referred, asked for feedback, reported, completed',
    moves: inTurn(refers(HEALTH), accepts(HEALTH), until('referralWarned'), reports(HEALTH), completes(HEALTH)),
    ends: COMPLETED,
  },
  {
    name: 'referred, no feedback though asked for it, completed',
    moves: inTurn(refers(HEALTH), accepts(HEALTH), until('referralReminded'), completes(HEALTH)),
    ends: COMPLETED,
  },
];

const passedOn: readonly Path[] = [
  ...[1, 2, 3].map((declined): Path => ({
    name: `referred, declined ${declined} times, accepted`,
    moves: inTurn(
      refers(SCHOOL, CHILDREN, POLICE, HEALTH),
      ...[SCHOOL, CHILDREN, POLICE].slice(0, declined).map((service) => pointsElsewhere(service, HEALTH)),
      accepts([CHILDREN, POLICE, HEALTH][declined - 1] ?? HEALTH),
      revokes,
    ),
    ends: REVOKED,
  })),
  {
    name: 'referred, silence, the next one accepts',
    moves: inTurn(refers(SCHOOL, HEALTH), until('referralTimedOut'), accepts(HEALTH), completes(HEALTH)),
    ends: COMPLETED,
  },
  {
    name: 'referred, seen and silent, the next one declines, the last one accepts',
    moves: inTurn(
      refers(SCHOOL, CHILDREN, HEALTH),
      sees(SCHOOL),
      until('referralTimedOut'),
      declinesReferral(CHILDREN),
      accepts(HEALTH),
      completes(HEALTH),
    ),
    ends: COMPLETED,
  },
  {
    name: 'referred, two are silent, the last one accepts',
    moves: inTurn(
      refers(SCHOOL, CHILDREN, HEALTH),
      until('referralTimedOut'),
      until('referralTimedOut'),
      accepts(HEALTH),
      completes(HEALTH),
    ),
    ends: COMPLETED,
  },
  {
    name: 'referred, unplaced by silence, reminded, readdressed, accepted',
    moves: inTurn(
      refers(SCHOOL),
      until('referralUnplaced'),
      until('referralReminded'),
      readdresses(HEALTH),
      accepts(HEALTH),
      completes(HEALTH),
    ),
    ends: COMPLETED,
  },
  {
    name: 'referred, unplaced by a decline, reminded twice, readdressed, declined, revoked',
    moves: inTurn(
      refers(SCHOOL),
      declinesReferral(SCHOOL, 'outOfArea'),
      until('referralReminded'),
      until('referralReminded'),
      readdresses(HEALTH),
      declinesReferral(HEALTH),
      revokes,
    ),
    ends: REVOKED,
  },
];

const revoked: readonly Path[] = [
  {
    name: 'referred, revoked before it went out',
    moves: inTurn(whileTheWorkerIsAway(refers(HEALTH), revokes)),
    ends: REVOKED,
  },
  { name: 'referred, revoked when sent', moves: inTurn(refers(HEALTH), revokes), ends: REVOKED },
  { name: 'referred, revoked when seen', moves: inTurn(refers(HEALTH), sees(HEALTH), revokes), ends: REVOKED },
  {
    name: 'referred, revoked when reminded',
    moves: inTurn(refers(HEALTH), until('referralReminded'), revokes),
    ends: REVOKED,
  },
  { name: 'referred, revoked when accepted', moves: inTurn(refers(HEALTH), accepts(HEALTH), revokes), ends: REVOKED },
  {
    name: 'referred, revoked when unplaced',
    moves: inTurn(refers(SCHOOL), declinesReferral(SCHOOL), revokes),
    ends: REVOKED,
  },
];

const urgent: readonly Path[] = [
  ...[0, 1, 3].map((alerts): Path => ({
    name: `in danger, ${alerts} alerts, called, accepted, contact confirmed`,
    moves: atOnce(
      ...times(alerts, until('dutyManagerAlerted')),
      recordsCall,
      accepts(POLICE),
      confirmsContactWith(POLICE),
      reports(POLICE),
      completes(POLICE),
    ),
    ends: COMPLETED,
  })),
  {
    name: 'in danger, contact confirmed directly',
    moves: atOnce(confirmsContactWith(CHILDREN), completes(CHILDREN)),
    ends: COMPLETED,
  },
  {
    name: 'in danger, accepted, and alerted until contact is confirmed',
    moves: atOnce(accepts(CHILDREN), until('dutyManagerAlerted'), confirmsContactWith(CHILDREN), completes(CHILDREN)),
    ends: COMPLETED,
  },
  {
    name: 'in danger, seen by two, reminded, called twice, confirmed',
    moves: atOnce(
      sees(CHILDREN),
      sees(POLICE),
      until('referralReminded'),
      recordsCall,
      until('referralWarned'),
      recordsCall,
      confirmsContactWith(POLICE),
      completes(POLICE, 'partlyServed'),
    ),
    ends: COMPLETED,
  },
  {
    name: 'in danger, all decline, told again, readdressed, confirmed',
    moves: atOnce(
      ...declinesAll,
      until('referralReminded'),
      readdresses(BALAI),
      confirmsContactWith(BALAI),
      completes(BALAI),
    ),
    ends: COMPLETED,
  },
  { name: 'in danger, all decline, revoked', moves: atOnce(...declinesAll, revokes), ends: REVOKED },
  { name: 'in danger, revoked after an alert', moves: atOnce(until('dutyManagerAlerted'), revokes), ends: REVOKED },
];

const inOneBreath: readonly Path[] = [
  {
    name: 'referred, accepted and completed in one breath',
    moves: inTurn(refers(HEALTH), whileTheWorkerIsAway(accepts(HEALTH), reports(HEALTH), completes(HEALTH))),
    ends: COMPLETED,
  },
  {
    name: 'referred, declined twice in one breath, accepted',
    moves: inTurn(
      refers(SCHOOL, CHILDREN, HEALTH),
      whileTheWorkerIsAway(declinesReferral(SCHOOL), declinesReferral(CHILDREN)),
      accepts(HEALTH),
      whileTheWorkerIsAway(),
      completes(HEALTH),
    ),
    ends: COMPLETED,
  },
];

export const REFERRAL_PATHS: readonly Path[] = [...taken, ...passedOn, ...revoked, ...urgent, ...inOneBreath];
