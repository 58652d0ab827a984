import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { zoneOfRegion } from '#core/calendar/region-zone';
import type { Zone } from '#core/calendar/instant';
import { caseClocks } from '#core/complaint/complaint-clocks';
import { getCategoryPolicy, getLadder } from '#core/sla/policy';
import type { Ladder } from '#core/sla/policy';
import type { CategoryCode, Party, Seat, Severity } from '#core/vocabulary';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import { Tx, tx } from '#persistence/tx/tx';
import { invalidInput } from '#platform/http/problem';
import { permit } from '../access/permit';
import { iso } from '../complaint/complaint.view';

export interface FilingPreview {
  readonly severity: Severity;
  readonly targetDueAt: string;
  readonly ceilingDueAt: string;
  readonly zone: Zone;
  /** Who is asked, and who after them. */
  readonly route: readonly { readonly party: Party; readonly seats: readonly Seat[] }[];
}

const RUNGS_SHOWN = 2;

/** Where a complaint of this category and village would go, and until when. Nothing is stored. */
@Injectable()
export class PreviewFiling {
  constructor(
    private readonly transactions: Tx,
    private readonly reference: ReferenceData,
    private readonly organisation: OrganisationRepository,
  ) {}

  execute(actor: UserActor, category: CategoryCode, regionCode: string): Promise<FilingPreview> {
    permit(actor, 'complaint:file');
    return this.transactions.run(actor, async () => {
      if (!(await this.organisation.isRegion(regionCode)))
        throw invalidInput({ in: 'query', pointer: '/regionCode', code: 'unknownRegion' });
      const { policyVersion, calendarVersion } = await this.reference.current();
      const version = await this.reference.policy(policyVersion);
      const calendarOf = await this.reference.calendarOf(calendarVersion);
      const policy = getCategoryPolicy(version, category);
      const zone = zoneOfRegion(regionCode);
      const clocks = caseClocks({ at: tx.now(), zone }, policy, { calendarOf });
      return {
        severity: policy.severity,
        targetDueAt: iso(clocks.targetDueAt),
        ceilingDueAt: iso(clocks.ceilingDueAt),
        zone,
        // Who is asked only for some states of the payment is not known yet.
        route: policy.tasks
          .filter(({ when }) => when === undefined)
          .map(({ party, ladder, startRung }) => ({ party, seats: firstSeats(getLadder(version, ladder), startRung) })),
      };
    });
  }
}

const firstSeats = ({ rungs }: Ladder, startRung: number): readonly Seat[] => [
  ...new Set(rungs.slice(startRung, startRung + RUNGS_SHOWN).flatMap(({ seats }) => seats.slice(0, 1))),
];
