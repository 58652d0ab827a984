import type { Call, CallCommandType } from '#core/call/call';
import { allowedCallCommands } from '#core/call/call';
import type { CallBack } from '#core/call/call-back';
import { MOST_ATTEMPTS, nextAttemptAt } from '#core/call/call-back';
import { maskedPhone } from '#core/person/masking';
import type { AttemptOutcome, DocumentCode } from '#core/vocabulary';
import { FieldCipher } from '#platform/crypto/field-cipher';
import type { StoredCallBack } from '#persistence/call/call-back.repository';
import { tx } from '#persistence/tx/tx';
import { iso, isoOrNothing } from '../complaint/complaint.view';

/** How a call stands; holds no personal data. */
export interface CallView {
  readonly id: string;
  readonly version: number;
  readonly status: Call['status'];
  readonly direction: Call['direction'];
  readonly callBackId?: string;
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly lookups: number;
  readonly personId?: string;
  readonly callerKind?: Call['callerKind'];
  readonly callerFacts?: Call['callerFacts'];
  /** The state of her payment may be read out. */
  readonly isChecked: boolean;
  readonly complaintId?: string;
  readonly result?: Call['result'];
  readonly allowed: readonly CallCommandType[];
}

export const callView = (call: Call): CallView => ({
  id: call.id,
  version: call.version,
  status: call.status,
  direction: call.direction,
  callBackId: call.callBackId,
  startedAt: iso(call.startedAt),
  endedAt: isoOrNothing(call.endedAt),
  lookups: call.lookups,
  personId: call.personId,
  callerKind: call.callerKind,
  callerFacts: call.callerFacts,
  isChecked: call.isChecked,
  complaintId: call.complaintId,
  result: call.result,
  allowed: allowedCallCommands(call.status),
});

/** A promised call, as a list shows it. */
export interface CallBackView {
  readonly id: string;
  readonly version: number;
  readonly status: CallBack['status'];
  readonly dueAt: string;
  readonly zone: CallBack['zone'];
  readonly complaintId?: string;
  readonly complaintNumber?: string;
  /** Masked; none where she gave none that may be called. */
  readonly phone?: string;
  /** What she has to be asked to bring. */
  readonly documents?: readonly DocumentCode[];
  readonly fromHour?: number;
  readonly untilHour?: number;
  readonly attempts: readonly { readonly at: string; readonly outcome: AttemptOutcome }[];
  readonly attemptsLeft: number;
  /** From when the next try counts. */
  readonly nextAttemptAt?: string;
}

/** Opened by whoever is about to telephone. */
export interface CallBackFileView extends CallBackView {
  /** What may be said to whoever answers. */
  readonly words?: string;
}

export const callBackView = (stored: StoredCallBack, phone: string | undefined): CallBackView => ({
  id: stored.id,
  version: stored.version,
  status: stored.status,
  dueAt: iso(stored.dueAt),
  zone: stored.zone,
  complaintId: stored.complaintId,
  complaintNumber: stored.complaintNumber,
  phone,
  documents: stored.documents,
  fromHour: stored.fromHour,
  untilHour: stored.untilHour,
  attempts: stored.attempts.map(({ at, outcome }) => ({ at: iso(at), outcome })),
  attemptsLeft: stored.status === 'open' ? Math.max(0, MOST_ATTEMPTS - stored.attempts.length) : 0,
  nextAttemptAt: stored.status === 'open' ? iso(nextAttemptAt(stored, stored.attempts, tx.now())) : undefined,
});

export const maskedCallBack = (cipher: FieldCipher, stored: StoredCallBack): CallBackView => {
  const phone = openPhone(cipher, stored);
  return callBackView(stored, phone === undefined ? undefined : maskedPhone(phone));
};

/** With the number in full: for whoever is about to dial it, and only then. */
export const openCallBack = (cipher: FieldCipher, stored: StoredCallBack): CallBackFileView => ({
  ...callBackView(stored, openPhone(cipher, stored)),
  words:
    stored.wordsCipher &&
    cipher.open(stored.wordsCipher, { table: 'call_back', column: 'words_cipher', rowId: stored.id }),
});

const openPhone = (cipher: FieldCipher, { id, phoneCipher }: StoredCallBack): string | undefined =>
  phoneCipher && cipher.open(phoneCipher, { table: 'call_back', column: 'phone_cipher', rowId: id });
