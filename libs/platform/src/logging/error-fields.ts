import { errorChain } from '../http/error-chain';
import { scrubMessage } from './scrub';

export interface ErrorFields {
  readonly type: string;
  readonly code?: string | number;
  /** Left out for errors of the database: they quote the row. */
  readonly message?: string;
  readonly table?: string;
  readonly constraint?: string;
  readonly at?: readonly string[];
  readonly causes?: readonly ErrorFields[];
}

const SQLSTATE = /^[0-9A-Z]{5}$/;
const MAX_FRAMES = 12;

/** An error as the log may know it: class, code, where it happened and why; never SQL, parameters or a quoted value. */
export function errorFields(error: unknown): ErrorFields {
  const [first, ...causes] = errorChain(error).map(fieldsOf);
  if (!first) return { type: typeof error };
  return causes.length > 0 ? { ...first, causes } : first;
}

function fieldsOf(link: object): ErrorFields {
  const { name, code, message, table, constraint, stack, query, driverError } = link as Record<string, unknown>;
  const quotesRow =
    (typeof code === 'string' && SQLSTATE.test(code)) || query !== undefined || driverError !== undefined;
  return {
    type: typeof name === 'string' ? name : 'object',
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(quotesRow ? {} : { message: scrubMessage(String(message ?? '')) }),
    ...(typeof table === 'string' ? { table } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    ...(typeof stack === 'string' ? { at: framesOf(stack) } : {}),
  };
}

/** Without its first lines, which repeat the message. */
const framesOf = (stack: string): readonly string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, MAX_FRAMES)
    .map((line) => line.trim());
