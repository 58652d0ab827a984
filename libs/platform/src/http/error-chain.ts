export interface ErrorLink {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly statusCode?: unknown;
  readonly driverError?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

const MAX_LINKS = 8;

/** The error, what the driver said, and what caused it: our own errors name the attempt and wrap the reason. */
export function errorChain(error: unknown): readonly ErrorLink[] {
  const chain: ErrorLink[] = [];
  const pending: unknown[] = [error];
  while (pending.length > 0 && chain.length < MAX_LINKS) {
    const next = pending.shift();
    if (!isLink(next) || chain.includes(next)) continue;
    chain.push(next);
    pending.push(next.driverError, next.cause, ...(Array.isArray(next.errors) ? next.errors.slice(0, 2) : []));
  }
  return chain;
}

const isLink = (value: unknown): value is ErrorLink => typeof value === 'object' && value !== null;
