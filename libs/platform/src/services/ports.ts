import { createServer, connect } from 'node:net';
import { type Listener, listenerOf } from './port-listener';

const LOOPBACK = '127.0.0.1';

export interface TakenPort {
  readonly port: number;
  readonly by?: Listener;
}

export interface PortChoice {
  readonly port: number;
  /** The ports that were wanted first and are in use. */
  readonly taken: readonly TakenPort[];
}

/**
 * Somebody may listen on all addresses without hindering a bind to one (macOS), so both are tried. The try itself
 * holds the port for a moment: whoever waits for a process to listen there asks `isAnswered`, or may be in its way.
 */
export const isFree = async (port: number): Promise<boolean> => !(await isAnswered(port)) && (await canBind(port));

/**
 * The first free port of `wanted`, else one of the next twenty, else any. It is free when this returns, no more:
 * whoever starts a service on it tries again when somebody was quicker.
 */
export async function choosePort(wanted: readonly number[], promised: ReadonlySet<number>): Promise<PortChoice> {
  const taken: TakenPort[] = [];
  const first = wanted.at(-1) ?? 0;
  const nearby = Array.from({ length: 20 }, (_, step) => first + 1 + step);
  for (const port of new Set([...wanted, ...nearby])) {
    if (promised.has(port)) continue;
    if (await isFree(port)) return { port, taken };
    if (wanted.includes(port)) taken.push({ port, by: listenerOf(port) });
  }
  return { port: await anyFreePort(), taken };
}

/** Below the range from which the system takes the ports of outgoing connections, so a stopped service gets it back. */
export async function quietPort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (await isFree(port)) return port;
  }
}

/** Whether somebody accepts connections on the loopback interface. Binds nothing. */
export function isAnswered(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: LOOPBACK });
    const settle = (isAnswered: boolean) => {
      socket.destroy();
      resolve(isAnswered);
    };
    socket.setTimeout(500, () => settle(true));
    socket.once('connect', () => settle(true)).once('error', () => settle(false));
  });
}

function canBind(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen({ port: 0, host: LOOPBACK }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
