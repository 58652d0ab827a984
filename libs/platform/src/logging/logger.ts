import { type DestinationStream, type Logger, pino } from 'pino';
import { errorFields } from './error-fields';
import { logFields } from './log-fields';
import { scrubMessage } from './scrub';

/** JSON lines on standard output. Only allow-listed fields pass (log-fields.ts), messages are scrubbed. */
export type Log = Pick<Logger, 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace'>;

export interface LogOptions {
  readonly level: string;
  /** Which process writes: api, worker, notifier, cli. */
  readonly service: string;
  readonly destination?: DestinationStream;
}

export function createLog({ level, service, destination }: LogOptions): Log {
  const options = {
    level,
    base: { service },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: logFields,
    },
    serializers: { err: errorFields },
    hooks: { logMethod: writeScrubbed },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** A message is a fixed text: no printf arguments, nothing quoted, no number that could be a person's. */
function writeScrubbed(this: Logger, args: unknown[], method: (...args: never[]) => void): void {
  const [first, second] = args;
  const write = method as (this: Logger, fields: object, message?: string) => void;
  if (typeof first === 'string') write.call(this, {}, scrubMessage(first));
  else if (first instanceof Error) write.call(this, { err: first }, textOf(second) ?? 'error');
  // Without a text pino would take that of the error.
  else write.call(this, typeof first === 'object' && first !== null ? first : {}, textOf(second) ?? 'event');
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? scrubMessage(value) : undefined);
