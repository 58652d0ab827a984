import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { say } from '../../bench/report';
import type { DrillInstallation } from '../installation/drill-installation';

const CLI = resolve(__dirname, '../../../apps/cli/src/main.js');

/** What an operator would type, instead of waiting for the reconciler's next round. */
export async function repair(installation: DrillInstallation): Promise<void> {
  say('tuntas workflow repair …');
  const child = spawn(process.execPath, [CLI, 'workflow', 'repair'], {
    env: installation.operatorEnvironment(),
    stdio: ['ignore', 2, 2],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`tuntas workflow repair ended with code ${code}`);
}
