import type { Due } from './calendar/duration';
import type { Zone } from './calendar/instant';
import type { Basis } from './sla/basis';
import type { DeadlinePurpose } from './vocabulary';

/** A deadline to arm in the same transaction as the change that starts it. */
export interface ArmDeadline {
  readonly purpose: DeadlinePurpose;
  readonly due: Due;
  /** From what `due` was worked out. */
  readonly basis: Basis;
  readonly calendarId: string;
  readonly zone: Zone;
  /** True when passing `dueAt` while still running is a breach (a step, a target, a ceiling); false for mere reminders. */
  readonly isMeasured: boolean;
  /** False: nothing is left to fire (it was reported before a reopening), but the clock goes on measuring. */
  readonly hasEffect: boolean;
}

export type NoticeTemplate =
  | 'complaintFiled'
  | 'complaintAnswered'
  | 'complaintClosed'
  | 'complaintReopened'
  | 'taskAssigned'
  | 'taskReminder'
  | 'taskWarning'
  | 'taskClimbed'
  | 'ceilingWarned'
  | 'ceilingBreached'
  | 'dutyPaged'
  | 'lateAnswer'
  | 'caseContactMissed'
  | 'caseMonitor'
  | 'referralReceived'
  | 'referralReminder'
  | 'referralWarning'
  | 'referralClosed'
  | 'referralStoodDown'
  | 'referralAccepted'
  | 'referralUnplaced'
  | 'referralUnconfirmed'
  | 'referralFeedback'
  | 'referralReturned'
  | 'taskReassigned'
  | 'documentsAsked'
  | 'documentsReceived'
  | 'informationAdded'
  | 'taskResumed'
  | 'partyLimitMissed'
  | 'timeExtended'
  | 'extensionGranted'
  | 'extensionRefused'
  | 'partnerCode';

export type NoticeParam = string | number;

/** Somebody to tell. Parameters hold numbers, codes and instants only, never personal data. */
export interface NoticeIntent {
  readonly template: NoticeTemplate;
  readonly to: { readonly kind: 'user'; readonly userId: string } | { readonly kind: 'reporter' };
  readonly params: Readonly<Record<string, NoticeParam>>;
}

/** What a decision changes: everything here commits together, or nothing does. */
export interface Outcome<Event> {
  readonly events: readonly Event[];
  readonly arm: readonly ArmDeadline[];
  /** Clocks of this aggregate that stop now. */
  readonly stop: 'none' | 'all' | readonly DeadlinePurpose[];
  readonly notices: readonly NoticeIntent[];
}

export type RefusalCode =
  | 'notAllowedNow'
  | 'notYourTask'
  | 'objectionWindowOver'
  | 'notHigherRung'
  | 'alreadyDirected'
  | 'noOtherAddressee'
  | 'contactNotConfirmed'
  | 'notASuccessor'
  | 'successorAway'
  | 'alreadyTheirs'
  | 'documentNotAsked'
  | 'nothingToSendBack'
  | 'neverPaused'
  | 'alreadyPaused'
  | 'clockOver'
  | 'pauseUsedUp'
  | 'pauseTooLong'
  | 'neverExtended'
  | 'extensionReason'
  | 'extensionPastCeiling'
  | 'extensionTooLate'
  | 'extensionUsedUp'
  | 'extensionAsked'
  | 'notLate';

/** An expected "no": a value, with what is allowed instead. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly from: string;
  readonly allowed: readonly string[];
}

export type Decision<Event> =
  { readonly ok: true; readonly outcome: Outcome<Event> } | { readonly ok: false; readonly refusal: Refusal };

export const accept = <Event>(
  outcome: Partial<Outcome<Event>> & { readonly events: readonly Event[] },
): Decision<Event> => ({
  ok: true,
  outcome: { arm: [], stop: 'none', notices: [], ...outcome },
});

export const refuse = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal });
