import type { Complaint } from '#core/complaint/complaint';
import { allowedComplaintCommands } from '#core/complaint/complaint-rules';
import type { ComplaintCommandType } from '#core/complaint/complaint-rules';
import type { Instant } from '#core/calendar/instant';
import type { PartyTask, TaskPause } from '#core/party/party-task';
import type { AskedExtension } from '#core/complaint/extension-event';
import type { ExtendedLimit, ExtensionReason, PauseReason } from '#core/vocabulary';
import { allowedTaskCommands } from '#core/party/task-rules';
import type { TaskCommandType } from '#core/party/task-rules';

/** UTC, ISO 8601; the zone to show it in stands beside it. */
export const iso = (instant: Instant): string => new Date(instant).toISOString();
export const isoOrNothing = (instant: Instant | undefined): string | undefined =>
  instant === undefined ? undefined : iso(instant);

/** How a complaint stands; holds no personal data. */
export interface ComplaintStateView {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: Complaint['status'];
  readonly category: Complaint['category'];
  readonly severity: Complaint['severity'];
  readonly programme: Complaint['programme'];
  readonly stage?: number;
  readonly stageYear?: number;
  readonly regionCode: string;
  readonly zone: Complaint['zone'];
  readonly channel: Complaint['channel'];
  readonly reporterKind: Complaint['reporterKind'];
  readonly isConfidential: boolean;
  readonly filedAt: string;
  readonly paymentState?: Complaint['paymentState'];
  readonly targetDueAt: string;
  readonly ceilingDueAt: string;
  /** The norm that ends first. */
  readonly ceilingNorm?: string;
  /** The target waits for the reporter since then, at the longest until then; the ceiling goes on. */
  readonly targetPausedAt?: string;
  readonly targetPauseUntil?: string;
  readonly ceilingBreachedAt?: string;
  readonly outcome?: Complaint['outcome'];
  readonly answeredAt?: string;
  readonly objectionUntil?: string;
  readonly closedAt?: string;
  readonly closure?: Complaint['closure'];
  readonly closedBy?: Complaint['closedBy'];
  readonly reopenings: number;
  readonly contact: Complaint['contact'];
  readonly cardWish?: Complaint['cardWish'];
  /** All that is said of its social case: that it is followed up. */
  readonly followedUpAt?: string;
  /** How it shall be closed, while a second person's approval is awaited. */
  readonly pendingClosure?: Complaint['pendingClosure'];
  /** More time that was asked for and is not decided on. */
  readonly extensionAsked?: AskedExtensionView;
  readonly isAfraid?: boolean;
  readonly isInDanger?: boolean;
  readonly relatedToId?: string;
  /** Commands the life cycle allows now. */
  readonly allowed: readonly ComplaintCommandType[];
}

export interface AskedExtensionView {
  readonly of: ExtendedLimit;
  readonly reason: ExtensionReason;
  readonly askedAt: string;
  /** The task of whoever decides on it. */
  readonly approvalTaskId: string;
}

const askedExtensionView = ({ of, reason, askedAt, approvalTaskId }: AskedExtension): AskedExtensionView => ({
  of,
  reason,
  askedAt: iso(askedAt),
  approvalTaskId,
});

export const complaintStateView = (complaint: Complaint): ComplaintStateView => ({
  id: complaint.id,
  number: complaint.number,
  version: complaint.version,
  status: complaint.status,
  category: complaint.category,
  severity: complaint.severity,
  programme: complaint.programme,
  stage: complaint.stage,
  stageYear: complaint.stageYear,
  regionCode: complaint.regionCode,
  zone: complaint.zone,
  channel: complaint.channel,
  reporterKind: complaint.reporterKind,
  isConfidential: complaint.isConfidential,
  filedAt: iso(complaint.filedAt),
  paymentState: complaint.paymentState,
  targetDueAt: iso(complaint.targetDueAt),
  ceilingDueAt: iso(complaint.ceilingDueAt),
  ceilingNorm: complaint.ceilingNorm,
  targetPausedAt: isoOrNothing(complaint.targetPausedAt),
  targetPauseUntil: isoOrNothing(complaint.targetPauseUntil),
  ceilingBreachedAt: isoOrNothing(complaint.ceilingBreachedAt),
  outcome: complaint.outcome,
  answeredAt: isoOrNothing(complaint.answeredAt),
  objectionUntil: isoOrNothing(complaint.objectionUntil),
  closedAt: isoOrNothing(complaint.closedAt),
  closure: complaint.closure,
  closedBy: complaint.closedBy,
  reopenings: complaint.reopenings,
  contact: complaint.contact,
  cardWish: complaint.cardWish,
  followedUpAt: isoOrNothing(complaint.followedUpAt),
  pendingClosure: complaint.pendingClosure,
  extensionAsked: complaint.extensionAsked && askedExtensionView(complaint.extensionAsked),
  isAfraid: complaint.isAfraid,
  isInDanger: complaint.isInDanger,
  relatedToId: complaint.relatedToId,
  allowed: allowedComplaintCommands(complaint.status),
});

