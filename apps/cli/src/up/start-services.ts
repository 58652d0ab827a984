import { embeddedPostgres } from '#platform/services/embedded-postgres';
import { databaseProblem } from '#platform/services/postgres-database';
import { PlainError } from '#platform/services/plain-error';
import { redisProblem } from '#platform/services/redis-probe';
import { findTemporal, temporalServer } from '#platform/services/temporal-server';
import { temporalProblem } from '#platform/services/temporal-probe';
import { findValkey, valkeyServer, valkeyUrl } from '#platform/services/valkey-server';
import { DATABASE, type Installation, secretsOf } from '../installation';
import { LAYERS, type Run, startWatched } from './run';

/** PostgreSQL, Temporal and Valkey at once, each started here unless the environment names one to use instead. */
export async function startServices(run: Run): Promise<Installation> {
  const secrets = secretsOf(run.state);
  const [adminUrl, temporalAddress, redisUrl] = await Promise.all([
    process.env.DATABASE_URL
      ? useDatabase(run, process.env.DATABASE_URL)
      : startPostgres(run, secrets.postgresPassword),
    process.env.TEMPORAL_ADDRESS ? useTemporal(run, process.env.TEMPORAL_ADDRESS) : startTemporal(run),
    process.env.REDIS_URL ? useRedis(run, process.env.REDIS_URL) : startValkey(run, secrets.redisPassword),
  ]);
  return { adminUrl, temporalAddress, redisUrl, secrets };
}

async function startPostgres(run: Run, password: string): Promise<string> {
  const postgres = embeddedPostgres(run, { password });
  await startWatched(
    run,
    postgres.service,
    LAYERS.database,
    (port) => `on 127.0.0.1:${port}, data in ${postgres.dataFolder}`,
  );
  await postgres.makeDatabase(DATABASE);
  return postgres.adminUrl(DATABASE);
}

async function startTemporal(run: Run): Promise<string> {
  const service = temporalServer(run, await findTemporal(run.say), 'file');
  await startWatched(
    run,
    service,
    LAYERS.temporal,
    (port) => `on 127.0.0.1:${port}, data in ${run.state.file('temporal')}`,
  );
  return `127.0.0.1:${service.port}`;
}

async function startValkey(run: Run, password: string): Promise<string> {
  const service = valkeyServer(run, await findValkey(run.say), password);
  await startWatched(
    run,
    service,
    LAYERS.queues,
    (port) => `on 127.0.0.1:${port}, data in ${run.state.file('valkey')}`,
  );
  return valkeyUrl(service.port, password);
}

async function useDatabase({ say }: Run, url: string): Promise<string> {
  const problem = await databaseProblem(url);
  if (problem)
    throw new PlainError(`PostgreSQL of DATABASE_URL does not answer: ${problem}.`, 'env -u DATABASE_URL npm start');
  const { host, pathname } = new URL(url);
  say(`PostgreSQL: using ${host}${pathname} (DATABASE_URL).`);
  if (!process.env.TUNTAS_API_PASSWORD)
    say(
      '  Its tuntas_* roles get the passwords of .tuntas/secrets.json; set TUNTAS_API_PASSWORD and so on to choose them.',
    );
  return url;
}

async function useTemporal({ say }: Run, address: string): Promise<string> {
  const namespace = process.env.TEMPORAL_NAMESPACE || 'default';
  const problem = await temporalProblem(address, namespace);
  if (problem)
    throw new PlainError(
      `Temporal at ${address}, namespace ${namespace}, does not answer: ${problem}.`,
      'env -u TEMPORAL_ADDRESS npm start',
    );
  say(`Temporal: using ${address} (TEMPORAL_ADDRESS), namespace ${namespace}.`);
  return address;
}

async function useRedis({ say }: Run, url: string): Promise<string> {
  const problem = await redisProblem(url);
  if (problem) throw new PlainError(`Redis of REDIS_URL does not answer: ${problem}.`, 'env -u REDIS_URL npm start');
  say(`Redis: using ${new URL(url).host} (REDIS_URL).`);
  return url;
}
