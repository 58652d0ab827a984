// Stops the services of a test run when the run itself is gone, however it ended: a killed process cannot clean up, but
// the pipe it held closes. Plain JavaScript, because it runs before anything is built.
// Input, one JSON document a line, the last one counts: { processes: [{ pid, stopSignal }], folders: [path] }
import { readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const GRACE_MS = 5_000;
const POLL_MS = 50;

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {});

let kept = { processes: [], folders: [] };
for await (const line of createInterface({ input: process.stdin })) kept = JSON.parse(line);

/** A process that ended but was not collected yet still takes signals. */
const isZombie = (pid) => {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

const send = (pid, signal) => {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
};

const isRunning = ({ pid }) => send(pid, 0) && !isZombie(pid);

for (const { pid, stopSignal } of kept.processes) send(pid, stopSignal);
for (let waited = 0; waited < GRACE_MS && kept.processes.some(isRunning); waited += POLL_MS) await sleep(POLL_MS);
for (const left of kept.processes.filter(isRunning)) send(-left.pid, 'SIGKILL');
for (const folder of kept.folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
