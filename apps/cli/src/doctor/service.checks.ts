import { runningInstance } from '#platform/services/instance-lock';
import { findOnPath } from '#platform/services/path-program';
import { PlainError } from '#platform/services/plain-error';
import { describeListener, listenerOf } from '#platform/services/port-listener';
import { isFree } from '#platform/services/ports';
import { findPostgresBinaries } from '#platform/services/postgres-binaries';
import { databaseProblem } from '#platform/services/postgres-database';
import { choosePostgresHome } from '#platform/services/postgres-home';
import { redisProblem } from '#platform/services/redis-probe';
import type { StateFolder } from '#platform/services/state-folder';
import { postgresUser } from '#platform/services/system-user';
import { temporalProblem } from '#platform/services/temporal-probe';
import { TEMPORAL_INSTEAD } from '#platform/services/temporal-server';
import { REDIS_INSTEAD } from '#platform/services/valkey-server';
import { pipCommand, waysToHave, wheelFolders } from '#platform/services/wheel-cache';
import { TEMPORAL_WHEEL, VALKEY_WHEEL, type WheelPin } from '#platform/services/wheel-pins';
import { findCheckout } from '#platform/services/checkout';
import { currentAdminUrl, currentRedisUrl, currentTemporalAddress } from '../installation';
import { bad, type Finding, good } from './finding';

const USUAL_PORTS = { api: 3000, postgresql: 5433, temporal: 7233, valkey: 6380, 'metrics-api': 9464 } as const;

export function checkPostgresProgram(state: StateFolder): Finding {
  const title = 'PostgreSQL program';
  if (process.env.DATABASE_URL) return good(title, 'not needed: DATABASE_URL is set');
  try {
    const user = postgresUser();
    const home = choosePostgresHome(state, user);
    const binaries = findPostgresBinaries(user, () => home);
    return good(title, `${binaries.title}, data in ${home}${user ? `, runs as uid ${user.uid}` : ''}`);
  } catch (error) {
    return bad(
      title,
      error instanceof Error ? error.message : String(error),
      error instanceof PlainError ? error.help : '',
    );
  }
}

export const checkTemporalProgram = (): Finding =>
  checkProgram('Temporal program', 'TEMPORAL_ADDRESS', ['temporal'], TEMPORAL_WHEEL, TEMPORAL_INSTEAD);

export const checkValkeyProgram = (): Finding =>
  checkProgram('Valkey program', 'REDIS_URL', ['valkey-server', 'redis-server'], VALKEY_WHEEL, REDIS_INSTEAD);

function checkProgram(
  title: string,
  given: string,
  names: readonly string[],
  wheel: WheelPin,
  instead: string,
): Finding {
  if (process.env[given]) return good(title, `not needed: ${given} is set`);
  const onPath = names.map(findOnPath).find((program) => program !== undefined);
  const way = onPath ? onPath.path : waysToHave(wheel, wheelFolders(findCheckout()));
  return way
    ? good(title, way)
    : bad(title, `neither ${names.join(' nor ')} on PATH nor python3 with pip to fetch it`, pipCommand(instead));
}

/** Only what should answer now: the services of a running start, or those the environment names. */
export async function checkReachable(state: StateFolder): Promise<Finding[]> {
  const isUp = runningInstance(state) !== undefined;
  const { DATABASE_URL, TEMPORAL_ADDRESS, REDIS_URL, TEMPORAL_NAMESPACE } = process.env;
  if (!isUp && !DATABASE_URL && !TEMPORAL_ADDRESS && !REDIS_URL) return [];
  const asked = [
    { title: 'PostgreSQL answers', isAsked: isUp || DATABASE_URL, ask: () => databaseProblem(currentAdminUrl()) },
    {
      title: 'Temporal answers',
      isAsked: isUp || TEMPORAL_ADDRESS,
      ask: () => temporalProblem(currentTemporalAddress(), TEMPORAL_NAMESPACE || 'default'),
    },
    { title: 'Redis answers', isAsked: isUp || REDIS_URL, ask: () => redisProblem(currentRedisUrl()) },
  ].filter(({ isAsked }) => isAsked);
  return Promise.all(asked.map(async ({ title, ask }) => asFinding(title, await ask(), state)));
}

const asFinding = (title: string, problem: string | undefined, state: StateFolder): Finding =>
  problem ? bad(title, problem, `tail -n 30 ${state.file('log')}/*.log`) : good(title, 'yes');

/** A port that is taken is no failure: another one is chosen. */
export async function checkPorts(state: StateFolder): Promise<Finding[]> {
  const ports = { ...USUAL_PORTS, ...state.read().ports };
  const isUp = runningInstance(state) !== undefined;
  return Promise.all(
    Object.entries(ports).map(async ([name, port]) => {
      const title = `Port ${port} (${name})`;
      if (await isFree(port)) return good(title, 'free');
      const listener = listenerOf(port);
      const by = listener ? ` by ${describeListener(listener)}` : '';
      return good(title, isUp ? `in use${by}` : `in use${by}: another one will be taken`);
    }),
  );
}
