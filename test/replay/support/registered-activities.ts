import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../../apps/worker/src/activities');

interface Provider {
  activities(options: object): object;
}

/** The activities that a worker serves, by name: what the providers in its folder offer. */
export const registeredActivities = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.activities.ts'))
    .flatMap((file) => Object.values(jest.requireActual<Record<string, unknown>>(join(FOLDER, file))))
    .filter(isProvider)
    .flatMap((Served) => Object.keys(new Served().activities({})))
    .sort();

/** Made without what it calls and without options: its names do not depend on them. */
const isProvider = (exported: unknown): exported is new () => Provider =>
  typeof exported === 'function' && 'activities' in (exported.prototype as object);
