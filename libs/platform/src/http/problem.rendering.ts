import { scrub } from '../logging/scrub';
import { FIELD_LABEL, ISSUE, UNNAMED_FIELD } from './issue.catalogue';
import type { Locale, Text } from './locale';
import { PROBLEM } from './problem.catalogue';
import type { InputPlace, Issue, Params, Problem } from './problem';
import { printable } from './unsafe-text';

/** More issues than a person reads at once; the rest come up when these are corrected. */
const MAX_ISSUES = 50;
const MAX_POINTER = 200;

export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly traceId: string;
  readonly errors?: readonly IssueBody[];
  readonly [member: string]: unknown;
}

export interface IssueBody {
  readonly in: InputPlace;
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
  readonly params?: Params;
}

export function renderProblem(problem: Problem, locale: Locale, traceId: string): ProblemBody {
  const { status, title, detail } = PROBLEM[problem.code];
  return {
    ...problem.members,
    type: `urn:tuntas:problem:${problem.code}`,
    title: title[locale],
    status,
    detail: filled(detail, problem.params, locale),
    code: problem.code,
    traceId,
    ...(problem.issues.length > 0
      ? { errors: problem.issues.slice(0, MAX_ISSUES).map((issue) => renderIssue(issue, locale)) }
      : {}),
  };
}

function renderIssue(issue: Issue, locale: Locale): IssueBody {
  const { in: place = 'body', pointer, code, params } = issue;
  return {
    in: place,
    // An unknown name is the sender's own text, and people do put numbers where names belong.
    pointer: scrub(printable(pointer.slice(0, MAX_POINTER))),
    code,
    message: issueWords(issue, locale),
    ...(params && Object.keys(params).length > 0 ? { params } : {}),
  };
}

/** What has to be corrected, as people read it. */
export const issueWords = ({ pointer, code, params }: Issue, locale: Locale): string =>
  filled(ISSUE[code], { ...params, label: labelOf(lastName(pointer))[locale] }, locale);

const labelOf = (name: string): Text => (Object.hasOwn(FIELD_LABEL, name) && FIELD_LABEL[name]) || UNNAMED_FIELD;

/** `/accounts/0/nik` → `nik`, and `/tags/0` → `tags`. */
const lastName = (pointer: string): string =>
  pointer
    .split('/')
    .filter((part) => !/^\d*$/.test(part))
    .at(-1) ?? '';

const filled = (text: Text, params: Params, locale: Locale): string =>
  text[locale].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return placeholder;
    return typeof value === 'object' ? value.join(', ') : String(value);
  });
