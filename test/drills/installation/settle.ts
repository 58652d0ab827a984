import { MovableClock } from '#persistence/fast-forward/movable-clock';
import { findUnfinished } from '#persistence/fast-forward/unfinished';
import { pause, say } from '../../bench/report';
import type { DrillInstallation } from './drill-installation';
import { openProcesses } from './open-processes';
import { runningWorkflows } from './running-workflows';

const LOOK_EVERY_MS = 500;
const SAY_EVERY_MS = 10_000;

/**
 * Stops the business clock and waits until nothing is left to do, at most `limitMs` real milliseconds: after that the
 * recount names what is. @returns how long it took (ms).
 */
export async function settle(installation: DrillInstallation, limitMs: number): Promise<number> {
  const startedAt = performance.now();
  await installation.asAdmin(async (admin) => {
    const clock = new MovableClock(admin);
    await clock.set(await clock.now(), 0);
  });
  let saidAt = startedAt;
  for (;;) {
    const left = await unsettled(installation);
    const now = performance.now();
    if (left.length === 0 || now - startedAt > limitMs) return now - startedAt;
    if (now - saidAt > SAY_EVERY_MS) {
      say(`  … ${left.length} to settle, among them: ${left[0]}`);
      saidAt = now;
    }
    await pause(LOOK_EVERY_MS);
  }
}

async function unsettled(installation: DrillInstallation): Promise<string[]> {
  const running = new Set(await runningWorkflows(installation.temporalAddress));
  return installation.asAdmin(async (admin) => {
    const left = await findUnfinished(admin, await new MovableClock(admin).now());
    const missing = (await openProcesses(admin)).filter((id) => !running.has(id));
    return [...left, ...missing.map((id) => `${id} has no workflow`)];
  });
}
