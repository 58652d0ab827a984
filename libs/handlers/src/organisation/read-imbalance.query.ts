import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Zone } from '#core/calendar/instant';
import type { Seat } from '#core/vocabulary';
import { WorkloadRepository } from '#persistence/organisation/workload.repository';
import type { LoadRow } from '#persistence/organisation/workload.repository';
import { RegionRepository } from '#persistence/region/region.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { permit } from '../access/permit';
import { iso } from '../complaint/complaint.view';

export interface UnservedView {
  readonly code: string;
  readonly name: string;
  /** Her position, where there is one: it is vacant, or she is on leave and nobody stands in. */
  readonly positionId?: string;
}

export interface VacancyView {
  readonly positionId: string;
  readonly title: string;
  readonly seat: Seat;
  readonly hasDeputy: boolean;
}

export interface AwayView {
  readonly userId: string;
  readonly name?: string;
  readonly positionId: string;
  readonly title: string;
  /** The last instant of the leave. */
  readonly until: string;
  readonly zone: Zone;
  readonly openTasks: number;
}

export interface LoadView {
  readonly userId: string;
  readonly name?: string;
  readonly title: string;
  readonly seat: Seat;
  readonly openTasks: number;
  /** Of all who hold the same seat, are not away and have a task. */
  readonly median: number;
}

export interface ImbalanceView {
  readonly asOf: string;
  readonly unserved: readonly UnservedView[];
  readonly vacancies: readonly VacancyView[];
  readonly away: readonly AwayView[];
  /** Those who have more than twice the median of their seat, the most first. */
  readonly overloaded: readonly LoadView[];
}

const TOO_MUCH = 2;
/** Below that nobody is overloaded, whatever the median. */
const LEAST = 4;
const SHOWN = 50;

/** What is out of balance: districts nobody supervises, empty seats, people away without a deputy, and who has too much. */
@Injectable()
export class ReadImbalance {
  constructor(
    private readonly transactions: Tx,
    private readonly workload: WorkloadRepository,
    private readonly regions: RegionRepository,
    private readonly vault: VaultRepository,
  ) {}

  execute(actor: UserActor): Promise<ImbalanceView> {
    permit(actor, 'organisation:read');
    return this.transactions.run(actor, async () => {
      const unserved = await this.workload.unserved();
      const districts = await this.regions.namesOf(unserved.map(({ code }) => code));
      const tasks = await this.workload.byUser();
      const away = await this.workload.away();
      const heavy = overloaded(await this.workload.holders(), tasks);
      const names = await this.vault.userNames([...new Set([...away, ...heavy].map(({ userId }) => userId))]);
      return {
        asOf: iso(tx.now()),
        unserved: unserved.map((row) => ({ ...row, name: districts.get(row.code) ?? '' })),
        vacancies: await this.workload.vacancies(),
        away: away.map(({ validTo, ...row }) => ({
          ...row,
          name: names.get(row.userId),
          until: iso(validTo - 1),
          openTasks: tasks.get(row.userId) ?? 0,
        })),
        overloaded: heavy.map((row) => ({ ...row, name: names.get(row.userId) })),
      };
    });
  }
}

function overloaded(holders: readonly LoadRow[], tasks: ReadonlyMap<string, number>): readonly LoadView[] {
  const loads = holders.map(({ userId, title, seat }) => ({ userId, title, seat, openTasks: tasks.get(userId) ?? 0 }));
  return loads
    .map((load) => ({ ...load, median: medianOf(loads.filter(({ seat }) => seat === load.seat)) }))
    .filter(({ openTasks, median }) => openTasks >= LEAST && openTasks > TOO_MUCH * median)
    .sort((one, other) => other.openTasks - one.openTasks)
    .slice(0, SHOWN);
}

/** Of those who have a task: hundreds who have none would make any task too much. */
function medianOf(loads: readonly { readonly openTasks: number }[]): number {
  const counts = loads
    .map(({ openTasks }) => openTasks)
    .filter((count) => count > 0)
    .sort((one, other) => one - other);
  const middle = Math.floor(counts.length / 2);
  const [low = 0, high = 0] = [counts[counts.length % 2 === 0 ? middle - 1 : middle], counts[middle]];
  return (low + high) / 2;
}
