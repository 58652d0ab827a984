import { codesOf, COMPLAINT_STATUS, ROLE, TASK_STATUS } from '../vocabulary';
import type { ComplaintStatus, Role, TaskStatus } from '../vocabulary';
import { calendarOf, candidate, everySeat, policy } from '../fixtures.spec-data';
import { evolveComplaint } from '../complaint/complaint';
import type { Complaint } from '../complaint/complaint';
import { COMPLAINT_COMMANDS } from '../complaint/complaint-rules';
import type { ComplaintCommandType } from '../complaint/complaint-rules';
import { decideComplaint } from '../complaint/complaint.decider';
import { fileComplaint } from '../complaint/intake';
import type { ComplaintCommand } from '../complaint/complaint.decider';
import { evolveTask } from '../party/party-task';
import type { PartyTask } from '../party/party-task';
import { TASK_COMMANDS } from '../party/task-rules';
import type { TaskCommandType } from '../party/task-rules';
import { decideTask } from '../party/task.decider';
import type { TaskCommand } from '../party/task.decider';
import { may } from './policy';

/**
 * The whole of it, written down once more as the field reads it (domain §1.2, §3.5): who may do what, and when. The code must
 * say the same cell by cell.
 */
const COMPLAINT_BY_STATE: Readonly<Record<ComplaintStatus, string>> = {
  filed: 'answer accuse confirmContact withdraw addInformation',
  assigned: 'answer involve accuse confirmContact withdraw addInformation askExtension',
  review: 'answer accuse confirmContact withdraw sendBack addInformation askExtension',
  answered: 'accuse confirmContact object close addInformation',
  closing: 'accuse confirmContact reopen addInformation',
  closed: 'object reopen addInformation',
  reopened: 'answer accuse confirmContact withdraw addInformation',
};
const COMPLAINT_BY_ROLE: Readonly<Record<Role, string>> = {
  operator: 'accuse confirmContact object close reopen withdraw addInformation',
  pendamping: 'askExtension',
  supervisor: 'answer involve accuse confirmContact object close reopen withdraw sendBack addInformation askExtension',
  coordinator: 'answer involve accuse confirmContact close reopen sendBack addInformation askExtension',
  bank: 'askExtension',
  dinas: 'askExtension',
  dataAdministrator: 'askExtension',
  dukcapil: 'askExtension',
  service: '',
  manager: 'sendBack askExtension',
  inspectorate: 'accuse sendBack askExtension',
  administrator: '',
};
const TASK_BY_STATE: Readonly<Record<TaskStatus, string>> = {
  open: '',
  assigned: 'acknowledge answer decline climb recordVisit reassign askDocuments receiveDocuments pause',
  acknowledged: 'answer decline climb recordVisit reassign askDocuments receiveDocuments pause',
  answered: '',
  cancelled: 'answer',
};
const TASK_BY_ROLE: Readonly<Record<Role, string>> = {
  operator: 'climb receiveDocuments',
  pendamping: 'acknowledge answer decline recordVisit askDocuments receiveDocuments',
  supervisor: 'acknowledge answer decline direct climb recordVisit reassign askDocuments receiveDocuments pause resume',
  coordinator:
    'acknowledge answer decline direct climb recordVisit reassign askDocuments receiveDocuments pause resume',
  bank: 'acknowledge answer decline askDocuments receiveDocuments',
  dinas: 'acknowledge answer decline recordVisit askDocuments receiveDocuments',
  dataAdministrator: 'acknowledge answer decline askDocuments receiveDocuments',
  dukcapil: 'acknowledge answer decline askDocuments receiveDocuments',
  service: '',
  manager: 'acknowledge answer decline direct climb reassign askDocuments receiveDocuments pause resume',
  inspectorate: 'acknowledge answer decline direct recordVisit askDocuments receiveDocuments',
  administrator: '',
};

const actor = (role: Role) =>
  ({ kind: 'user', id: 'me', roles: [role], positionIds: [], scopes: [], language: 'id' }) as const;
const has = (list: string, command: string): boolean => list.split(' ').includes(command);

