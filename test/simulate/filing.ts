import type { Instant } from '#core/calendar/instant';
import { zoneOfRegion } from '#core/calendar/region-zone';
import type { Filing, FirstLook } from '#core/complaint/intake';
import type { Accusation } from '#core/exclusion/accusation';
import type { PolicyVersion } from '#core/sla/policy';
import { PAYMENT_STATE } from '#core/vocabulary';
import type { CategoryCode, PaymentState } from '#core/vocabulary';
import type { DemoDistrict } from '#persistence/seeds/demo/districts';
import type { SeededRandom } from '../verify/seeded-random';

/** How one invented complaint begins. */
export interface Filed {
  readonly id: string;
  readonly filing: Filing;
  readonly accusations: readonly Accusation[];
  readonly excluded: ReadonlySet<string>;
  readonly look: FirstLook;
  readonly district: DemoDistrict;
  readonly pendamping: number;
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** As many as the year brings: mostly money, some data, few accusations, fewer families in danger. */
const CATEGORIES: readonly CategoryCode[] = [
  ...Array<CategoryCode>(11).fill('BYR-01'),
  ...Array<CategoryCode>(5).fill('DAT-01'),
  ...Array<CategoryCode>(3).fill('KKS-05'),
  'SOS-01',
];

export function drawFiling(
  random: SeededRandom,
  index: number,
  world: {
    readonly districts: readonly DemoDistrict[];
    readonly policy: PolicyVersion;
    readonly from: Instant;
    readonly days: number;
  },
): Filed {
  const district = random.pick(world.districts);
  const pendamping = random.integer(1, district.pendamping);
  const category = random.pick(CATEGORIES);
  // Three of four in the hours of the hotline's day shift.
  const day = world.from + random.integer(0, world.days - 1) * DAY_MS;
  const at = day + (random.chance(0.75) ? random.integer(1 * HOUR_MS, 9 * HOUR_MS) : random.integer(0, DAY_MS - 1));
  const accusedId = `holder pendamping.${district.code}.${pendamping}`;
  const isAccused = category === 'KKS-05' && random.chance(0.8);
  return {
    id: `c${index}`,
    district,
    pendamping,
    accusations: isAccused ? [{ kind: 'person', userId: accusedId }] : [],
    excluded: new Set(isAccused ? [accusedId, `holder supervisor.${district.code}`] : []),
    look: { paymentState: random.pick(Object.keys(PAYMENT_STATE) as PaymentState[]) },
    filing: {
      at,
      number: `PKH-${district.code}-${index}`,
      category,
      programme: 'PKH',
      regionCode: `${district.code}01${String(2000 + pendamping)}`,
      zone: zoneOfRegion(district.code),
      channel: 'hotline',
      reporterKind: 'beneficiary',
      isConfidential: isAccused,
      filedById: 'operator',
      isContactConfirmed: random.chance(0.5),
      policyVersion: world.policy.version,
      calendarVersion: 'newest',
    },
  };
}
