import type { TestServices } from '../../libs/platform/src/services/test-services';

/** What a spec needs to reach the services of the running test run. */
export interface TestRun {
  /** The superuser's address of an empty database `tuntas`; make databases of your own beside it. */
  readonly postgresAdminUrl: string;
  readonly temporalAddress: string;
  readonly redisUrl: string;
  /** The file that a worker loads its workflows from. */
  readonly workflowBundle: string;
}

const KEYS = {
  postgresAdminUrl: 'TEST_POSTGRES_ADMIN_URL',
  temporalAddress: 'TEST_TEMPORAL_ADDRESS',
  redisUrl: 'TEST_REDIS_URL',
  workflowBundle: 'TEST_WORKFLOW_BUNDLE',
} as const satisfies Record<keyof TestRun, string>;

// Jest loads set-up and tear-down apart from each other: only the global object is shared.
const SERVICES = Symbol.for('tuntas.test-services');
type Shared = typeof globalThis & { [SERVICES]?: TestServices };

/** Through the environment, which the worker processes of the test runner inherit. */
export function publish(run: TestRun): void {
  for (const [name, key] of Object.entries(KEYS)) process.env[key] = run[name as keyof TestRun];
}

export const isPublished = (): boolean => process.env[KEYS.postgresAdminUrl] !== undefined;

export const testRun = (): TestRun => ({
  postgresAdminUrl: read(KEYS.postgresAdminUrl),
  temporalAddress: read(KEYS.temporalAddress),
  redisUrl: read(KEYS.redisUrl),
  workflowBundle: read(KEYS.workflowBundle),
});

function read(key: string): string {
  const value = process.env[key];
  if (!value) throw new Error(`read ${key}: this spec is not in the test project that starts the services`);
  return value;
}

export function keepForTeardown(services: TestServices): void {
  (globalThis as Shared)[SERVICES] = services;
}

export function takeForTeardown(): TestServices | undefined {
  const services = (globalThis as Shared)[SERVICES];
  (globalThis as Shared)[SERVICES] = undefined;
  return services;
}
