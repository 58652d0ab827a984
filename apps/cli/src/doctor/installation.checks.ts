import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findCheckout } from '#platform/services/checkout';
import { runningInstance } from '#platform/services/instance-lock';
import { ProcessRegistry } from '#platform/services/process-registry';
import type { StateFolder } from '#platform/services/state-folder';
import { openState } from '../installation';
import { entryOf } from '../up/app.blueprint';
import { bad, type Finding, good } from './finding';

const LEAST_NODE = [20, 19] as const;

export function checkNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isEnough = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  const detail = `${process.versions.node} on ${process.platform}-${process.arch}`;
  return isEnough ? good('Node.js', detail) : bad('Node.js', `${detail}; needed is ${LEAST_NODE.join('.')} or newer`);
}

export function checkPackages(): Finding {
  const [installed, wanted] = ['node_modules/.package-lock.json', 'package-lock.json'].map(modifiedAt);
  if (!installed) return bad('Packages', 'node_modules is missing or half-installed', 'npm ci');
  return installed >= (wanted ?? 0)
    ? good('Packages', 'installed')
    : bad('Packages', 'older than package-lock.json', 'npm ci');
}

export function checkBuild(): Finding {
  const missing = (['api', 'worker', 'notifier'] as const).filter((app) => !existsSync(entryOf(app)));
  return missing.length === 0
    ? good('Build', 'present')
    : bad('Build', `not built: ${missing.join(', ')}`, 'npm run build');
}

export function checkState(): Finding {
  try {
    return good('State folder', `${openState().path} can be written`);
  } catch (error) {
    const path = join(findCheckout(), '.tuntas');
    return bad('State folder', error instanceof Error ? error.message : String(error), `chown -R $(id -u) ${path}`);
  }
}

export function checkInstance(state: StateFolder): Finding {
  const pid = runningInstance(state);
  if (pid !== undefined) return good('Running', `yes, pid ${pid}`);
  const left = new ProcessRegistry(state.file('processes.json'), state.path).leftovers();
  if (left.length === 0) return good('Running', 'no');
  return bad(
    'Running',
    `a former run left ${left.map(({ name, pid: of }) => `${name} (pid ${of})`).join(', ')}`,
    'npm start',
  );
}

const modifiedAt = (name: string): number | undefined =>
  statSync(join(findCheckout(), name), { throwIfNoEntry: false })?.mtimeMs;
