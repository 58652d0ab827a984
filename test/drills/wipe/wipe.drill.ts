import { Redis } from 'ioredis';
import { pause, report, rounded, say } from '../../bench/report';
import { hasOption, numberOption } from '../arguments';
import { countOf } from '../checker/checker';
import { showFindings } from '../evidence';
import { figuresOf } from '../figures';
import type { DrillInstallation } from '../installation/drill-installation';
import { openProcesses } from '../installation/open-processes';
import { settle } from '../installation/settle';
import { run } from '../run';
import { prepare, recountStage } from '../stage';
import { repair } from './repair';
import { Rebuild } from './rebuild';

/** Business seconds per real second: the first climbs come before the wipe, the others during it and after. */
const RATE = 10_000;
const LOAD_MS = 45_000;
/** Three rounds of the reconciler (real ms). */
const WHOLE_WITHIN_MS = 120_000;
const SETTLE_MS = 150_000;

async function main(): Promise<number> {
  const startedAt = performance.now();
  const seed = numberOption('seed', 1);
  const stage = await prepare(seed, { filedPerSec: 2.5, mostOpenTasks: 120, rate: RATE });
  const { installation, load } = stage;
  try {
    load.start();
    say(`people file, answer and are silent for ${LOAD_MS / 1000} s …`);
    await pause(LOAD_MS);
    const rebuild = await wipe(installation);
    say('both run again, empty; the load goes on …');
    if (hasOption('repair')) await repair(installation);
    const missing = await rebuild.untilWhole(WHOLE_WITHIN_MS);
    say(missing.length === 0 ? 'everything open has its workflow again' : `${missing.length} have no workflow`);
    await load.stop();
    say('the load has ended; settling …');
    const settleMs = await settle(installation, SETTLE_MS);
    const findings = await recountStage(stage);
    showFindings(stage, findings);
    const { rebuilt, rebuiltPerSec, ...others } = rebuild.figures;
    report({
      lost: countOf(findings, 'lost'),
      doubled: countOf(findings, 'doubled'),
      rebuilt,
      rebuiltPerSec,
      deadlinesWithoutEffect: countOf(findings, 'withoutEffect'),
      untrue: countOf(findings, 'untrue'),
      acknowledged: stage.journal.count('acknowledged'),
      ...others,
      ...(await figuresOf(stage)),
      settleSeconds: rounded(settleMs / 1000),
      elapsedSeconds: Math.round((performance.now() - startedAt) / 1000),
    });
    return findings.length === 0 && missing.length === 0 && rebuilt > 0 ? 0 : 1;
  } finally {
    await installation.close();
  }
}

/** Temporal loses its database and Valkey everything it holds, while people and clocks go on. */
async function wipe(installation: DrillInstallation): Promise<Rebuild> {
  await installation.takeDown('temporal');
  installation.deleteTemporalDatabase();
  const open = new Set(await installation.asAdmin(openProcesses));
  const redis = new Redis(installation.redisUrl);
  await redis.flushall();
  redis.disconnect();
  await installation.takeDown('valkey');
  say(`the Temporal database is deleted and Valkey flushed; ${open.size} processes were open`);
  const rebuild = new Rebuild(installation, open);
  await Promise.all([installation.bringUp('temporal'), installation.bringUp('valkey')]);
  rebuild.begin();
  return rebuild;
}

run(main);
