import type { IssueCode } from './issue.catalogue';
import { PROBLEM, type ProblemCode } from './problem.catalogue';

/** Numbers and codes that complete a text; never what a person typed. */
export type Params = Readonly<Record<string, string | number | readonly (string | number)[]>>;

export type InputPlace = 'body' | 'query' | 'path' | 'header';

/** One thing to correct. */
export interface Issue {
  /** Where the field was sent; body when left out. */
  readonly in?: InputPlace;
  /** JSON pointer (RFC 6901) into the body, or `/name` of a parameter or header. */
  readonly pointer: string;
  readonly code: IssueCode;
  readonly params?: Params;
}

export interface ProblemOptions {
  readonly params?: Params;
  readonly issues?: readonly Issue[];
  /** Further members of the answer, such as `allowed` and `current`. */
  readonly members?: Readonly<Record<string, unknown>>;
  /** Seconds. */
  readonly retryAfter?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** An answer that is not a success (RFC 9457). Thrown by whoever finds it, rendered by the ProblemFilter. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly params: Params;
  readonly issues: readonly Issue[];
  readonly members: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly code: ProblemCode,
    { params = {}, issues = [], members = {}, retryAfter, headers = {}, cause }: ProblemOptions = {},
  ) {
    super(code, { cause });
    this.status = PROBLEM[code].status;
    this.params = params;
    this.issues = issues;
    this.members = members;
    this.headers = {
      ...(this.status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
      ...(retryAfter === undefined ? {} : { 'Retry-After': String(Math.max(1, Math.ceil(retryAfter))) }),
      ...headers,
    };
  }
}

/** Fields of a well-formed request that need correction: `throw invalidInput({ pointer: '/regionCode', code: 'unknownRegion' })`. */
export const invalidInput = (...issues: readonly Issue[]): Problem => new Problem('invalidInput', { issues });

/** JSON pointer of a path (RFC 6901). */
export const pointerTo = (path: readonly (string | number)[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
