import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Zone } from '#core/calendar/instant';
import { getDue } from '#core/sla/clock';
import { ReferenceData } from '#persistence/reference/reference-data';
import { tx } from '#persistence/tx/tx';
import { invalidInput } from '#platform/http/problem';
import { RegionFilter } from '../page/region-filter';
import type { MonitorFilter } from './monitor-filter';
import { monitorRows } from './monitor-rows';
import type { MonitorRows, ThirdDay } from './monitor-rows';

const WORKING_DAYS = { unit: 'workingDays', amount: 3, rule: 'receiptDate' } as const;

/** The rows of the monitor as of now, inside a running transaction. */
@Injectable()
export class MonitorContext {
  constructor(
    private readonly reference: ReferenceData,
    private readonly regions: RegionFilter,
  ) {}

  /** @throws Problem 400 where the filter names a region or an institution that does not exist (any more). */
  async rows(actor: UserActor, filter: MonitorFilter): Promise<MonitorRows> {
    if (filter.region !== undefined) await this.regions.patternOf(filter.region);
    if (filter.institutionId !== undefined) await requireTop(filter.institutionId);
    return monitorRows(actor, filter, { now: tx.now(), thirdDay: await this.thirdDay() });
  }

  private async thirdDay(): Promise<ThirdDay> {
    const calendarOf = await this.reference.calendarOf((await this.reference.current()).calendarVersion);
    const endIn = (zone: Zone) => getDue(calendarOf, { calendarId: 'government', zone }, tx.now(), WORKING_DAYS).dueAt;
    return { WIB: endIn('WIB'), WITA: endIn('WITA'), WIT: endIn('WIT') };
  }
}

async function requireTop(institutionId: string): Promise<void> {
  const found = await tx.query('SELECT 1 FROM institution WHERE id = $1 AND parent_id IS NULL', [institutionId]);
  if (found.length === 0) throw invalidInput({ in: 'query', pointer: '/institutionId', code: 'unknownReference' });
}
