import type { LoggerService } from '@nestjs/common';
import type { Log } from './logger';

/** Nest's own messages (start-up, unhandled errors) in the same lines as ours: `NestFactory.create(…, { logger: new NestLogger(log) })`. */
export class NestLogger implements LoggerService {
  constructor(private readonly target: Log) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  /** Nest passes the context last, and for errors a stack before it, whose first line repeats the message. */
  private write(level: keyof Log, message: unknown, rest: readonly unknown[]): void {
    const context = rest.at(-1);
    const fields = typeof context === 'string' && !context.includes('\n') ? { context } : {};
    const err = [message, ...rest].find((part) => part instanceof Error);
    this.target[level]({ ...fields, ...(err ? { err } : {}) }, typeof message === 'string' ? message : 'see fields');
  }
}
