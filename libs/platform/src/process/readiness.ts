import { within } from './within';

/** Something a process stands on. */
export interface Dependency {
  readonly name: string;
  /** `required`: without it the process does nothing of what it is for. `helpful`: some of it waits. */
  readonly need: 'required' | 'helpful';
  isUp(): Promise<boolean>;
}

export interface Readiness {
  /** `delayed`: something helpful is away. `down`: something required is. */
  readonly status: 'ready' | 'delayed' | 'down';
  readonly components: Readonly<Record<string, 'up' | 'down'>>;
}

/** A dependency that does not answer in time is away (real ms). */
const PATIENCE_MS = 2_500;

/** Asks each of them now: that a connection was there a minute ago says nothing. */
export async function readinessOf(dependencies: readonly Dependency[]): Promise<Readiness> {
  const found = await Promise.all(
    dependencies.map(async (dependency) => ({ ...dependency, isUp: await answers(dependency) })),
  );
  const components = Object.fromEntries(found.map(({ name, isUp }) => [name, isUp ? 'up' : 'down'] as const));
  const away = found.filter(({ isUp }) => !isUp);
  if (away.some(({ need }) => need === 'required')) return { status: 'down', components };
  return { status: away.length > 0 ? 'delayed' : 'ready', components };
}

async function answers(dependency: Dependency): Promise<boolean> {
  let isUp = false;
  const asked = dependency.isUp().then(
    (answer) => {
      isUp = answer;
    },
    () => undefined,
  );
  return (await within(PATIENCE_MS, asked)) && isUp;
}
