import type { Client } from 'pg';
import { seedOrganisation } from './seeds/demo/seed-organisation';
import type { OrganisationReport } from './seeds/demo/seed-organisation';
import { inOwnerTransaction } from './seeds/owner-transaction';
import { importRegions } from './seeds/regions';
import { publishCalendars, publishPolicies, publishTalkingPoints } from './seeds/versioned-data';

export interface SeedOptions {
  /** A login that is a member of the owner role. */
  readonly adminUrl: string;
  readonly log?: (line: string) => void;
  /** When the versions are published, and the day around which somebody is on leave. */
  readonly now?: Date;
}

/** How many rows are new; nothing but zeros when all was there already. */
export interface ReferenceReport {
  readonly regions: number;
  readonly calendars: number;
  readonly policies: number;
  readonly talkingPoints: number;
}

export type SeedReport = ReferenceReport & OrganisationReport;

/** What every deployment needs: regions, working calendars, policies. Safe to repeat, in one transaction. */
export const seedReference = (options: SeedOptions): Promise<ReferenceReport> =>
  inOwnerTransaction(options.adminUrl, (client) => addReference(client, options));

/** The same and the demonstration organisation. Safe to repeat, in one transaction. */
export const seedDemo = (options: SeedOptions): Promise<SeedReport> =>
  inOwnerTransaction(options.adminUrl, async (client) => {
    const { now = new Date(), log = silent } = options;
    const reference = await addReference(client, options);
    const organisation = await seedOrganisation(client, now);
    if (organisation.positions > 0)
      log(
        `seeded the demonstration organisation: ${organisation.positions} positions, ${organisation.users} invented persons`,
      );
    return { ...reference, ...organisation };
  });

async function addReference(client: Client, { now = new Date(), log = silent }: SeedOptions): Promise<ReferenceReport> {
  const regions = await importRegions(client);
  if (regions > 0) log(`imported ${regions} regions of Indonesia (idn-area-data, Open Database License)`);
  const calendars = await publishCalendars(client, now);
  const policies = await publishPolicies(client, now);
  const talkingPoints = await publishTalkingPoints(client, now);
  if (calendars + policies > 0) log(`published ${calendars} calendar and ${policies} policy versions`);
  return { regions, calendars, policies, talkingPoints };
}

const silent = (): void => undefined;
