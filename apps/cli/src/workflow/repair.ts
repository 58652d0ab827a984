import { PROCESS_QUEUE } from '#contracts/task-queues';
import { Reconcile } from '#handlers/recovery/reconcile.handler';
import type { ReconcileOptions, StreamCount } from '#handlers/recovery/reconcile.handler';
import { assertPlainRole, createDataSource } from '#persistence/data-source';
import { OpenAggregates } from '#persistence/recovery/open-aggregates';
import { Tx } from '#persistence/tx/tx';
import { databaseProblem } from '#platform/services/postgres-database';
import { PlainError } from '#platform/services/plain-error';
import { temporalProblem } from '#platform/services/temporal-probe';
import { TemporalClient } from '#platform/temporal/temporal-client';
import { currentTemporalAddress, workerDatabaseUrl } from '../installation';
import { say } from '../terminal';
import { RepairProgress } from './repair-progress';

/** Starts the processes that are missing, as the worker's own rounds do, but at once and in sight. Returns the exit code. */
export async function repair(mode: ReconcileOptions['mode']): Promise<number> {
  const databaseUrl = workerDatabaseUrl();
  const address = currentTemporalAddress();
  const namespace = process.env.TEMPORAL_NAMESPACE || 'default';
  await demandServices(databaseUrl, address, namespace);
  const source = createDataSource({ url: databaseUrl, poolSize: 2, applicationName: 'tuntas-repair' });
  const taskQueue = process.env.TEMPORAL_TASK_QUEUE || PROCESS_QUEUE;
  const temporal = TemporalClient.create({ address, namespace, taskQueue });
  try {
    await source.initialize();
    await assertPlainRole(source);
    return await rebuild(new Reconcile(new Tx(source), new OpenAggregates(), temporal), mode);
  } finally {
    await temporal.close();
    if (source.isInitialized) await source.destroy();
  }
}

async function rebuild(reconcile: Reconcile, mode: ReconcileOptions['mode']): Promise<number> {
  const progress = new RepairProgress(await reconcile.countOpen(), process.stdout);
  const counts = await reconcile
    .execute({ mode, settledSeconds: 0, onProgress: (_stream, count) => progress.add(count) })
    .catch((cause: unknown) => {
      throw new PlainError(
        'A service went away meanwhile. What was started runs, and doing it again is harmless.',
        'npm run tuntas -- workflow repair',
        { cause },
      );
    })
    .finally(() => progress.end());
  for (const count of counts) say(lineOf(count, mode));
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  if (failed === 0) return 0;
  say(`${failed} could not be started. Try again (coba lagi):  npm run tuntas -- workflow repair`);
  return 1;
}

const lineOf = ({ stream, open, missing, started }: StreamCount, mode: ReconcileOptions['mode']): string =>
  `${stream}: ${open} open, ${missing} without a process, ${mode === 'start' ? `${started} started` : `${missing} would be started`}`;

async function demandServices(databaseUrl: string, address: string, namespace: string): Promise<void> {
  const [database, temporal] = await Promise.all([databaseProblem(databaseUrl), temporalProblem(address, namespace)]);
  if (database)
    throw new PlainError(`PostgreSQL does not answer: ${database}.`, helpWith('DATABASE_URL', 'PostgreSQL'));
  if (temporal)
    throw new PlainError(
      `Temporal at ${address}, namespace ${namespace}, does not answer: ${temporal}.`,
      helpWith('TEMPORAL_ADDRESS', 'Temporal'),
    );
}

/** Services of our own run with `npm start`; those the environment names are somebody else's to start. */
const helpWith = (variable: 'DATABASE_URL' | 'TEMPORAL_ADDRESS', service: string): string =>
  process.env[variable] ? `start the ${service} that ${variable} names` : 'npm start';
