import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { codesOf, MONITOR_FIGURE } from '#core/vocabulary';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import { RegionRepository } from '#persistence/region/region.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { permit } from '../access/permit';
import { iso } from '../complaint/complaint.view';
import { MonitorContext } from './monitor-context';
import type { MonitorFilter } from './monitor-filter';
import { monitorSql } from './monitor-sql';
import type { MonitorAnswer } from './monitor-sql';
import type { MonitorView } from './monitor.view';

/** All figures of the monitor, of one instant. */
@Injectable()
export class ReadMonitor {
  constructor(
    private readonly transactions: Tx,
    private readonly context: MonitorContext,
    private readonly regions: RegionRepository,
    private readonly organisation: OrganisationRepository,
  ) {}

  execute(actor: UserActor, filter: MonitorFilter): Promise<MonitorView> {
    permit(actor, 'monitor:read');
    return this.transactions.run(actor, async () => {
      const rows = await this.context.rows(actor, filter);
      const [answer] = await tx.report<MonitorAnswer>(monitorSql(rows), rows.parameters);
      if (!answer) throw new Error('the monitor answered nothing');
      const { figures, asked, causes, heat, ages, waiting, time, used } = answer;
      return {
        asOf: iso(tx.now()),
        periodDays: filter.periodDays,
        figures: codesOf(MONITOR_FIGURE).map((figure) => ({ figure, count: figures[figure] })),
        asked: asked.map(({ institution, province, median_ms, ...counts }) => ({
          institutionId: institution ?? undefined,
          province: province ?? undefined,
          ...counts,
          medianMs: median_ms ?? undefined,
        })),
        causes: causes.map(({ institution, province, ...cause }) => ({
          institutionId: institution ?? undefined,
          province: province ?? undefined,
          ...cause,
        })),
        heat,
        ages,
        waiting: waiting.toSorted((left, right) => right.count - left.count),
        time: {
          complaints: time.complaints,
          pending: time.pending,
          ageMs: time.age_ms,
          togetherMs: time.together_ms,
          used: used
            .map(({ waiter, complaints, gross_ms, net_ms, alone_ms, median_net_ms }) => ({
              waiter,
              complaints,
              grossMs: gross_ms,
              netMs: net_ms,
              aloneMs: alone_ms,
              medianNetMs: median_net_ms,
            }))
            .sort((left, right) => right.netMs - left.netMs),
        },
        ...(await this.namesIn(answer, filter)),
      };
    });
  }

  private async namesIn(
    { asked, heat }: MonitorAnswer,
    filter: MonitorFilter,
  ): Promise<Pick<MonitorView, 'institutions' | 'regions'>> {
    const ids = [...asked.map(({ institution }) => institution), filter.institutionId].flatMap((id) => id ?? []);
    const codes = [
      ...asked.map(({ province }) => province),
      ...heat.map(({ regency }) => regency),
      filter.region,
    ].flatMap((code) => code ?? []);
    const institutions = await this.organisation.institutionNames([...new Set(ids)]);
    const regions = await this.regions.namesOf([...new Set(codes)]);
    return {
      institutions: [...institutions].map(([id, name]) => ({ id, name })).sort(byName),
      regions: [...regions].map(([code, name]) => ({ code, name })).sort(byName),
    };
  }
}

const byName = (left: { readonly name: string }, right: { readonly name: string }): number =>
  left.name < right.name ? -1 : 1;
