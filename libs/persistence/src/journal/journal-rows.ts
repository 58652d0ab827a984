import { uuidv7 } from 'uuidv7';
import { workflowKey } from '#contracts/workflow-ids';
import type { Actor } from '#core/access/actor';
import type { MessageHold } from '#core/complaint/complaint';
import type { ArmDeadline, NoticeIntent } from '#core/decision';
import { wasAsked } from '#core/referral/referral';
import { toRow } from '../row';
import type { Row } from '../row';
import type { Change } from './change';

/** Turns a change into the rows that commit with it. Keys carry the version, so doing it twice is refused by the database. */
export function rowsOf(change: Change, actor: Actor, now: number) {
  const complaintId = change.stream === 'complaint' ? change.after.id : change.after.complaintId;
  const key = `${workflowKey(change.stream, change.after.id)}/v${change.after.version}`;
  const common = { change, actor, now, complaintId, key };
  const messages = change.outcome.notices.map((notice) => messageRow(notice, common));
  return {
    events: eventRows(common),
    armed: change.outcome.arm.map((deadline) => deadlineRow(deadline, common)),
    messages,
    outbox: [...wakeRows(common), ...messages.map((message) => noticeRow(message))],
    audit: actor.kind !== 'system' ? auditRows(common) : [],
    participants: participantRows(common),
    addressees: addresseeRows(common),
  };
}

interface Common {
  readonly change: Change;
  readonly actor: Actor;
  readonly now: number;
  readonly complaintId: string;
  readonly key: string;
}

function eventRows({ change, actor, complaintId }: Common): Row[] {
  const first = change.after.version - change.outcome.events.length + 1;
  return change.outcome.events.map(({ type, at, ...data }, index) => ({
    stream: change.stream,
    stream_id: change.after.id,
    version: first + index,
    complaint_id: complaintId,
    type,
    at: new Date(at).toISOString(),
    actor_id: actor.id,
    actor_kind: actor.kind,
    data: { ...data, ...viaOf(actor) },
  }));
}

function deadlineRow(deadline: ArmDeadline, { change, complaintId, key, now }: Common): Row {
  const { due, purpose } = deadline;
  // A clock that goes on may be over already, after an objection say: that shows now, not before it was armed.
  const decidedAt = change.outcome.events.at(-1)?.at ?? now;
  return toRow({
    id: uuidv7(),
    key: `${key}/${purpose}`,
    complaintId,
    stream: change.stream,
    streamId: change.after.id,
    taskId: change.stream === 'task' ? change.after.id : null,
    institutionId: change.stream === 'task' ? change.after.institutionId : null,
    purpose,
    unit: due.unit,
    calendarId: deadline.calendarId,
    calendarVersion: change.after.calendarVersion,
    zone: deadline.zone,
    dueAt: due.dueAt,
    dueWork: due.dueWork ?? null,
    dueDay: due.dueDay ?? null,
    actAt: Math.max(due.dueAt, decidedAt),
    isMeasured: deadline.isMeasured,
    state: deadline.hasEffect ? 'armed' : 'spent',
    armedVersion: change.after.version,
    armedAt: now,
    basis: deadline.basis,
  });
}

function messageRow(notice: NoticeIntent, { change, complaintId, key, now }: Common) {
  const recipient = notice.to.kind === 'user' ? notice.to.userId : 'reporter';
  return {
    id: uuidv7(),
    key: `${key}/${notice.template}/${recipient}`,
    complaint_id: complaintId,
    template: notice.template,
    params: notice.params,
    recipient_kind: notice.to.kind,
    recipient_user_id: notice.to.kind === 'user' ? notice.to.userId : null,
    status: change.stream === 'complaint' ? statusOf(notice, change.after.messageHold) : null,
    created_at: new Date(now).toISOString(),
  };
}

/** Only the complaint itself knows before it is saved; for its parts the database looks. */
const statusOf = (notice: NoticeIntent, hold: MessageHold | undefined): 'held' | 'queued' =>
  hold === 'everybody' || hold === notice.to.kind ? 'held' : 'queued';

function wakeRows({ change, complaintId, key }: Common): Row[] {
  if (!change.wakes) return [];
  return [
    {
      key: `${key}/wake`,
      topic: 'wake',
      payload: { stream: change.stream, id: change.after.id, complaintId, version: change.after.version },
    },
  ];
}

const noticeRow = (message: { id: string; key: string }): Row => ({
  key: `${message.key}/send`,
  topic: 'notice',
  payload: { messageId: message.id },
});

/** By a link or a sheet, not by a login: the event and the audit say so. */
const viaOf = (actor: Actor): { readonly via?: string } =>
  actor.kind === 'user' && actor.via !== undefined ? { via: actor.via } : {};

function auditRows({ change, actor, complaintId, now }: Common): Row[] {
  return change.outcome.events.map(({ type }) => ({
    at: new Date(now).toISOString(),
    actor_id: actor.id,
    actor_kind: actor.kind,
    action: type,
    complaint_id: complaintId,
    subject_id: change.after.id,
    detail: actor.kind === 'user' && actor.via !== undefined ? viaOf(actor) : null,
  }));
}

/** Whoever gets a task takes part from then on, also after it has climbed away. */
function participantRows({ change, complaintId, actor }: Common): Row[] {
  // All reporters have one id: as a participant each would see what the others filed.
  if (change.stream === 'complaint')
    return change.before || actor.kind === 'citizen' ? [] : [participant(complaintId, change.after.filedById)];
  if (change.stream !== 'task') return [];
  const { assigneeId } = change.after;
  return assigneeId && assigneeId !== change.before?.assigneeId ? [participant(complaintId, assigneeId)] : [];
}

const participant = (complaintId: string, userId: string): Row => ({
  complaint_id: complaintId,
  participant_key: `user/${userId}`,
  user_id: userId,
  institution_id: null,
});

/** A service sees its packet from the moment its turn comes. */
function addresseeRows({ change, complaintId }: Common): Row[] {
  if (change.stream !== 'referral') return [];
  const asked = change.after.addressees.filter(wasAsked);
  return asked.map(({ institutionId }) => ({
    referral_id: change.after.id,
    institution_id: institutionId,
    complaint_id: complaintId,
  }));
}
