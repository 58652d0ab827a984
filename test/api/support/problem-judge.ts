import type { Locale } from '#platform/http/locale';
import { PROBLEM } from '#platform/http/problem.catalogue';
import type { IssueBody, ProblemBody } from '#platform/http/problem.rendering';
import type { Received, Sent } from './api-world';
import type { BadCase } from './bad/bad-case';

/** Too short to say whose it is: it would be found by chance. */
const SHORTEST_ECHO = 4;

/** What is wrong with the refusal of a bad request; empty when it is as it should be. */
export function faultsOf(
  bad: BadCase,
  received: Received,
  locale: Locale,
  codes: ReadonlySet<string>,
): readonly string[] {
  const { status, headers, text } = received;
  const body = received.body as ProblemBody;
  const { status: expected, title } = PROBLEM[bad.code];
  const faults: string[] = [];
  const must = (isRight: boolean, what: string): void => void (isRight || faults.push(what));

  must(
    status === expected && body.status === expected,
    `status ${status} instead of ${expected}: ${text.slice(0, 300)}`,
  );
  must(body.code === bad.code, `code ${body.code} instead of ${bad.code}`);
  must(headers['content-type'] === 'application/problem+json; charset=utf-8', `is ${String(headers['content-type'])}`);
  must(headers['content-language'] === locale, `speaks ${String(headers['content-language'])}`);
  must(headers['cache-control'] === 'no-store', 'may be kept');
  must(body.type === `urn:tuntas:problem:${bad.code}`, `type ${body.type}`);
  must(body.title === title[locale], `title ${body.title}`);
  must(/^[0-9a-f]{32}$/.test(body.traceId), `trace ${body.traceId}`);
  must(saysWhatToDo(body.detail), `detail ${body.detail}`);
  for (const issue of body.errors ?? []) must(saysWhatToDo(issue.message), `message ${issue.message}`);
  must(bad.at === undefined || named(bad.at, body.errors), `does not name ${bad.at}: ${JSON.stringify(body.errors)}`);
  must(bad.mentions === undefined || String(body.detail).includes(bad.mentions), `does not mention ${bad.mentions}`);
  for (const [name, value] of Object.entries(bad.members ?? {}))
    must(fits(body[name], value), `${name} is ${JSON.stringify(body[name])}`);
  for (const echo of echoes(bad.sent, body, codes)) must(false, `repeats ${echo.slice(0, 60)}`);
  return faults;
}

/** A whole sentence, with every blank filled in. */
const saysWhatToDo = (text: unknown): boolean =>
  typeof text === 'string' && text.length > 10 && /[.}]$/.test(text) && !/\{\w+\}|undefined|null|NaN/.test(text);

/** The field itself, or an entry of the list it holds. */
const named = (at: string, errors: readonly IssueBody[] = []): boolean =>
  errors.some(({ pointer }) => pointer === at || pointer.startsWith(`${at}/`));

function fits(actual: unknown, wanted: unknown): boolean {
  try {
    expect(actual).toEqual(wanted);
    return true;
  } catch {
    return false;
  }
}

/** Whatever was typed that stands in the answer, codes of the contract apart. */
function echoes(sent: Sent, { traceId: _, ...body }: ProblemBody, codes: ReadonlySet<string>): readonly string[] {
  const said = [...textsIn(body)].join('\n');
  return typedIn(sent).filter(
    (typed) => typed.length >= SHORTEST_ECHO && !codes.has(typed.trim()) && said.includes(typed),
  );
}

function typedIn({ url, headers = {}, payload = '' }: Sent): readonly string[] {
  const { pathname, searchParams } = new URL(url, 'http://tuntas.invalid');
  const { authorization, 'idempotency-key': key, 'if-match': version } = headers;
  return [
    ...textsIn(parsed(String(payload))),
    ...[...searchParams.values()].flatMap((value) => [value, ...value.split(',')]),
    ...pathname.split('/').filter((part) => /[^a-z]/.test(part) && part !== 'v1'),
    ...[authorization, key, version].filter((value) => value !== undefined),
  ];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* textsIn(inner);
}

/** Every code the contract lists: an answer may name what is allowed. */
export const codesIn = (document: unknown): ReadonlySet<string> => {
  const codes = new Set(['true', 'false']);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('enum' in value) for (const code of textsIn(value.enum)) codes.add(code);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(document);
  return codes;
};