/** How a party's task stands; holds no personal data. */
export interface TaskView {
  readonly id: string;
  readonly complaintId: string;
  readonly complaintNumber: string;
  readonly version: number;
  readonly status: PartyTask['status'];
  readonly category: PartyTask['category'];
  readonly severity: PartyTask['severity'];
  readonly regionCode: string;
  readonly party: PartyTask['party'];
  readonly ask: PartyTask['ask'];
  readonly ladder: string;
  readonly isRequired: boolean;
  readonly level?: string;
  readonly seat?: PartyTask['seat'];
  readonly assigneeId?: string;
  readonly zone?: PartyTask['zone'];
  readonly openedAt: string;
  readonly stepDueAt?: string;
  readonly acknowledgedAt?: string;
  readonly settledAt?: string;
  readonly outcome?: PartyTask['outcome'];
  readonly lateCause?: PartyTask['lateCause'];
  readonly climbs: number;
  /** How often a party said that it is another's. */
  readonly bounces: number;
  /** Passed on too often: whoever holds it decides whose it is. */
  readonly awaitsDirection: boolean;
  readonly isDirected: boolean;
  /** When the family was truly visited last, and how that ended. */
  readonly visitedAt?: string;
  readonly visitResult?: PartyTask['visitResult'];
  /** What the reporter still has to bring, since when, who asked, and whether she has to be called. */
  readonly awaitedDocuments?: PartyTask['awaitedDocuments'];
  readonly documentsAskedAt?: string;
  readonly documentsAskedById?: string;
  readonly documentsReach?: PartyTask['documentsReach'];
  /** Its clocks stand still; nothing is due until they run again. */
  readonly pause?: PauseView;
  /** Until when the party has to answer by law, where it has a limit of its own. */
  readonly limitDueAt?: string;
  readonly allowed: readonly TaskCommandType[];
}

export interface PauseView {
  readonly since: string;
  /** The clocks run again then at the latest. */
  readonly until: string;
  readonly reason: PauseReason;
}

export const pauseView = ({ since, until, reason }: TaskPause): PauseView => ({
  since: iso(since),
  until: iso(until),
  reason,
});

export const taskView = (task: PartyTask): TaskView => ({
  id: task.id,
  complaintId: task.complaintId,
  complaintNumber: task.complaintNumber,
  version: task.version,
  status: task.status,
  category: task.category,
  severity: task.severity,
  regionCode: task.regionCode,
  party: task.party,
  ask: task.ask,
  ladder: task.ladder,
  isRequired: task.isRequired,
  level: task.level,
  seat: task.seat,
  assigneeId: task.assigneeId,
  zone: task.zone,
  openedAt: iso(task.openedAt),
  stepDueAt: isoOrNothing(task.stepDueAt),
  acknowledgedAt: isoOrNothing(task.acknowledgedAt),
  settledAt: isoOrNothing(task.settledAt),
  outcome: task.outcome,
  lateCause: task.lateCause,
  climbs: task.climbs,
  bounces: task.bounces,
  awaitsDirection: task.awaitsDirection,
  isDirected: task.isDirected,
  visitedAt: isoOrNothing(task.visitedAt),
  visitResult: task.visitResult,
  awaitedDocuments: task.awaitedDocuments,
  documentsAskedAt: isoOrNothing(task.documentsAskedAt),
  documentsAskedById: task.documentsAskedById,
  documentsReach: task.documentsReach,
  pause: task.pause && pauseView(task.pause),
  limitDueAt: isoOrNothing(task.limitDueAt),
  allowed: allowedTaskCommands(task),
});
