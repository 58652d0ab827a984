import type { Duration } from '#core/calendar/duration';
import type { ExplainedDay, Explanation, Measure } from '#core/calendar/explanation';
import type { Instant, PlainDate, Zone } from '#core/calendar/instant';
import type { LayerName } from '#core/calendar/layers';
import type { Language } from '#core/explain/dates';
import type { DayLine } from '#core/explain/day-table';
import { wordsOf } from '#core/explain/explanation-text';
import type { ExplainedDeadline, ExplanationGround } from '#core/explain/explained-deadline';
import type { DeadlinePurpose, ExtensionReason, PauseReason } from '#core/vocabulary';
import type { Deadline } from '#persistence/deadline/deadline.repository';
import { iso } from '../complaint/complaint.view';

export interface StretchView {
  readonly from: string;
  readonly to: string;
}

/** One day and what it took of the budget. */
export interface ExplainedDayView extends Omit<ExplainedDay, 'spans' | 'breaks' | 'pauses' | 'closesAt'> {
  readonly spans: readonly (StretchView & { readonly seconds: number })[];
  readonly breaks: readonly StretchView[];
  readonly pauses: readonly StretchView[];
  readonly closesAt?: string;
}

/** Why a clock is due when it is: codes and figures, and the same in words. Holds no personal data. */
export interface DeadlineExplanationView {
  readonly id: string;
  readonly complaintId: string;
  readonly taskId?: string;
  readonly purpose: DeadlinePurpose;
  readonly state: Deadline['state'];
  readonly isMeasured: boolean;
  readonly armedAt: string;
  readonly dueAt: string;
  readonly zone: Zone;
  readonly stoppedAt?: string;
  /** It stands still: `dueAt` is its date when the pause lasts until then. */
  readonly standsUntil?: string;
  readonly ground: ExplanationGround;
  readonly calendar: string;
  readonly layers: readonly LayerName[];
  readonly policyVersion: string;
  /** Where it began to run. */
  readonly from?: string;
  /** Unit, amount and counting rule; with what it was extended by. */
  readonly duration?: Duration;
  readonly fraction?: number;
  readonly norm?: string;
  readonly extension?: { readonly duration: Duration; readonly reason: ExtensionReason; readonly grantedAt: string };
  readonly pauses: readonly (StretchView & { readonly reason: PauseReason })[];
  readonly measure?: Measure;
  readonly budget?: number;
  readonly isSame?: boolean;
  readonly between?: { readonly workingDays: number; readonly workingSeconds: number };
  readonly knownUntil?: PlainDate;
  readonly days: readonly ExplainedDayView[];
  readonly sentences: readonly string[];
  readonly table: readonly DayLine[];
}

export function explanationView(
  deadline: Deadline,
  explained: ExplainedDeadline,
  language: Language,
): DeadlineExplanationView {
  const { explanation, clock } = explained;
  const { sentences, days: table } = wordsOf(explained, language);
  return {
    id: deadline.id,
    complaintId: deadline.complaintId,
    taskId: deadline.taskId,
    purpose: deadline.purpose,
    state: deadline.state,
    isMeasured: deadline.isMeasured,
    armedAt: iso(deadline.armedAt),
    dueAt: iso(deadline.dueAt),
    zone: deadline.zone,
    stoppedAt: deadline.stoppedAt === undefined ? undefined : iso(deadline.stoppedAt),
    standsUntil: clock.standsUntil === undefined ? undefined : iso(clock.standsUntil),
    ground: explained.ground,
    calendar: explained.calendar,
    layers: explanation?.layers ?? [],
    policyVersion: explained.policyVersion,
    ...basisView(clock.basis),
    duration: explained.duration,
    measure: explanation?.measure,
    budget: explanation?.budget,
    isSame: explained.isSame,
    between: explained.between,
    knownUntil: explained.knownUntil,
    days: explanation ? explanation.days.map(dayView) : [],
    sentences,
    table,
  };
}

function basisView(basis: Deadline['basis']) {
  const { from, fraction, norm, extension, pauses = [] } = basis ?? {};
  return {
    from: from === undefined ? undefined : iso(from),
    fraction,
    norm,
    extension: extension && {
      duration: extension.duration,
      reason: extension.reason,
      grantedAt: iso(extension.grantedAt),
    },
    pauses: pauses.map(({ reason, ...pause }) => ({ ...stretch(pause), reason })),
  };
}

const stretch = ({ from, to }: { readonly from: Instant; readonly to: Instant }): StretchView => ({
  from: iso(from),
  to: iso(to),
});

const dayView = ({ spans, breaks, pauses, closesAt, ...day }: Explanation['days'][number]): ExplainedDayView => ({
  ...day,
  spans: spans.map(({ seconds, ...span }) => ({ ...stretch(span), seconds })),
  breaks: breaks.map(stretch),
  pauses: pauses.map(stretch),
  closesAt: closesAt === undefined ? undefined : iso(closesAt),
});
