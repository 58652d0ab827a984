import { ConfigError } from '#platform/config/config-error';
import { PlainError } from '#platform/services/plain-error';

export type Say = (line: string) => void;

export const say: Say = (line) => void process.stdout.write(`${line}\n`);

/** A terminal that was closed, or a pipe nobody reads any more, is no reason to die with services running. */
export function outliveTerminal(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

/** What a person can mend comes as a sentence and a command; only the unexpected comes with a stack. */
export function reportFailure(error: unknown): void {
  const lines = error instanceof PlainError || error instanceof ConfigError ? [error.message] : [chainOf(error)];
  if (error instanceof PlainError && error.help) lines.push(`Try (coba):  ${error.help}`);
  process.stderr.write(`${lines.join('\n')}\n`);
}

function chainOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? error.message;
  return error.cause === undefined ? stack : `${stack}\nbecause of: ${chainOf(error.cause)}`;
}
