import type { Instant } from '../calendar/instant';
import type { CallerFact, CallerKind, CallResult } from '../vocabulary';

/** A telephone call. It is the purpose of every look-up made in it, and belongs to whoever takes it. */
export interface Call {
  readonly id: string;
  readonly operatorId: string;
  readonly status: 'open' | 'ended';
  readonly version: number;
  readonly direction: 'incoming' | 'outgoing';
  /** The promise this call keeps. */
  readonly callBackId?: string;
  readonly startedAt: Instant;
  readonly endedAt?: Instant;
  readonly lookups: number;
  /** Whom it is about, once she has been found. */
  readonly personId?: string;
  readonly callerKind?: CallerKind;
  readonly callerFacts?: readonly CallerFact[];
  /** The state of her payment may be read out. */
  readonly isChecked: boolean;
  readonly complaintId?: string;
  readonly result?: CallResult;
}

export type CallCommandType = 'checkCaller' | 'wrapUp';

export const allowedCallCommands = (status: Call['status']): readonly CallCommandType[] =>
  status === 'open' ? ['checkCaller', 'wrapUp'] : [];

export type WrapUpFault = 'callEnded' | 'talkingPointNeeded' | 'complaintNeeded';

/** These endings are about a complaint: it has been filed, added to or referred in this call. */
const WITH_COMPLAINT: readonly CallResult[] = ['newComplaint', 'addedToComplaint', 'referred'];

/** Why the call cannot end like this. Information that nobody was read out is none. */
export function findWrapUpFault(
  call: Pick<Call, 'status' | 'complaintId'>,
  { result, points }: { readonly result: CallResult; readonly points: number },
): WrapUpFault | undefined {
  if (call.status === 'ended') return 'callEnded';
  if (result === 'informationGiven' && points === 0) return 'talkingPointNeeded';
  if (WITH_COMPLAINT.includes(result) && call.complaintId === undefined) return 'complaintNeeded';
  return undefined;
}
