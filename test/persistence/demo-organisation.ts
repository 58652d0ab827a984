import type { DataSource } from 'typeorm';
import { systemActor } from '#core/access/actor';
import type { PassedOverReason } from '#core/vocabulary';
import { seatFrom } from '#core/ladder/ladder';
import { getLadder } from '#core/sla/policy';
import { createDataSource } from '#persistence/data-source';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import { Tx } from '#persistence/tx/tx';
import type { OwnDatabase } from './own-database';

interface Found {
  readonly positionId?: string;
  readonly userId?: string;
  readonly zone: string;
  readonly passedOver: readonly PassedOverReason[];
}

/** Asks the seeded organisation as a worker would. */
export class DemoOrganisation {
  private readonly organisation = new OrganisationRepository();
  private readonly reference = new ReferenceData();

  private constructor(
    private readonly source: DataSource,
    private readonly tx: Tx,
  ) {}

  static async in(database: OwnDatabase): Promise<DemoOrganisation> {
    const source = createDataSource({ url: database.urlAs('tuntas_worker'), poolSize: 2, applicationName: 'spec' });
    await source.initialize();
    return new DemoOrganisation(source, new Tx(source));
  }

  /** Who takes a rung of the programme's ladder for a complaint from this village, at that instant. */
  seated(regionCode: string, rung: number, at: string): Promise<Found> {
    return this.tx.run(systemActor('process'), async () => {
      const { policyVersion } = await this.reference.current();
      const ladder = getLadder(await this.reference.policy(policyVersion), 'programme');
      const seats = [...ladder.rungs, ladder.lastResort].flatMap((each) => each.seats);
      const candidates = await this.organisation.candidates({ seats, neighbourSeats: [] }, regionCode, Date.parse(at));
      const { positionId, userId, zone, passedOver } = seatFrom(ladder, rung, candidates, new Set());
      return { positionId, userId, zone, passedOver: passedOver.map((each) => each.reason) };
    });
  }

  close(): Promise<void> {
    return this.source.destroy();
  }
}
