import type { PartyTask } from '../party/party-task';
import { allowedTaskCommands } from '../party/task-rules';
import { REPLY } from '../vocabulary';
import type { AnswerOutcome, Reply, TaskAsk } from '../vocabulary';

/** What a reply cannot do without beside the click. */
export type ReplyNeed = 'date' | 'note' | 'owner';

export interface ReplyKind {
  /** Left out: it is no answer but gives the task back. */
  readonly outcome?: AnswerOutcome;
  readonly needs?: ReplyNeed;
}

export const REPLY_KIND: Readonly<Record<Reply, ReplyKind>> = {
  paidOut: { outcome: 'SELESAI_DIBAYAR' },
  willPay: { outcome: 'SELESAI_PENJELASAN', needs: 'date' },
  onHold: { outcome: 'SELESAI_PENJELASAN', needs: 'note' },
  accountMissing: { outcome: 'SELESAI_PENJELASAN' },
  cardReplaced: { outcome: 'SELESAI_KARTU_KEMBALI' },
  cardReadyOn: { outcome: 'SELESAI_PENJELASAN', needs: 'date' },
  misuseFound: { outcome: 'SELESAI_PENJELASAN', needs: 'note' },
  notProven: { outcome: 'DITOLAK_TIDAK_TERBUKTI', needs: 'note' },
  dataCorrected: { outcome: 'SELESAI_DATA_DIPERBAIKI' },
  dataCorrectedOn: { outcome: 'SELESAI_PENJELASAN', needs: 'date' },
  dataConfirmed: { outcome: 'SELESAI_PENJELASAN' },
  dataDiffers: { outcome: 'SELESAI_PENJELASAN', needs: 'note' },
  helped: { outcome: 'SELESAI_PENJELASAN' },
  explained: { outcome: 'SELESAI_PENJELASAN', needs: 'note' },
  notOurs: { needs: 'owner' },
};

const OFFERED: Partial<Readonly<Record<TaskAsk, readonly Reply[]>>> = {
  traceAccount: ['paidOut', 'willPay', 'onHold', 'accountMissing'],
  blockOrReturnCard: ['cardReplaced', 'cardReadyOn', 'explained'],
  examineOutlet: ['misuseFound', 'notProven', 'explained'],
  correctData: ['dataCorrected', 'dataCorrectedOn', 'explained'],
  confirmIdentity: ['dataConfirmed', 'dataDiffers'],
  support: ['helped', 'explained'],
  contactFamily: ['helped', 'explained'],
};

const ELSE: readonly Reply[] = ['explained', 'helped', 'notProven'];

/** Three to five, in the order of the page; "not ours" last, and no more once somebody decided whose it is. */
export function repliesFor(task: PartyTask): readonly Reply[] {
  const allowed = allowedTaskCommands(task);
  const answers = allowed.includes('answer') ? (OFFERED[task.ask] ?? ELSE) : [];
  const mayDecline = allowed.includes('decline') && !task.isDirected && !task.awaitsDirection;
  return mayDecline ? [...answers, 'notOurs'] : answers;
}

/** The reply as the text of the answer: what was clicked, the date, what was added. Indonesian, as all answers to families. */
export function replyText(reply: Reply, { on, note }: { readonly on?: string; readonly note?: string }): string {
  const said = [REPLY[reply].id, ...(on === undefined ? [] : [on])].join(' ');
  if (note === undefined) return `${said}.`;
  return REPLY_KIND[reply].needs === 'note' ? `${said}: ${note}` : `${said}. ${note}`;
}
