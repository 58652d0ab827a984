import { until } from '#platform/services/wait';
import { pause, report, rounded, say } from '../../bench/report';
import { numberOption } from '../arguments';
import { countOf } from '../checker/checker';
import { showFindings } from '../evidence';
import { figuresOf } from '../figures';
import { settle } from '../installation/settle';
import { Random } from '../load/random';
import { run } from '../run';
import { prepare, recountStage } from '../stage';
import type { Stage } from '../stage';
import { killsOf } from './schedule';
import type { Kill } from './schedule';

const LEAST_KILLS = 60;
/** Business seconds per real second: a rung of three working days passes in about twenty seconds. */
const RATE = 20_000;
const WARM_UP_MS = 10_000;
/** The load is worth a kill only when it gets through; waited for at most so long (real ms). */
const LOAD_WITHIN_MS = 8_000;
/** Everything is up again, and people and clocks go on for a while. */
const AFTERWARDS_MS = 15_000;
/** Longer than any lease, back-off and round of the product (real ms). */
const SETTLE_MS = 180_000;

async function main(): Promise<number> {
  const startedAt = performance.now();
  const seed = numberOption('seed', Math.floor(Math.random() * 1_000_000));
  const kills = killsOf(numberOption('kills', LEAST_KILLS), new Random(seed));
  say(`seed ${seed}, ${kills.length} kills (npm run drill:kill -- --seed ${seed} repeats them)`);
  const stage = await prepare(seed, { filedPerSec: 2, mostOpenTasks: 90, rate: RATE });
  try {
    stage.load.start();
    await pause(WARM_UP_MS);
    let done = 0;
    for (const kill of kills) done += await strike(stage, kill, done + 1);
    say('no more kills; the load goes on for a while …');
    if (!(await until(() => stage.installation.isReady(), SETTLE_MS, 250))) say('the api does not become ready again');
    await pause(AFTERWARDS_MS);
    await stage.load.stop();
    say('the load has ended; settling …');
    const settleMs = await settle(stage.installation, SETTLE_MS);
    const findings = await recountStage(stage);
    showFindings(stage, findings);
    const lost = countOf(findings, 'lost');
    const doubled = countOf(findings, 'doubled');
    report({
      seed,
      kills: done,
      acknowledged: stage.journal.count('acknowledged'),
      lost,
      doubled,
      deadlinesWithoutEffect: countOf(findings, 'withoutEffect'),
      untrue: countOf(findings, 'untrue'),
      ...(await figuresOf(stage)),
      settleSeconds: rounded(settleMs / 1000),
      elapsedSeconds: Math.round((performance.now() - startedAt) / 1000),
    });
    return findings.length === 0 && done >= kills.length ? 0 : 1;
  } finally {
    await stage.installation.close();
  }
}

/** @returns how many were killed: one, unless it does not even start any more. */
async function strike({ installation, journal }: Stage, { part, afterMs }: Kill, number: number): Promise<number> {
  const before = journal.entries.length;
  await pause(afterMs);
  if (afterMs > 1_000) await until(() => journal.entries.length > before, LOAD_WITHIN_MS, 50);
  let isDead = false;
  await until(() => (isDead = installation.kill(part)), LOAD_WITHIN_MS, 50);
  say(`kill ${number}: ${part}${isDead ? '' : ' did not run'} (${journal.count('acknowledged')} acknowledged)`);
  return isDead ? 1 : 0;
}

run(main);
