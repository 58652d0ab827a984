import { epochDayOf, instantAt, localEpochDay, plainDateOf } from '../calendar/instant';
import type { EpochDay, Instant, PlainDate, Zone } from '../calendar/instant';
import type { LeaveState, Seat } from '../vocabulary';

/** A seat and who holds it. */
export interface Post {
  readonly positionId: string;
  readonly userId: string;
  readonly seat: Seat;
  readonly title: string;
  readonly institutionId: string;
  readonly zone: Zone;
  /** Prefixes of Kemendagri codes; `''` is the whole country. */
  readonly areas: readonly string[];
}

/** First and last day of absence, as she says it; both are days off. */
export interface LeaveDays {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Longest leave at one time: unpaid leave of three years is for the administrator. */
const LONGEST_DAYS = 366;
/** Whoever fell ill writes it down when she is back. */
const LATEST_DAYS = 31;

export interface LeaveFault {
  readonly field: 'from' | 'to';
  readonly code: 'tooEarly' | 'beforeFirstDay' | 'tooManyDays';
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What is wrong with these days, if anything. */
export function leaveFault({ from, to }: LeaveDays, zone: Zone, now: Instant): LeaveFault | undefined {
  const today = localEpochDay(now, zone);
  const [first, last] = [epochDayOf(from), epochDayOf(to)];
  const early = (field: 'from' | 'to', day: EpochDay): LeaveFault => ({
    field,
    code: 'tooEarly',
    params: { from: plainDateOf(day) },
  });
  if (first < today - LATEST_DAYS) return early('from', today - LATEST_DAYS);
  if (last < first) return { field: 'to', code: 'beforeFirstDay' };
  if (last < today) return early('to', today);
  if (last - first >= LONGEST_DAYS) return { field: 'to', code: 'tooManyDays', params: { max: LONGEST_DAYS } };
  return undefined;
}

/** From midnight of the first day to midnight after the last, on the clock of her seat. */
export const leavePeriod = ({ from, to }: LeaveDays, zone: Zone): { validFrom: Instant; validTo: Instant } => ({
  validFrom: instantAt(epochDayOf(from), 0, zone),
  validTo: instantAt(epochDayOf(to) + 1, 0, zone),
});

export function leaveStateOf(
  leave: { readonly validFrom: Instant; readonly validTo: Instant; readonly cancelledAt?: Instant },
  now: Instant,
): LeaveState {
  if (leave.cancelledAt !== undefined) return 'cancelled';
  if (leave.validTo <= now) return 'past';
  return leave.validFrom <= now ? 'running' : 'planned';
}

/**
 * Who may stand in at a seat: a colleague of the same seat, or whoever stands above; never somebody below, for a deputy gets
 * the rights of the seat. Duty is by roster.
 */
const STANDS_IN: Readonly<Partial<Record<Seat, readonly Seat[]>>> = {
  pendamping: ['pendamping', 'peksosSupervisor', 'korkab'],
  peksosSupervisor: ['peksosSupervisor', 'korkab', 'korwil'],
  korkab: ['korkab', 'korwil'],
  korwil: ['korwil', 'jskOfficer'],
};

export const deputySeats = (seat: Seat): readonly Seat[] => STANDS_IN[seat] ?? [seat];

const PROGRAMME_LINE: readonly Seat[] = ['pendamping', 'peksosSupervisor', 'korkab', 'korwil', 'jskOfficer'];

/** Outside the programme's own line nobody stands in for another office. */
const isSameOffice = (absent: Post, deputy: Post): boolean =>
  PROGRAMME_LINE.includes(absent.seat) || absent.institutionId === deputy.institutionId;

/** Whether the holder of `deputies` may stand in at every one of the seats of `absent`. */
export const mayStandIn = (absent: readonly Post[], deputies: readonly Post[]): boolean =>
  absent.length > 0 &&
  absent.every((post) =>
    deputies.some(
      (deputy) =>
        deputy.userId !== post.userId && deputySeats(post.seat).includes(deputy.seat) && isSameOffice(post, deputy),
    ),
  );

/** Where deputies are looked for: the district of who works in a village, else the province, else the country. */
export const areasAround = (absent: readonly Post[]): readonly string[] => [
  ...new Set(absent.flatMap(({ seat, areas }) => areas.map((area) => area.slice(0, seat === 'pendamping' ? 4 : 2)))),
];
