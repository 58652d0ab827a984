import { parseIso } from '../calendar/instant';
import type { Instant } from '../calendar/instant';
import type { Decision, Outcome } from '../decision';
import { calendarOf, policy } from '../fixtures.spec-data';
import type { PartyTask } from '../party/party-task';
import type { ExtensionPolicy, PolicyVersion } from '../sla/policy';
import { evolveComplaint } from './complaint';
import type { Complaint, ComplaintEvent } from './complaint';
import { decideComplaint } from './complaint.decider';
import { fileComplaint } from './intake';
import { onTaskAnswered } from './review';
import type { ComplaintContext } from './complaint.decider';
import type { AskExtension } from './extension';

export const at = (local: string): Instant => parseIso(`${local}+07:00`);
export const [MONDAY, TUESDAY] = [at('2026-11-23T10:00'), at('2026-11-24T09:00')];
const filing = {
  at: MONDAY,
  number: 'PKH-3325-202611-00001-A',
  category: 'BYR-01',
  programme: 'PKH',
  regionCode: '3325012001',
  zone: 'WIB',
  channel: 'hotline',
  reporterKind: 'beneficiary',
  isConfidential: false,
  isContactConfirmed: false,
  filedById: 'operator',
  policyVersion: policy.version,
  calendarVersion: '2026.1',
} as const;

export const HANDLERS_TASK = {
  id: 't1',
  status: 'assigned',
  ask: 'answer',
  party: 'programme',
  assigneeId: 'handler',
} as const;
export const DECIDERS_TASK = {
  id: 't2',
  status: 'answered',
  ask: 'approveExtension',
  answeredById: 'supervisor',
} as const;
export const BANKS_TASK = {
  id: 't3',
  status: 'acknowledged',
  ask: 'traceAccount',
  party: 'bank',
  ladder: 'bank',
  assigneeId: 'banker',
  calendarId: 'government',
  zone: 'WIB',
  limitStartedAt: MONDAY,
  limitDueAt: at('2026-12-07T16:00'),
} as const;
export const TASKS = [HANDLERS_TASK, BANKS_TASK] as unknown as readonly PartyTask[];
export const approval = DECIDERS_TASK as unknown as PartyTask;

export const context = (now: Instant, rules: PolicyVersion = policy, tasks = TASKS): ComplaintContext => ({
  now,
  policy: rules,
  calendarOf,
  tasks,
  newTaskId: () => 't2',
});
export const fold = (complaint: Complaint | undefined, events: readonly ComplaintEvent[]): Complaint => {
  const after = events.reduce<Complaint | undefined>((state, event) => evolveComplaint('c1', state, event), complaint);
  if (!after) throw new Error('nothing happened');
  return after;
};
export const accepted = <Event>(decision: Decision<Event>): Outcome<Event> => {
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.outcome;
};
export const asking = (fields: Partial<AskExtension> = {}): AskExtension => ({
  type: 'askExtension',
  byId: 'handler',
  of: 'target',
  reason: 'otherOffice',
  textId: 'why',
  ...fields,
});
export const handled: Complaint = {
  ...fold(undefined, fileComplaint(filing, [], { policy, calendarOf }).events),
  status: 'assigned',
};
export const asked = (fields: Partial<AskExtension> = {}, complaint = handled, rules = policy): Complaint =>
  fold(complaint, accepted(decideComplaint(complaint, asking(fields), context(TUESDAY, rules))).events);
export const granted = (complaint: Complaint, now = TUESDAY, rules = policy): Outcome<ComplaintEvent> =>
  onTaskAnswered(complaint, approval, context(now, rules));
export const refusalOf = (complaint: Complaint, fields: Partial<AskExtension> = {}, now = TUESDAY, rules = policy) => {
  const decision = decideComplaint(complaint, asking(fields), context(now, rules));
  return decision.ok ? 'accepted' : decision.refusal.code;
};

/** A policy under which the law itself gives more time: 10 + 7 working days. Synthetic. */
export const withNorm = (norm: string, extension: ExtensionPolicy): PolicyVersion => ({
  ...policy,
  categories: policy.categories.map((row) => ({
    ...row,
    norms: row.norms?.map((each) => (each.norm === norm ? { ...each, extension } : each)),
  })),
});

/** A policy that gives so many working days more for every target. Synthetic. */
export const withTargetExtension = (amount: number): PolicyVersion => ({
  ...policy,
  categories: policy.categories.map((row) => ({
    ...row,
    targetExtension: row.targetExtension && {
      ...row.targetExtension,
      duration: { unit: 'workingDays', amount, rule: 'nextWorkingDay' },
    },
  })),
});
