import type { Client } from 'pg';

/** One complaint as its events tell it, and nothing but its events: the other way to count what the monitor counts. */
export interface Recounted {
  readonly id: string;
  readonly regency: string;
  readonly category: string;
  readonly isOfLane: boolean;
  readonly status: string;
  readonly filedAt: number;
  /** Measured clocks that run. */
  readonly runningDues: readonly number[];
  readonly targetDueAt: number;
  readonly firstTargetDueAt: number;
  readonly isTargetPaused: boolean;
  readonly doneAt?: number;
  readonly closedAt?: number;
  readonly isConfirmed: boolean;
  readonly isWithdrawn: boolean;
  readonly stepsOfOffices: readonly OfficeStep[];
}

/** A stretch in which an office had to act, and what ended it. */
interface OfficeStep {
  readonly institutionId: string;
  readonly dueAt: number;
  readonly endedAt?: number;
  readonly endedBy?: string;
  /** Why it came late, as was told with the answer of its task. */
  readonly cause?: string;
}

interface Happened {
  readonly stream: 'complaint' | 'task';
  readonly stream_id: string;
  readonly complaint_id: string;
  readonly type: string;
  readonly at_ms: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const STATUS_AFTER: Readonly<Record<string, string>> = {
  complaintFiled: 'filed',
  complaintRouted: 'assigned',
  answerSentBack: 'assigned',
  gateOpened: 'review',
  complaintAnswered: 'answered',
  complaintObjected: 'reopened',
  complaintReopened: 'reopened',
  closingAsked: 'closing',
  complaintClosed: 'closed',
};

export async function recountFromEvents(admin: Client): Promise<readonly Recounted[]> {
  const { rows } = await admin.query<Happened>(
    `SELECT stream, stream_id, complaint_id, type, (extract(epoch FROM at) * 1000)::bigint AS at_ms, data
     FROM event WHERE stream IN ('complaint', 'task') ORDER BY at, tx_id, stream_id, version`,
  );
  const byComplaint = grouped(rows, ({ complaint_id }) => complaint_id);
  return [...byComplaint].map(([id, events]) => recounted(id, events));
}

function recounted(id: string, all: readonly Happened[]): Recounted {
  const events = all.filter(({ stream }) => stream === 'complaint');
  const filed = events.find(({ type }) => type === 'complaintFiled');
  if (!filed) throw new Error(`complaint ${id} was never filed`);
  const status = lastOf(events, STATUS_AFTER);
  const target = lastOf(events, { targetPaused: 'paused', targetResumed: 'runs', complaintAnswered: 'off' });
  const dues = events.flatMap(({ type, data }) =>
    type === 'targetResumed' ? [Number(data.dueAt)] : 'targetDueAt' in data ? [Number(data.targetDueAt)] : [],
  );
  const isDone = ['answered', 'closing', 'closed'].includes(status ?? '');
  const done =
    events.findLast(({ type }) => type === 'complaintAnswered') ??
    events.findLast(({ type }) => type === 'complaintClosed');
  const closed = events.findLast(({ type }) => type === 'complaintClosed');
  const tasks = [
    ...grouped(
      all.filter(({ stream }) => stream === 'task'),
      ({ stream_id }) => stream_id,
    ).values(),
  ];
  const targetDueAt = dues.at(-1) ?? 0;
  const ownDues = [...(target === 'paused' ? [] : [targetDueAt]), Number(filed.data.ceilingDueAt)];
  return {
    id,
    regency: String(filed.data.regionCode).slice(0, 4),
    category: String(filed.data.category),
    isOfLane: filed.data.severity !== 'S2' && !events.some(({ type }) => type === 'accusationRecorded'),
    status: status ?? '',
    filedAt: Number(filed.at_ms),
    runningDues: [...(isDone ? [] : ownDues), ...tasks.flatMap(runningDuesOf)],
    targetDueAt,
    firstTargetDueAt: dues[0] ?? 0,
    isTargetPaused: target === 'paused' && !isDone,
    doneAt: isDone ? Number(done?.at_ms) : undefined,
    closedAt: status === 'closed' ? Number(closed?.at_ms) : undefined,
    isConfirmed: status === 'closed' && closed?.data.closedBy === 'confirmation',
    isWithdrawn: status === 'closed' && closed?.data.closure === 'DITARIK',
    stepsOfOffices: tasks.flatMap(stepsOf),
  };
}

const lastOf = (events: readonly Happened[], meaning: Readonly<Record<string, string>>): string | undefined =>
  events.reduce<string | undefined>((last, { type }) => meaning[type] ?? last, undefined);

const ENDS = ['taskClimbed', 'taskBounced', 'taskDirected', 'taskPaused', 'taskAnswered', 'taskCancelled'];

/** Steps with a clock: at the last resort nobody is above, and nothing is measured. */
function stepsOf(events: readonly Happened[]): readonly OfficeStep[] {
  const steps: OfficeStep[] = [];
  let institutionId: unknown;
  let isLastResort = false;
  for (const { type, at_ms, data } of events) {
    const open = steps.at(-1);
    if (open && open.endedAt === undefined && ENDS.includes(type))
      steps[steps.length - 1] = { ...open, endedAt: Number(at_ms), endedBy: type };
    if ('rung' in data) {
      ({ institutionId } = data);
      isLastResort = data.level === 'duty' || data.seat === 'dutyManager';
    }
    if ('stepDueAt' in data && !isLastResort)
      steps.push({ institutionId: String(institutionId), dueAt: Number(data.stepDueAt) });
  }
  const answer = events.find(({ type }) => type === 'taskAnswered');
  const cause = answer ? String(answer.data.lateCause ?? 'untold') : 'unanswered';
  return steps.map((step) => ({ ...step, cause }));
}

function runningDuesOf(events: readonly Happened[]): readonly number[] {
  const isSettled = events.some(({ type }) => type === 'taskAnswered' || type === 'taskCancelled');
  if (isSettled) return [];
  const step = stepsOf(events).at(-1);
  const paused = lastOf(events, {
    taskPaused: 'paused',
    taskResumed: 'runs',
    taskClimbed: 'runs',
    taskDirected: 'runs',
  });
  const limit = events.findLast(({ data }) => data.limitDueAt !== undefined)?.data.limitDueAt;
  if (paused === 'paused') return [];
  return [...(step && step.endedAt === undefined ? [step.dueAt] : []), ...(limit === undefined ? [] : [Number(limit)])];
}

function grouped(events: readonly Happened[], keyOf: (event: Happened) => string): Map<string, Happened[]> {
  const groups = new Map<string, Happened[]>();
  for (const event of events) groups.set(keyOf(event), [...(groups.get(keyOf(event)) ?? []), event]);
  return groups;
}
