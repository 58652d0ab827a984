import { localDate } from '#core/calendar/instant';
import { isLate } from '#core/partner/lateness';
import { REPLY_KIND, repliesFor, replyText } from '#core/partner/reply';
import type { PartyTask } from '#core/party/party-task';
import { allowedTaskCommands } from '#core/party/task-rules';
import type { LateCause, Party, Reply as ReplyCode } from '#core/vocabulary';
import { tx } from '#persistence/tx/tx';
import { invalidInput } from '#platform/http/problem';
import type { Issue } from '#platform/http/problem';
import { needed } from '../decision/needed';
import { notAllowedNow } from '../decision/refusal-problem';
import type { TaskRequest } from '../party/act-on-task.handler';

/** What a party clicked and typed. */
export interface ReplyInput {
  readonly reply: ReplyCode;
  /** `YYYY-MM-DD`, by which it will be done. */
  readonly on?: string;
  readonly note?: string;
  readonly proposedParty?: Party;
  readonly lateCause?: LateCause;
}

/**
 * The reply as a command: an answer, or the task given back.
 * @throws Problem 400 naming what the reply lacks, 409 when it is not among those offered.
 */
export function taskRequest(task: PartyTask, input: ReplyInput): TaskRequest {
  const offered = repliesFor(task);
  if (offered.length === 0) throw notAllowedNow(task.status, allowedTaskCommands(task));
  const issues = issuesOf(task, input, offered);
  if (issues.length > 0) throw invalidInput(...issues);
  const { outcome } = REPLY_KIND[input.reply];
  const { reply, note, on, lateCause, proposedParty } = input;
  if (outcome === undefined) return { type: 'decline', reason: 'notOurs', proposedParty, text: note };
  return { type: 'answer', outcome, text: replyText(reply, { on, note }), lateCause };
}

function issuesOf(task: PartyTask, input: ReplyInput, offered: readonly ReplyCode[]): Issue[] {
  const { reply, on, note, proposedParty, lateCause } = input;
  if (!offered.includes(reply)) return [{ pointer: '/reply', code: 'notInList', params: { allowed: offered } }];
  const { needs, outcome } = REPLY_KIND[reply];
  const isAnswer = outcome !== undefined;
  const today = localDate(tx.now(), task.zone ?? 'WIB');
  const mustBeLate = isAnswer && isLate(task, tx.now());
  return [
    ...needed('/on', on, needs === 'date'),
    ...(on !== undefined && needs === 'date' && on < today
      ? [{ pointer: '/on', code: 'tooEarly', params: { from: today } } as const]
      : []),
    ...(needs === 'note' && note === undefined ? [{ pointer: '/note', code: 'required' } as const] : []),
    ...needed('/proposedParty', proposedParty, needs === 'owner'),
    ...needed('/lateCause', lateCause, mustBeLate),
  ];
}
