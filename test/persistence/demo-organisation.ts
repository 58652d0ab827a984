import type { DataSource } from 'typeorm';
import { systemActor } from '#core/access/actor';
import { exclusionSet } from '#core/exclusion/exclusion-set';
import type { Accusation } from '#core/exclusion/accusation';
import type { CategoryCode, PassedOverReason, TaskAsk } from '#core/vocabulary';
import { seatFrom } from '#core/ladder/ladder';
import { getCategoryPolicy, getLadder } from '#core/sla/policy';
import type { CategoryPolicy, Ladder, LadderStart } from '#core/sla/policy';
import { createDataSource } from '#persistence/data-source';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import { ExclusionRepository } from '#persistence/exclusion/exclusion.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import { Tx } from '#persistence/tx/tx';
import type { OwnDatabase } from './own-database';

interface Found {
  readonly positionId?: string;
  readonly userId?: string;
  readonly zone: string;
  readonly passedOver: readonly PassedOverReason[];
}

interface Where {
  readonly regionCode: string;
  readonly at: string;
  readonly accused?: readonly Accusation[];
}

/** A question of a category to a party, as of a complaint from this village. Left out: our own line's. */
export interface Asked extends Where {
  readonly category: CategoryCode;
  readonly ask?: TaskAsk;
}

function startOf(category: CategoryPolicy, ask: TaskAsk | undefined): LadderStart {
  const own = category.tasks.find((task) => (ask === undefined ? task.party === 'programme' : task.ask === ask));
  const asked = ask === 'review' && category.review !== 'none' ? category.review : own;
  const start = ask === 'approveClosing' ? category.closing : asked;
  if (!start) throw new Error(`${category.category} does not ask ${ask}`);
  return start;
}

/** Asks the seeded organisation as a worker would. */
export class DemoOrganisation {
  private readonly organisation = new OrganisationRepository();
  private readonly exclusions = new ExclusionRepository();
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
      return (await this.seatsOn(ladder, { regionCode, at }))(rung);
    });
  }

  /** Who takes each rung of the ladder on which a category asks this, from where it starts. */
  seatsFor(asked: Asked): Promise<readonly Found[]> {
    return this.tx.run(systemActor('process'), async () => {
      const { policyVersion } = await this.reference.current();
      const policy = await this.reference.policy(policyVersion);
      const start = startOf(getCategoryPolicy(policy, asked.category), asked.ask);
      const ladder = getLadder(policy, start.ladder);
      const seatOn = await this.seatsOn(ladder, asked);
      return Array.from({ length: ladder.rungs.length + 1 - start.startRung }, (_, index) =>
        seatOn(start.startRung + index),
      );
    });
  }

  private async seatsOn(ladder: Ladder, { regionCode, at, accused = [] }: Where): Promise<(rung: number) => Found> {
    const rungs = [...ladder.rungs, ladder.lastResort];
    const seats = rungs.flatMap((each) => each.seats);
    const neighbourSeats = rungs.flatMap((each) => (each.mayAskNeighbour ? each.seats : []));
    const candidates = await this.organisation.candidates({ seats, neighbourSeats }, regionCode, Date.parse(at));
    const excluded = accused.length === 0 ? new Set<string>() : await this.excludedBy(accused);
    return (rung) => {
      const { positionId, userId, zone, passedOver } = seatFrom(ladder, rung, candidates, excluded);
      return { positionId, userId, zone, passedOver: passedOver.map((each) => each.reason) };
    };
  }

  private async excludedBy(accused: readonly Accusation[]): Promise<ReadonlySet<string>> {
    const { users, institutionIds } = exclusionSet(accused, await this.exclusions.chart(), 1);
    return new Set([...users.keys(), ...institutionIds]);
  }

  close(): Promise<void> {
    return this.source.destroy();
  }
}