const at = Date.parse('2026-11-23T03:00:00Z');
const filing = {
  at,
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
const rules = { now: at, policy, calendarOf };
const [filed] = fileComplaint(filing, [], rules).events;

const openedTask = evolveTask('t1', undefined, {
  type: 'taskOpened',
  at,
  complaintId: 'c1',
  complaintNumber: filing.number,
  category: 'BYR-01',
  severity: 'S3',
  regionCode: filing.regionCode,
  party: 'programme',
  ask: 'answer',
  ladder: 'programme',
  isRequired: true,
  startRung: 0,
  barredIds: [],
  policyVersion: policy.version,
  calendarVersion: '2026.1',
});
const answeredTask: PartyTask = { ...openedTask, id: 'answered', status: 'answered' };

describe('complaint: state × command × role', () => {
  const COMMAND: Readonly<Record<ComplaintCommandType, ComplaintCommand>> = {
    answer: { type: 'answer', byId: 'me', outcome: 'SELESAI_PENJELASAN', textId: 'text' },
    involve: { type: 'involve', byId: 'me', party: 'bank', isRequired: true },
    accuse: { type: 'accuse', byId: 'me', accusations: [{ kind: 'person', userId: 'other' }] },
    confirmContact: { type: 'confirmContact', byId: 'me', contact: 'confirmed' },
    object: { type: 'object', byId: 'me' },
    close: { type: 'close', byId: 'me' },
    reopen: { type: 'reopen', byId: 'me' },
    withdraw: { type: 'withdraw', byId: 'me' },
    sendBack: { type: 'sendBack', byId: 'me', taskId: 'answered', textId: 'text' },
    addInformation: { type: 'addInformation', byId: 'me', textId: 'text' },
    askExtension: { type: 'askExtension', byId: 'me', of: 'target', reason: 'externalFactor', textId: 'text' },
  };
  const complaintIn = (status: ComplaintStatus): Complaint => {
    if (!filed) throw new Error('nothing was filed');
    return { ...evolveComplaint('c1', undefined, filed), status, objectionUntil: at + 1 };
  };

  it.each(codesOf(COMPLAINT_STATUS).flatMap((status) => codesOf(ROLE).map((role) => [status, role] as const)))(
    '%s, %s',
    (status, role) => {
      for (const command of COMPLAINT_COMMANDS) {
        const decision = decideComplaint(complaintIn(status), COMMAND[command], {
          ...rules,
          tasks: [answeredTask, { ...openedTask, status: 'assigned', assigneeId: 'me' }],
          newTaskId: () => 't',
        });
        const isAllowed = has(COMPLAINT_BY_STATE[status], command);
        expect([command, decision.ok, may(actor(role), `complaint:${command}`)]).toEqual([
          command,
          isAllowed,
          has(COMPLAINT_BY_ROLE[role], command),
        ]);
        if (!decision.ok)
          expect(decision.refusal).toEqual({
            code: 'notAllowedNow',
            from: status,
            allowed: COMPLAINT_COMMANDS.filter((other) => has(COMPLAINT_BY_STATE[status], other)),
          });
      }
    },
  );
});

describe('party task: state × command × role, for whoever holds it and for everybody else', () => {
  const COMMAND: Readonly<Record<TaskCommandType, TaskCommand>> = {
    acknowledge: { type: 'acknowledge', byId: 'me' },
    answer: { type: 'answer', byId: 'me', outcome: 'SELESAI_PENJELASAN', textId: 'text' },
    decline: { type: 'decline', byId: 'me', reason: 'needsHigherLevel' },
    direct: { type: 'direct', byId: 'me', party: 'bank' },
    climb: { type: 'climb', byId: 'me', level: 'L3' },
    recordVisit: { type: 'recordVisit', byId: 'me', visitedAt: at, result: 'met' },
    reassign: { type: 'reassign', byId: 'me', positionId: 'next-door', textId: 'text' },
    askDocuments: { type: 'askDocuments', byId: 'me', documents: ['familyCard'], reach: 'message' },
    receiveDocuments: { type: 'receiveDocuments', byId: 'me', documents: ['identityCard'] },
    pause: { type: 'pause', byId: 'me', reason: 'external', textId: 'text' },
    resume: { type: 'resume', byId: 'me' },
  };
  const peers = [candidate('pendamping', { positionId: 'next-door', holderId: 'next-door' })];
  const context = { ...rules, candidates: everySeat, excluded: new Set<string>(), peers };
  /** Documents are awaited while it is at work: the one thing more that a state may have. */
  const taskIn = (status: TaskStatus, assigneeId: string, awaitsDirection: boolean): PartyTask => ({
    ...openedTask,
    awaitedDocuments: ['identityCard'],
    status,
    assigneeId,
    awaitsDirection,
    rung: 0,
    level: 'L1',
    stepDueAt: at + 1,
  });
  const ANYBODYS: readonly TaskCommandType[] = ['climb', 'reassign', 'receiveDocuments', 'pause', 'resume'];
  const expected = (status: TaskStatus, awaitsDirection: boolean): readonly TaskCommandType[] =>
    TASK_COMMANDS.filter(
      (command) =>
        has(TASK_BY_STATE[status], command) ||
        (command === 'direct' && awaitsDirection && (status === 'assigned' || status === 'acknowledged')),
    );

  const cells = codesOf(TASK_STATUS).flatMap((status) =>
    [false, true].flatMap((awaits) =>
      codesOf(ROLE).map((role) => [status, awaits ? 'disputed' : 'plain', role] as const),
    ),
  );
  it.each(cells)('%s, %s, %s', (status, dispute, role) => {
    const allowed = expected(status, dispute === 'disputed');
    for (const command of TASK_COMMANDS) {
      expect([command, may(actor(role), `task:${command}`)]).toEqual([command, has(TASK_BY_ROLE[role], command)]);
      const mine = decideTask(taskIn(status, 'me', dispute === 'disputed'), COMMAND[command], context);
      expect([command, mine.ok]).toEqual([command, allowed.includes(command)]);
      if (!mine.ok) expect(mine.refusal).toEqual({ code: 'notAllowedNow', from: status, allowed });
      const others = decideTask(taskIn(status, 'other', dispute === 'disputed'), COMMAND[command], context);
      expect([command, others.ok]).toEqual([command, ANYBODYS.includes(command) && allowed.includes(command)]);
      if (!others.ok && allowed.includes(command)) expect(others.refusal.code).toBe('notYourTask');
    }
  });
});
