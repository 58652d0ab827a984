import { PROCESS_QUEUE } from '#contracts/task-queues';
import { report, rounded, say } from '../report';
import { Stack } from '../stack';
import { bareLateP99 } from './bare';
import { latenessOf } from './lateness';
import type { Lateness } from './lateness';
import { lifeOfOne } from './life';
import { StandingWork } from './standing-work';

const RATES = [20, 50, 100, 200] as const;
const BARE_RATES = [20, 50] as const;
const HERD = 5_000;
const SECONDS = 20;

/** For trying out: `--only 20,50,herd`; without it everything. */
const only = process.argv.includes('--only') ? (process.argv[process.argv.indexOf('--only') + 1] ?? '').split(',') : [];
const isAsked = (part: string): boolean => only.length === 0 || only.includes(part);

async function main(): Promise<void> {
  const stack = await Stack.start();
  try {
    const figures: Record<string, number> = {};
    for (const perSec of BARE_RATES.filter((rate) => isAsked(`bare${rate}`))) {
      say(`bare workflows, ${perSec} a second …`);
      figures[`rawLateP99Ms${perSec}`] = rounded(await bareLateP99(stack, perSec, SECONDS));
    }
    await stack.run('worker');
    if (isAsked('life')) Object.assign(figures, await life(stack));
    Object.assign(figures, await deadlines(stack));
    report(figures);
  } finally {
    await stack.end();
  }
}

async function life(stack: Stack): Promise<Record<string, number>> {
  say('the life of one complaint …');
  await stack.run('api');
  const figures = await lifeOfOne(stack);
  await stack.stop('api');
  return figures;
}

/** Deadlines one after another at several rates, and then a herd of them on one second. */
async function deadlines(stack: Stack): Promise<Record<string, number>> {
  // The complaints around these tasks have no process of their own here; started meanwhile, they would be measured too.
  await stack.admin.query(
    `INSERT INTO process_beat (task_queue, round_at) VALUES ($1, clock_timestamp() + interval '1 day')
     ON CONFLICT (task_queue) DO UPDATE SET round_at = excluded.round_at`,
    [PROCESS_QUEUE],
  );
  const work = await StandingWork.begin(stack);
  const figures: Record<string, number> = {};
  const all: Lateness[] = [];
  for (const perSec of RATES.filter((rate) => isAsked(String(rate)))) {
    say(`deadlines, ${perSec} a second …`);
    const found = await measure(stack, work, perSec * SECONDS, (index) => (index * 1000) / perSec);
    figures[`lateP50Ms${perSec}`] = rounded(found.p50Ms);
    figures[`lateP99Ms${perSec}`] = rounded(found.p99Ms);
    figures[`assistedShare${perSec}`] = rounded(found.assistedShare, 3);
    all.push(found);
  }
  if (all.length > 0) figures.worstLateP99Ms = rounded(Math.max(...all.map(({ p99Ms }) => p99Ms)));
  if (isAsked('herd')) {
    say(`a herd of ${HERD} on one second …`);
    const herd = await measure(stack, work, HERD, () => 0);
    figures.herdPerSec = rounded(HERD / (herd.worstMs / 1000));
    figures.herdLateP50Ms = rounded(herd.p50Ms);
    all.push(herd);
  }
  await work.end();
  const sum = (part: 'rescues' | 'doubled' | 'missing') => all.reduce((total, found) => total + found[part], 0);
  return { ...figures, rescues: sum('rescues'), doubled: sum('doubled'), missing: sum('missing') };
}

async function measure(
  stack: Stack,
  work: StandingWork,
  count: number,
  offsetMs: (index: number) => number,
): Promise<Lateness> {
  const { taskIds, firstAt } = await work.arm(count, offsetMs);
  const found = await latenessOf(stack, taskIds, firstAt + offsetMs(count - 1));
  work.leave(Math.round(found.assistedShare * count));
  say(
    `  … p50 ${Math.round(found.p50Ms)} ms, p99 ${Math.round(found.p99Ms)} ms, worst ${Math.round(found.worstMs)} ms, ${Math.round(found.assistedShare * 100)} % by the sweeper`,
  );
  return found;
}

void main();
