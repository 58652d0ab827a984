import type { UserActor } from '../access/actor';
import { identityView } from '../access/policy';
import { localDate } from '../calendar/instant';
import type { Instant } from '../calendar/instant';
import type { Complaint } from '../complaint/complaint';
import { isSettled } from '../party/party-task';
import type { PartyTask } from '../party/party-task';
import type { LetterKind, Role } from '../vocabulary';
import { answersByLink } from './answer-link';

/** What is printed for a task; a referral has the letter that goes with it. */
export const TASK_LETTERS = ['request', 'mandate'] as const satisfies readonly LetterKind[];
export type TaskLetter = (typeof TASK_LETTERS)[number];

/**
 * What may be printed for a task: the request for every seat outside the programme, and for a bank the mandate. That a bank
 * hears whoever comes for a customer by special power of attorney only is from secondary sources on the older rules
 * (SEOJK 17/2018); whether POJK 22/2023 keeps it has not been read.
 */
export function lettersFor(task: Pick<PartyTask, 'status' | 'seat' | 'party'>): readonly TaskLetter[] {
  if (!answersByLink(task.seat) || isSettled(task)) return [];
  return task.party === 'bank' ? ['request', 'mandate'] : ['request'];
}

/** Desks of the programme that bring a letter on its way. */
const DESKS: readonly Role[] = ['operator', 'pendamping', 'supervisor', 'coordinator', 'inspectorate'];

/** Whoever holds the task has its page; of the programme's desks, those that may know who is meant. */
export const mayReadLetter = (
  actor: UserActor,
  task: Pick<PartyTask, 'assigneeId'>,
  complaint: Pick<Complaint, 'isConfidential'>,
): boolean =>
  task.assigneeId === actor.id ||
  (actor.roles.some((role) => DESKS.includes(role)) && identityView(actor, complaint) === 'masked');

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const MARK: Readonly<Record<LetterKind, string>> = { request: 'PKH', mandate: 'PKH-SK', referral: 'PKH-RJ' };

/** Letters are numbered by the year of Jakarta, wherever they go. */
export const letterYear = (at: Instant): number => Number(localDate(at, 'WIB').slice(0, 4));

/** `0412/PKH/XI/2026`: place in the series of the year, which all kinds share, month in Roman numerals, year. */
export function letterNumber(kind: LetterKind, ordinal: number, at: Instant): string {
  const month = Number(localDate(at, 'WIB').slice(5, 7));
  return [String(ordinal).padStart(4, '0'), MARK[kind], ROMAN[month - 1], letterYear(at)].join('/');
}
