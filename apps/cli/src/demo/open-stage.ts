import { Client } from 'pg';
import { PROCESS_QUEUE } from '#contracts/task-queues';
import type { Language } from '#notices/language';
import { TemporalClient } from '#platform/temporal/temporal-client';
import type { Say } from '../terminal';
import { ApiClient } from './api-client';
import { Asides, MANAGER } from './asides';
import { DemoClock } from './demo-clock';
import { Directory } from './directory';
import { Journal } from './journal';
import { Mail } from './mail';
import { Narrator } from './narrator';
import { People } from './people';
import { OPERATOR } from './perform-act';
import type { Stage } from './play';
import type { Prepared } from './prepare';
import type { Sample } from './sample';
import { readWorkingHours } from './working-hours';

/** Business seconds per real second: fast enough to be seen, slow enough that what is due at 16.00 happens at 16.00. */
export const RATE = 10;
/** How long the processes may need to come to rest after a step (real ms). */
const QUIET_WITHIN_MS = 30_000;

export interface OpenStage extends Stage {
  readonly admin: Client;
  readonly directory: Directory;
  close(): Promise<void>;
}

/** Everything a performance needs, connected to what was prepared. */
export async function openStage(
  { adminUrl, apiAddress, temporalAddress }: Prepared,
  samples: readonly Sample[],
  language: Language,
  say: Say,
): Promise<OpenStage> {
  const admin = new Client({ connectionString: adminUrl });
  admin.on('error', () => undefined); // the server is stopped under it at Ctrl+C
  await admin.connect();
  const temporal = TemporalClient.create({
    address: temporalAddress,
    namespace: 'default',
    taskQueue: PROCESS_QUEUE,
  });
  const people = new People(apiAddress, admin);
  for (const persona of new Set([OPERATOR, MANAGER, ...samples.map(({ filedBy }) => filedBy)]))
    await people.logIn(persona);
  const api = new ApiClient(apiAddress, people, language);
  const directory = await Directory.read(
    admin,
    samples.map(({ input }) => input.regionCode),
  );
  return {
    admin,
    api,
    directory,
    clock: new DemoClock(admin, temporal, RATE, QUIET_WITHIN_MS),
    journal: new Journal(admin),
    mail: new Mail(admin),
    narrator: new Narrator(language, directory, say),
    asides: new Asides(api, language, say),
    later: await readWorkingHours(admin),
    close: async () => {
      await temporal.close();
      await admin.end();
    },
  };
}
