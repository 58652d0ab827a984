import { copyFileSync, existsSync } from 'node:fs';
import { basename } from 'node:path';
import { say } from '../bench/report';
import type { Finding } from './checker/checker';
import type { Stage } from './stage';

const SHOWN = 40;
const KEPT = ['journal.jsonl', 'log/api.log', 'log/worker.log', 'log/notifier.log'];

/** Says what was found, and keeps what would otherwise go with the installation. */
export function showFindings({ installation }: Stage, findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  for (const { kind, what } of findings.slice(0, SHOWN)) say(`${kind}: ${what}`);
  if (findings.length > SHOWN) say(`… and ${findings.length - SHOWN} more`);
  for (const name of KEPT.filter((name) => existsSync(installation.file(name))))
    copyFileSync(installation.file(name), `.tuntas/drill-${basename(name)}`);
  say('what the clients know and the logs are kept in .tuntas/drill-*');
}
