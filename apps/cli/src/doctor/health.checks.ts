import { runningInstance } from '#platform/services/instance-lock';
import type { StateFolder } from '#platform/services/state-folder';
import { bad, type Finding, good } from './finding';

interface Health {
  readonly status: string;
  readonly components: Readonly<Record<string, string>>;
}

const APPS = ['api', 'worker', 'notifier'] as const;
const PATIENCE_MS = 5_000;

/** What the running processes say of themselves and of what they stand on. */
export async function checkHealth(state: StateFolder): Promise<Finding[]> {
  if (runningInstance(state) === undefined) return [];
  const ports = state.read().ports ?? {};
  return Promise.all(
    APPS.map(async (app) => {
      const title = `Health of ${app}`;
      const help = `tail -n 30 ${state.logFile(app)}`;
      const port = ports[app];
      if (!port) return bad(title, 'it was never started', 'npm start');
      const health = await ask(`http://127.0.0.1:${port}/health/ready`);
      if (typeof health === 'string') return bad(title, health, help);
      return health.status === 'ready' ? good(title, 'ready') : bad(title, describe(health), help);
    }),
  );
}

async function ask(url: string): Promise<Health | string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return (await response.json()) as Health;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function describe({ status, components }: Health): string {
  const away = Object.entries(components).filter(([, is]) => is !== 'up');
  return `${status}: ${away.map(([name, is]) => `${name} is ${is}`).join(', ')}`;
}
