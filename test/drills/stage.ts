import { parseIso } from '#core/calendar/instant';
import { MovableClock } from '#persistence/fast-forward/movable-clock';
import { recount } from './checker/checker';
import type { Finding } from './checker/checker';
import { DrillInstallation } from './installation/drill-installation';
import { runningWorkflows } from './installation/running-workflows';
import { Journal } from './load/journal';
import { Load } from './load/load';
import type { LoadOptions } from './load/load';
import { openSessions } from './load/sessions';

/** A Monday morning of business time. */
const BEGIN = parseIso('2026-02-02T08:00+07:00');

export interface Stage {
  readonly installation: DrillInstallation;
  readonly journal: Journal;
  readonly load: Load;
}

export interface Intensity extends Pick<LoadOptions, 'filedPerSec' | 'mostOpenTasks'> {
  /** Business seconds per real second. */
  readonly rate: number;
}

/** The product runs, the clock runs, and people are about to begin. */
export async function prepare(seed: number, { rate, ...load }: Intensity): Promise<Stage> {
  const installation = await DrillInstallation.open();
  try {
    await installation.start();
    const journal = new Journal(installation.file('journal.jsonl'));
    const people = new Load({ seed, journal, apiAddress: () => installation.apiAddress, ...load });
    await installation.asAdmin(async (admin) => {
      await openSessions(admin);
      await people.prepare(admin);
      await new MovableClock(admin).set(BEGIN, rate);
    });
    return { installation, journal, load: people };
  } catch (error) {
    await installation.close();
    throw error;
  }
}

/** The independent recount of what is there against what clients were told. */
export async function recountStage({ installation, journal }: Stage): Promise<Finding[]> {
  const running = await runningWorkflows(installation.temporalAddress);
  return installation.asAdmin(async (admin) =>
    recount(admin, {
      journal: journal.entries,
      runningWorkflows: running,
      at: new Date(await new MovableClock(admin).now()),
    }),
  );
}
