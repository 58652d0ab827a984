import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { commandLineOf } from './process-identity';

export interface Listener {
  readonly pid: number;
  readonly command: string;
}

/** Who listens on the port, if that is cheaply known: processes of other users are hidden from everybody but root. */
export function listenerOf(port: number): Listener | undefined {
  try {
    return process.platform === 'linux' ? fromProc(port) : fromLsof(port);
  } catch {
    return undefined;
  }
}

/** Whether this very process listens on the port; undefined when it cannot be told. */
export function isListener(pid: number, port: number): boolean | undefined {
  try {
    if (process.platform !== 'linux') return fromLsof(port)?.pid === pid;
    const sockets = listeningSockets(port);
    return openFilesOf(String(pid)).some((file) => sockets.has(file));
  } catch {
    return undefined;
  }
}

/** One line for people: `pid 4711 (node)`. */
export const describeListener = ({ pid, command }: Listener): string => `pid ${pid} (${command.slice(0, 60)})`;

const LISTENING = '0A';

function fromProc(port: number): Listener | undefined {
  const sockets = listeningSockets(port);
  if (sockets.size === 0) return undefined;
  const pid = readdirSync('/proc').find((entry) => /^\d+$/.test(entry) && holdsOneOf(entry, sockets));
  return pid === undefined ? undefined : { pid: Number(pid), command: commandLineOf(Number(pid)) };
}

const listeningSockets = (port: number): ReadonlySet<string> =>
  new Set(['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => socketsOn(table, port)));

function socketsOn(table: string, port: number): string[] {
  if (!existsSync(table)) return [];
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  return readFileSync(table, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => local?.endsWith(`:${wanted}`) && state === LISTENING)
    .map((columns) => `socket:[${columns[9]}]`);
}

const openFilesOf = (pid: string): string[] =>
  readdirSync(`/proc/${pid}/fd`).map((fd) => linkOf(`/proc/${pid}/fd/${fd}`));

function holdsOneOf(pid: string, sockets: ReadonlySet<string>): boolean {
  try {
    return openFilesOf(pid).some((file) => sockets.has(file));
  } catch {
    return false;
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

function fromLsof(port: number): Listener | undefined {
  const pid = execFileSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-t'], { encoding: 'utf8' }).split('\n')[0];
  return pid ? { pid: Number(pid), command: commandLineOf(Number(pid)) } : undefined;
}
