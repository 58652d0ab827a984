import { accepts, closesCase, completes, contacts, opensCase, refers, revokes, screens } from './case-moves';
import type { Risk } from './case-moves';
import { until, whileTheWorkerIsAway } from './moves';
import type { Move, Path } from './walk';

const CLOSURES = ['goalMet', 'transferred', 'withdrawn', 'lost', 'deceased'] as const;
const HEALTH = 'puskesmas.3325';
const SCHOOL = 'disdik.3325';

const closed = (name: string, moves: readonly Move[], closure: (typeof CLOSURES)[number] = 'goalMet'): Path => ({
  name: `case ${name}`,
  moves: [...moves, closesCase(closure)],
  ends: { socialCase: { status: 'closed', closure } },
});
const screened = (risk: Risk, ...moves: readonly Move[]) => [...opensCase(risk), screens(risk), ...moves];
const reminded = (times: number): readonly Move[] => Array.from({ length: times }, () => until('monitoringReminded'));
const isServed: readonly Move[] = [refers(HEALTH), accepts(HEALTH), completes(HEALTH)];
const isRevoked: readonly Move[] = [refers(SCHOOL), revokes];

const contact: readonly Path[] = [
  closed('without contact', screened('medium')),
  closed('contacted in time', screened('medium', contacts)),
  closed('contacted before it was screened', [...opensCase('medium'), contacts, screens('medium')]),
  closed('contacted twice', screened('medium', contacts, contacts)),
  closed('contact missed', screened('medium', until('contactMissed')), 'lost'),
  closed('contact missed, contacted late', screened('medium', until('contactMissed'), contacts)),
  closed('contact missed in danger, contacted late', screened('high', until('contactMissed'), contacts), 'transferred'),
  closed(
    'contact missed before anybody screened',
    [...opensCase('high'), until('contactMissed'), screens('high')],
    'lost',
  ),
];

const screening: readonly Path[] = [
  closed('screened twice', screened('medium', screens('low'))),
  closed('screened three times, rising', screened('low', screens('medium'), screens('high'))),
  closed('screened again after contact', screened('medium', contacts, screens('low'))),
  closed('screened four times', screened('medium', screens('low'), screens('high'), screens('medium'), contacts)),
  closed('risen, contact missed sooner', screened('medium', screens('high'), until('contactMissed'), contacts)),
];

const monitoring: readonly Path[] = [
  ...[1, 2, 3].map((times) =>
    closed(`reminded ${times} times`, screened('high', contacts, ...reminded(times)), CLOSURES[times]),
  ),
  closed('reminded, contacted, reminded again', screened('high', contacts, ...reminded(1), contacts, ...reminded(1))),
  closed(
    'contact missed, contacted, reminded, screened again',
    screened('high', until('contactMissed'), contacts, ...reminded(1), screens('high')),
    'deceased',
  ),
];

const referring: readonly Path[] = [
  closed('with one referral', screened('medium', ...isServed)),
  closed('with two referrals', screened('medium', ...isServed, ...isRevoked)),
  closed('with three referrals', screened('medium', ...isRevoked, ...isServed, ...isRevoked), 'transferred'),
  closed('contacted, referred, contacted', screened('medium', contacts, ...isServed, contacts)),
  closed('contact missed, referred', screened('medium', until('contactMissed'), ...isServed)),
];

const inOneBreath: readonly Path[] = [
  closed('screened and contacted in one breath', [
    ...opensCase('medium'),
    whileTheWorkerIsAway(screens('medium'), contacts),
  ]),
  closed('followed by a worker that comes back', screened('medium', whileTheWorkerIsAway(), contacts)),
  closed('referred and revoked in one breath', screened('medium', whileTheWorkerIsAway(refers(HEALTH), revokes))),
  {
    name: 'case screened and closed in one breath',
    moves: [...opensCase('medium'), whileTheWorkerIsAway(screens('medium'), closesCase('withdrawn'))],
    ends: { socialCase: { status: 'closed', closure: 'withdrawn' } },
  },
];

export const CASE_PATHS: readonly Path[] = [...contact, ...screening, ...monitoring, ...referring, ...inOneBreath];
