import type { Instant, Zone } from '#core/calendar/instant';
import { zoneOfRegion } from '#core/calendar/region-zone';
import type { Candidate } from '#core/ladder/candidate';
import type { Reach } from '#core/sla/policy';
import type { Seat } from '#core/vocabulary';
import { DISTRICTS, provinceOf } from '#persistence/seeds/demo/districts';
import type { DemoDistrict } from '#persistence/seeds/demo/districts';
import { seededRandom } from '../verify/seeded-random';

/** The districts of the demonstration, three zones; who is on leave when is drawn from the seed. */
export interface Organisation {
  readonly districts: readonly DemoDistrict[];
  /** Who serves the villages of this pendamping, nearest first, as things stand at this instant. */
  readonly candidatesAt: (district: DemoDistrict, pendamping: number, at: Instant) => readonly Candidate[];
}

interface Post {
  readonly key: string;
  readonly seat: Seat;
  readonly reach: Reach;
  readonly zone: Zone;
  readonly path: readonly string[];
  readonly calendarId?: string;
  readonly isVacant?: boolean;
}

interface Leave {
  readonly from: Instant;
  readonly until: Instant;
  readonly hasDeputy: boolean;
}

const DAY_MS = 86_400_000;

export function organisation(seed: number, from: Instant, days: number): Organisation {
  const leaves = new Map<string, readonly Leave[]>();
  const leavesOf = (key: string): readonly Leave[] => {
    const found = leaves.get(key) ?? drawLeaves(`${seed} ${key}`, from, days);
    leaves.set(key, found);
    return found;
  };
  const candidateOf = (post: Post, at: Instant): Candidate => {
    const leave = leavesOf(post.key).find((each) => each.from <= at && at < each.until);
    return {
      positionId: `position ${post.key}`,
      seat: post.seat,
      institutionId: post.path[0] ?? post.key,
      institutionPath: post.path,
      zone: post.zone,
      calendarId: post.calendarId ?? 'government',
      reach: post.reach,
      isNeighbour: false,
      holderId: post.isVacant ? undefined : `holder ${post.key}`,
      isHolderOnLeave: leave !== undefined,
      deputyId: leave?.hasDeputy ? `deputy ${post.key}` : undefined,
    };
  };
  const posts = new Map<string, readonly Post[]>();
  return {
    districts: DISTRICTS,
    candidatesAt: (district, pendamping, at) => {
      const key = `${district.code}.${pendamping}`;
      const found = posts.get(key) ?? postsFor(district, pendamping);
      posts.set(key, found);
      return found.map((post) => candidateOf(post, at));
    },
  };
}

/** A third of the people are away once in two months, for one to twelve days. */
function drawLeaves(key: string, from: Instant, days: number): readonly Leave[] {
  const random = seededRandom(hash(key));
  if (!random.chance(1 / 3)) return [];
  const start = from + random.integer(0, days * 24) * 3_600_000;
  return [{ from: start, until: start + random.integer(1, 12) * DAY_MS, hasDeputy: random.chance(0.5) }];
}

/** FNV-1a. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

function postsFor(district: DemoDistrict, pendamping: number): readonly Post[] {
  const { code, bank, supervisor, korkab, vacantPendamping } = district;
  const province = provinceOf(district);
  const zone = zoneOfRegion(code);
  const programme = { path: ['pkh'], zone } as const;
  const ministry = { path: ['kemensos'], zone: 'WIB', reach: 'national' } as const;
  const levels = [
    { of: code, reach: 'kabupaten', zone },
    { of: province, reach: 'province', zone },
    { of: 'pusat', reach: 'national', zone: 'WIB' },
  ] as const;
  const line = (institution: string, index: number) => levels.slice(index).map(({ of }) => `${institution}.${of}`);
  const offices = (seat: Seat, institution: string, calendarId: string, count: number): Post[] =>
    levels.slice(0, count).map(({ of, reach, zone }, index) => {
      return { key: `${institution}.${of}`, seat, reach, zone, path: line(institution, index), calendarId };
    });
  const posts: (Post | undefined)[] = [
    {
      ...programme,
      key: `pendamping.${code}.${pendamping}`,
      seat: 'pendamping',
      reach: 'village',
      isVacant: vacantPendamping?.includes(pendamping),
    },
    supervisor === 'none'
      ? undefined
      : {
          ...programme,
          key: `supervisor.${code}`,
          seat: 'peksosSupervisor',
          reach: 'kabupaten',
          isVacant: supervisor !== undefined,
        },
    { ...programme, key: `korkab.${code}`, seat: 'korkab', reach: 'kabupaten', isVacant: korkab === 'vacant' },
    { ...programme, key: `apd.${code}`, seat: 'dataAdministrator', reach: 'kabupaten' },
    { ...programme, key: `korwil.${province}`, seat: 'korwil', reach: 'province' },
    ...offices('bankOfficer', bank, 'bank', 3),
    ...offices('dinasOfficer', 'dinas', 'government', 2),
    ...offices('dukcapilOfficer', 'dukcapil', 'government', 2),
    { ...ministry, key: zone === 'WIB' ? 'jsk.1' : 'jsk.2', seat: 'jskOfficer' },
    { ...ministry, key: 'itjen', seat: 'inspector' },
    { ...ministry, key: 'piket', seat: 'dutyManager', calendarId: 'always' },
  ];
  return posts.filter((post) => post !== undefined);
}
