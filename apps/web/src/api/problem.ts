import { said } from '../i18n/use-text';

/** One field to correct, as the server says it (RFC 9457 with our `errors`). */
export interface FieldProblem {
  readonly in: string;
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** Why something did not succeed, ready to be shown. Texts are in the language that was asked for. */
export interface Problem {
  /** `network`: no answer came at all. */
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly traceId?: string;
  readonly errors: readonly FieldProblem[];
  /** What else the server told, such as `current` and `allowed`. */
  readonly members: Readonly<Record<string, unknown>>;
}

/** Thrown by `ask`, so that queries end in an error state; commands keep it instead. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

export const NETWORK = 'network';
const UNREADABLE = 'unreadable';

export const networkProblem = (): Problem => bare(NETWORK, 0);

/** Whoever answers without our format is not our server: a proxy, a hotel's login page. */
export function problemOf(body: unknown, status: number): Problem {
  if (typeof body !== 'object' || body === null || !('code' in body)) return bare(UNREADABLE, status);
  const { code, title, detail, traceId, errors, ...members } = body as Record<string, unknown>;
  return {
    code: String(code),
    status,
    title: said(String(title ?? '')),
    detail: said(String(detail ?? '')),
    traceId: typeof traceId === 'string' ? traceId : undefined,
    errors: Array.isArray(errors) ? (errors as FieldProblem[]) : [],
    members,
  };
}

/** What a caught value is to the person; an error of our own is not dressed up as one of the network. */
export const problemOfError = (error: unknown): Problem =>
  error instanceof ProblemError ? error.problem : bare('crash', 0);

/** `messageOf(problem, '/reporter/nik')`: what is wrong with that field, if anything. */
export function messageOf(problem: Problem | undefined, pointer: string): string | undefined {
  const found = problem?.errors.find((field) => field.pointer === pointer);
  return found && said(found.message);
}

/** Whether all that is wrong was sent there: what stands in the path or after the `?` came with the address, nobody typed it here. */
export const isAllIn = ({ status, errors }: Problem, place: 'path' | 'query'): boolean =>
  status === 400 && errors.length > 0 && errors.every((field) => field.in === place);

/** Nothing is at this address, and nothing will be: to ask again is no use. */
export const isDeadAddress = (problem: Problem): boolean => problem.status === 404 || isAllIn(problem, 'path');

/** The network or the server came in between: the same request may simply be sent again. */
export const mayBeRepeated = ({ code, status }: Problem): boolean =>
  code === NETWORK || status === 503 || status === 502 || status === 504 || code === 'idempotencyInProgress';

const bare = (code: string, status: number): Problem => ({
  code,
  status,
  title: '',
  detail: '',
  errors: [],
  members: {},
});
