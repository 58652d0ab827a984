import { type Problem, problemOf, ProblemError, networkProblem } from './problem';
import { reach } from './reach';
import type { CommandPath, Paths } from './schema';

type Post<Path extends CommandPath> = Paths[Path]['post'];
type Json<Content> = Content extends { content: { 'application/json': infer Body } } ? Body : never;

/** What a command takes. */
export type BodyOf<Path extends CommandPath> =
  Post<Path> extends { requestBody?: infer Content } ? Json<NonNullable<Content>> : never;

type Responses<Path extends CommandPath> = Post<Path> extends { responses: infer All } ? All : never;

/** What it answers. */
export type AnswerOf<Path extends CommandPath> = Json<Responses<Path>[Extract<keyof Responses<Path>, 200 | 201 | 202>]>;

export interface CommandInput<Path extends CommandPath> {
  /** For `{id}` in the path. */
  readonly id?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body: BodyOf<Path>;
  /** Of what the command is about, as the person has seen it. */
  readonly version?: number;
  /** For a command that is flushed while the page goes away. */
  readonly keepalive?: boolean;
}

export interface Sent<Path extends CommandPath> {
  readonly body: AnswerOf<Path>;
  readonly version?: number;
  /** The server had done it before: the first answer was lost on the way. */
  readonly isReplay: boolean;
}

export type Outcome<Path extends CommandPath> = { readonly sent: Sent<Path> } | { readonly problem: Problem };

/** One attempt of one command. Never throws on what the server or the network did. */
export async function sendCommand<Path extends CommandPath>(
  path: Path,
  { id = '', query, body, version, keepalive }: CommandInput<Path>,
  key: string,
): Promise<Outcome<Path>> {
  const search = query === undefined ? '' : `?${new URLSearchParams(query).toString()}`;
  const address = new URL(path.replace('{id}', encodeURIComponent(id)) + search, location.origin);
  const headers = new Headers({ 'Content-Type': 'application/json', 'Idempotency-Key': key });
  if (version !== undefined) headers.set('If-Match', `"${version}"`);
  try {
    const request = new Request(address, { method: 'POST', headers, body: JSON.stringify(body ?? {}), keepalive });
    const response = await reach(request);
    const answer: unknown = await response.json().catch(() => undefined);
    if (!response.ok || answer === undefined) return { problem: problemOf(answer, response.status) };
    return { sent: { body: answer as AnswerOf<Path>, ...aboutAnswer(response) } };
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error.problem };
    if (error instanceof TypeError) return { problem: networkProblem() };
    throw error;
  }
}

function aboutAnswer({ headers }: Response): { version?: number; isReplay: boolean } {
  const [, version] = /^"(\d+)"$/.exec(headers.get('ETag') ?? '') ?? [];
  return { version: version === undefined ? undefined : Number(version), isReplay: headers.has('Idempotent-Replayed') };
}
