import { institutionIdOf, positionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import { OPERATOR } from '#testing/world/story-world';

/**
 * Where something has to stand for a request to make sense; `task.assigned` waits for PENDAMPING, and in `task.disputed`
 * SUPERVISOR has to say whose it is. `task.asked` waits for BANK, which has answered in `task.told`; a link to it is LINK.
 */
export type Standing =
  | 'complaint.assigned'
  | 'complaint.answered'
  | 'complaint.closed'
  | 'complaint.review'
  | 'task.assigned'
  | 'task.settled'
  | 'task.disputed'
  | 'task.awaiting'
  | 'task.paused'
  | 'task.asked'
  | 'task.told'
  | 'link.open'
  | 'case.screened'
  | 'case.closed'
  | 'referral.sent'
  | 'referral.accepted'
  | 'referral.unplaced'
  | 'referral.completed'
  | 'leave.planned'
  | 'leave.cancelled'
  | 'call.open'
  | 'call.checked'
  | 'call.ended'
  | 'callBack.open'
  | 'callBack.settled'
  | 'deadline.running';

/** A request that succeeds, with everything in it that may be in it. */
export interface ValidRequest {
  /** Login; nobody when left out. */
  readonly as?: string;
  readonly on?: Standing;
  /** Where the same command is not possible. */
  readonly refusedOn?: Standing;
  /** Whoever holds the right may do it, and not only whoever holds the task. */
  readonly isOpenToColleagues?: true;
  /** Succeeds once: a code is used up, a link too. */
  readonly isOnce?: true;
  /** Whoever sees the task and does not hold it does not even see this. */
  readonly isHoldersOnly?: true;
  /** Concerns nobody but the caller: no role is asked for. */
  readonly isForAnybody?: true;
  /** Its dates lie ahead, as those of what is planned do. */
  readonly isPlanned?: true;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

export const PENDAMPING = 'pendamping.3325.001';
export const SUPERVISOR = 'supervisor.3325';
export const BANK = 'bri.3325';
/** Filled in for the token of the link where it stands, and for the proof and the code that go with it. */
export const LINK = 'link of the target'.padEnd(43, '-');
export const PROOF = 'proof of the target'.padEnd(43, '-');
export const CODE = '271828';
/** Asked first in `referral.sent`; it has the family in `referral.accepted`. */
export const SERVICE = 'uptdppa.3325';
/** A call of OPERATOR's, and somebody known from a complaint: both are there wherever a call stands. */
export const OPEN_CALL = '0190e9a0-0000-7000-8000-00000000ca11';
export const CALLER_PERSON = '0190e9a0-0000-7000-8000-00000000be11';
/** One of PENDAMPING's. */
export const VILLAGE = '3325012001';

/** Invented, and unmistakable wherever it turns up. */
const SITI = {
  name: 'Siti Kenanga Rekaan',
  nik: '3325016509900001',
  kk: '3325010101150077',
  kksTail: '4711',
  phone: '081299887766',
  safeChannel: 'sms',
};
const NARRATIVE = 'Uang tahap empat tidak kunjung masuk, rekening kosong melompong.';
const ANSWER = { text: 'SP2D sudah terbit, dana masuk hari Rabu.', outcome: 'SELESAI_PENJELASAN' };
const REASON = { reason: 'Uangnya ternyata belum juga masuk.' };

/** Stands for the task that is answered in `complaint.review`. */
export const ANSWERED_TASK = '<answered task>';

const FILING = {
  category: 'BYR-01',
  programme: 'PKH',
  stage: 4,
  stageYear: 2026,
  regionCode: VILLAGE,
  channel: 'hotline',
  reporterKind: 'onBehalf',
  isConfidential: false,
  occurredOn: '2026-11-02',
  narrative: NARRATIVE,
  reporter: SITI,
  beneficiary: { ...SITI, name: 'Melati Samudra Rekaan', nik: '3325015203880002', phone: '081299887755' },
  accused: [{ kind: 'named', userId: userIdOf('pendamping.3325.002') }],
  accusedName: 'Terlapor Rekaan',
  cardWish: 'block',
  isContactConfirmed: true,
  caseKind: 'malnutrition',
  risk: 'medium',
};

const WRITTEN = { text: 'Ibu Kenanga sudah didatangi di rumah kerabatnya.' };
const OVERRIDDEN = { consent: 'overridden', overrideReason: 'Ibu Kenanga tidak dapat ditanya tanpa bahaya.' };

/** Every route there is. A route that is not here has no test of its refusals, so the introspection fails. */
const MONITORED = { periodDays: '90', category: 'BYR-01', region: '3325', status: 'assigned,answered' };

export const VALID: Readonly<Record<string, ValidRequest>> = {
  'GET /health/live': {},
  'GET /health/ready': {},
  'POST /api/v1/auth/dev-login': { body: { persona: OPERATOR } },
  'GET /api/v1/auth/personas': {},
  'GET /api/v1/auth/session': { as: OPERATOR, isForAnybody: true },
  'POST /api/v1/auth/logout': {},
  'POST /api/v1/complaints': { as: OPERATOR, body: FILING },
  'GET /api/v1/complaints': {
    as: OPERATOR,
    query: { status: 'assigned,answered', category: 'BYR-01', region: '3325', limit: '10' },
  },
  'GET /api/v1/complaints/{id}': { as: OPERATOR, on: 'complaint.assigned' },
  'GET /api/v1/complaints/{id}/timeline': { as: OPERATOR, on: 'complaint.assigned' },
  'GET /api/v1/complaints/{id}/plan': { as: OPERATOR, on: 'complaint.assigned' },
  'POST /api/v1/complaints/{id}/actions/answer': {
    as: SUPERVISOR,
    on: 'complaint.assigned',
    refusedOn: 'complaint.closed',
    body: ANSWER,
  },
  'POST /api/v1/complaints/{id}/actions/involve': {
    as: SUPERVISOR,
    on: 'complaint.assigned',
    refusedOn: 'complaint.closed',
    body: { party: 'dinas', isRequired: true },
  },
  'POST /api/v1/complaints/{id}/actions/accuse': {
    as: OPERATOR,
    on: 'complaint.assigned',
    refusedOn: 'complaint.closed',
    body: { accused: [{ kind: 'institution', institutionId: institutionIdOf('dinsos.3325') }] },
  },
  'POST /api/v1/complaints/{id}/actions/confirmContact': {
    as: OPERATOR,
    on: 'complaint.assigned',
    refusedOn: 'complaint.closed',
    body: { contact: 'confirmed' },
  },
  'POST /api/v1/complaints/{id}/actions/object': {
    as: OPERATOR,
    on: 'complaint.answered',
    refusedOn: 'complaint.assigned',
    body: REASON,
  },
  'POST /api/v1/complaints/{id}/actions/close': {
    as: OPERATOR,
    on: 'complaint.answered',
    refusedOn: 'complaint.closed',
    body: REASON,
  },
  'POST /api/v1/complaints/{id}/actions/reopen': {
    as: OPERATOR,
    on: 'complaint.closed',
    refusedOn: 'complaint.assigned',
    body: REASON,
  },
  'POST /api/v1/complaints/{id}/actions/withdraw': {
    as: OPERATOR,
    on: 'complaint.assigned',
    refusedOn: 'complaint.closed',
    body: REASON,
  },
  'GET /api/v1/tasks': { as: PENDAMPING, query: { whose: 'mine', status: 'assigned,acknowledged', limit: '10' } },
  'POST /api/v1/tasks/{id}/actions/acknowledge': {
    as: PENDAMPING,
    on: 'task.assigned',
    refusedOn: 'task.settled',
    body: {},
  },
  'POST /api/v1/tasks/{id}/actions/answer': {
    as: PENDAMPING,
    on: 'task.assigned',
    refusedOn: 'task.settled',
    body: ANSWER,
  },
  'POST /api/v1/tasks/{id}/actions/decline': {
    as: PENDAMPING,
    on: 'task.assigned',
    refusedOn: 'task.settled',
    body: { reason: 'notOurs', proposedParty: 'bank', text: 'Keluarganya pindah ke desa lain.' },
  },
  'POST /api/v1/tasks/{id}/actions/direct': {
    as: SUPERVISOR,
    on: 'task.disputed',
    refusedOn: 'task.settled',
    body: { party: 'bank' },
  },
  'POST /api/v1/tasks/{id}/actions/climb': {
    as: SUPERVISOR,
    on: 'task.assigned',
    refusedOn: 'task.settled',
    isOpenToColleagues: true,
    body: { level: 'L3', ...REASON },
  },
  'GET /api/v1/tasks/{id}/answer-page': { as: BANK, on: 'task.asked', isHoldersOnly: true },
  'GET /api/v1/tasks/{id}/subject': { as: BANK, on: 'task.asked', isHoldersOnly: true },
  'POST /api/v1/tasks/{id}/actions/reply': {
    as: BANK,
    on: 'task.asked',
    refusedOn: 'task.told',
    isPlanned: true,
    body: { reply: 'willPay', on: '2026-11-27', note: 'SP2D sudah terbit.' },
  },
  'POST /api/v1/answer-links/open': { on: 'link.open', body: { token: LINK } },
  'POST /api/v1/answer-links/request-code': { on: 'link.open', body: { token: LINK } },
  'POST /api/v1/answer-links/confirm-code': { on: 'link.open', isOnce: true, body: { token: LINK, code: CODE } },
  'POST /api/v1/answer-links/subject': { on: 'link.open', body: { token: LINK, proof: PROOF } },
  'POST /api/v1/answer-links/reply': {
    on: 'link.open',
    isOnce: true,
    isPlanned: true,
    body: { token: LINK, proof: PROOF, reply: 'willPay', on: '2026-11-27', note: 'SP2D sudah terbit.' },
  },
  'GET /api/v1/cases': { as: SUPERVISOR, query: { status: 'screened,closed', risk: 'low,medium', limit: '10' } },
  'GET /api/v1/cases/{id}': { as: SUPERVISOR, on: 'case.screened' },
  'POST /api/v1/cases/{id}/actions/screen': {
    as: SUPERVISOR,
    on: 'case.screened',
    refusedOn: 'case.closed',
    body: { risk: 'medium', ...OVERRIDDEN },
  },
  'POST /api/v1/cases/{id}/actions/recordContact': {
    as: SUPERVISOR,
    on: 'case.screened',
    refusedOn: 'case.closed',
    body: WRITTEN,
  },
  'POST /api/v1/cases/{id}/actions/refer': {
    as: SUPERVISOR,
    on: 'case.screened',
    refusedOn: 'case.closed',
    body: {
      need: 'protection',
      packet: 'Ibu Kenanga perlu pendampingan, tinggal di belakang balai desa.',
      shared: ['need', 'village'],
      ...OVERRIDDEN,
      institutionIds: [institutionIdOf(SERVICE)],
    },
  },
  'POST /api/v1/cases/{id}/actions/close': {
    as: SUPERVISOR,
    on: 'case.screened',
    refusedOn: 'case.closed',
    body: { closure: 'goalMet', ...WRITTEN },
  },
  'GET /api/v1/institutions': { as: SUPERVISOR, query: { need: 'protection', regionCode: VILLAGE } },
  'GET /api/v1/referrals': { as: SERVICE, query: { status: 'sent,accepted', limit: '10' } },
  'GET /api/v1/referrals/{id}': { as: SERVICE, on: 'referral.sent' },
  'POST /api/v1/referrals/{id}/actions/see': {
    as: SERVICE,
    on: 'referral.sent',
    refusedOn: 'referral.completed',
    body: {},
  },
  'POST /api/v1/referrals/{id}/actions/accept': {
    as: SERVICE,
    on: 'referral.sent',
    refusedOn: 'referral.completed',
    body: {},
  },
  'POST /api/v1/referrals/{id}/actions/decline': {
    as: SERVICE,
    on: 'referral.sent',
    refusedOn: 'referral.completed',
    body: { reason: 'noCapacity', ...WRITTEN },
  },
  'POST /api/v1/referrals/{id}/actions/progress': {
    as: SERVICE,
    on: 'referral.accepted',
    refusedOn: 'referral.completed',
    body: WRITTEN,
  },
  'POST /api/v1/referrals/{id}/actions/complete': {
    as: SERVICE,
    on: 'referral.accepted',
    refusedOn: 'referral.completed',
    body: { outcome: 'served', ...WRITTEN },
  },
  'POST /api/v1/referrals/{id}/actions/recordCall': {
    as: SUPERVISOR,
    on: 'referral.sent',
    refusedOn: 'referral.completed',
    body: WRITTEN,
  },
  'POST /api/v1/referrals/{id}/actions/confirmContact': {
    as: SUPERVISOR,
    on: 'referral.sent',
    refusedOn: 'referral.completed',
    body: { institutionId: institutionIdOf(SERVICE), contactName: 'Ratna Cempaka Rekaan', ...WRITTEN },
  },
  'POST /api/v1/referrals/{id}/actions/readdress': {
    as: SUPERVISOR,
    on: 'referral.unplaced',
    refusedOn: 'referral.completed',
    body: { institutionIds: [institutionIdOf('balai.33')] },
  },
  'POST /api/v1/referrals/{id}/actions/revoke': {
    as: SUPERVISOR,
    on: 'referral.sent',
    refusedOn: 'referral.completed',
    body: WRITTEN,
  },
  'POST /api/v1/complaints/{id}/actions/sendBack': {
    as: SUPERVISOR,
    on: 'complaint.review',
    refusedOn: 'complaint.closed',
    body: { taskId: ANSWERED_TASK, ...REASON },
  },
  'POST /api/v1/complaints/{id}/actions/askExtension': {
    as: PENDAMPING,
    on: 'complaint.assigned',
    refusedOn: 'complaint.closed',
    body: { of: 'target', reason: 'externalFactor', ...WRITTEN },
  },
  'POST /api/v1/tasks/{id}/actions/recordVisit': {
    as: PENDAMPING,
    on: 'task.assigned',
    refusedOn: 'task.settled',
    body: { visitedAt: '2026-11-23T10:00:00+07:00', result: 'met', ...WRITTEN },
  },
  'POST /api/v1/tasks/{id}/actions/askDocuments': {
    as: PENDAMPING,
    on: 'task.assigned',
    refusedOn: 'task.settled',
    body: { documents: ['identityCard', 'familyCard'], ...WRITTEN },
  },
  'POST /api/v1/tasks/{id}/actions/receiveDocuments': {
    as: PENDAMPING,
    on: 'task.awaiting',
    refusedOn: 'task.settled',
    isOpenToColleagues: true,
    body: { documents: ['identityCard'], ...WRITTEN },
  },
  'GET /api/v1/tasks/{id}/pausePreview': {
    as: SUPERVISOR,
    on: 'task.assigned',
    isOpenToColleagues: true,
    isPlanned: true,
    query: { reason: 'external', until: '2026-12-01' },
  },
  'POST /api/v1/tasks/{id}/actions/pause': {
    as: SUPERVISOR,
    on: 'task.assigned',
    refusedOn: 'task.settled',
    isOpenToColleagues: true,
    isPlanned: true,
    body: { reason: 'external', until: '2026-12-01', ...WRITTEN },
  },
  'POST /api/v1/tasks/{id}/actions/resume': {
    as: SUPERVISOR,
    on: 'task.paused',
    refusedOn: 'task.settled',
    isOpenToColleagues: true,
    body: {},
  },
  'GET /api/v1/tasks/{id}/candidates': { as: SUPERVISOR, on: 'task.assigned', isOpenToColleagues: true },
  'POST /api/v1/tasks/{id}/actions/reassign': {
    as: SUPERVISOR,
    on: 'task.assigned',
    refusedOn: 'task.settled',
    isOpenToColleagues: true,
    body: { positionId: positionIdOf('pendamping.3325.002'), ...REASON },
  },
  'POST /api/v1/tasks/actions/reassign': {
    as: SUPERVISOR,
    body: {
      taskIds: ['01a2031d-50c8-747d-ad52-795dccb0e09d'],
      positionId: positionIdOf('pendamping.3325.002'),
      ...REASON,
    },
  },
  'GET /api/v1/leaves': { as: SUPERVISOR, query: { whose: 'team' } },
  'GET /api/v1/leaves/people': { as: SUPERVISOR },
  'GET /api/v1/leaves/deputies': { as: SUPERVISOR },
  'POST /api/v1/leaves': { as: SUPERVISOR, isPlanned: true, body: { from: '2026-12-01', to: '2026-12-04' } },
  'POST /api/v1/leaves/{id}/actions/cancel': {
    as: SUPERVISOR,
    on: 'leave.planned',
    refusedOn: 'leave.cancelled',
    body: { reason: 'plansChanged' },
  },
  'GET /api/v1/monitor/breaches': {
    as: SUPERVISOR,
    query: { withinHours: '1440', purpose: 'target,ceiling', region: '3325', limit: '10' },
  },
  'GET /api/v1/monitor/summary': { as: SUPERVISOR, query: { ...MONITORED, figure: 'open', age: 'upTo3' } },
  'GET /api/v1/monitor/complaints': { as: SUPERVISOR, query: { ...MONITORED, waitingOn: 'programme', limit: '10' } },
  'GET /api/v1/monitor/export': { as: SUPERVISOR, query: { ...MONITORED, what: 'complaints', format: 'csv' } },
  'GET /api/v1/monitor/memo': { as: SUPERVISOR, query: { ...MONITORED, asked: 'late' } },
  'GET /api/v1/complaints/{id}/contact': { as: OPERATOR, on: 'complaint.assigned' },
  'GET /api/v1/desk/tiles': { as: SUPERVISOR, query: { category: 'BYR-01', party: 'programme,bank', region: '3325' } },
  'GET /api/v1/desk/items': {
    as: SUPERVISOR,
    query: { tile: 'waiting', whose: 'visible', category: 'BYR-01', party: 'programme', region: '3325', limit: '10' },
  },
  'GET /api/v1/desk/filters': { as: SUPERVISOR },
  'GET /api/v1/complaints/{id}/time-used': { as: SUPERVISOR, on: 'complaint.assigned' },
  'GET /api/v1/deadlines/{id}/explain': { as: SUPERVISOR, on: 'deadline.running', query: { as: 'json' } },
  'POST /api/v1/complaints/{id}/actions/addInformation': {
    as: OPERATOR,
    on: 'complaint.assigned',
    body: { text: 'Ibu Kenanga menelepon lagi: buku tabungannya sudah dicetak.' },
  },
  'POST /api/v1/calls': { as: OPERATOR, body: {} },
  'GET /api/v1/calls': { as: OPERATOR, query: { status: 'open' } },
  'GET /api/v1/calls/{id}': { as: OPERATOR, on: 'call.open' },
  'POST /api/v1/calls/{id}/actions/checkCaller': {
    as: OPERATOR,
    on: 'call.open',
    refusedOn: 'call.ended',
    body: { personId: CALLER_PERSON, kind: 'self', facts: ['name', 'village', 'birthDate'] },
  },
  'GET /api/v1/calls/{id}/payment': { as: OPERATOR, on: 'call.checked' },
  'POST /api/v1/calls/{id}/actions/wrapUp': {
    as: OPERATOR,
    on: 'call.open',
    refusedOn: 'call.ended',
    body: {
      result: 'callBack',
      points: [{ code: 'rapel', version: 1 }],
      callBackAt: '2026-11-25T10:00:00+07:00',
      callBackPhone: '081299887711',
      callBackFromHour: 9,
      callBackUntilHour: 15,
      callBackWords: 'Bilang dari koperasi.',
    },
  },
  'GET /api/v1/talking-points': { as: OPERATOR, query: { category: 'BYR-01', paymentState: 'unknown' } },
  'GET /api/v1/persons': { as: OPERATOR, query: { q: 'kenanga tumbrep', callId: OPEN_CALL } },
  'GET /api/v1/complaints/duplicates': {
    as: OPERATOR,
    query: {
      callId: OPEN_CALL,
      nik: '3325016509900001',
      phone: '081299887766',
      name: 'Siti Kenanga',
      regionCode: VILLAGE,
      category: 'BYR-01',
    },
  },
  'GET /api/v1/complaints/preview': { as: OPERATOR, query: { category: 'BYR-01', regionCode: VILLAGE } },
  'GET /api/v1/villages': { as: OPERATOR, query: { q: 'tumbrep batang' } },
  'GET /api/v1/call-backs': { as: OPERATOR, query: { status: 'open', limit: '10' } },
  'GET /api/v1/call-backs/{id}': { as: OPERATOR, on: 'callBack.open' },
  'POST /api/v1/call-backs/{id}/actions/recordAttempt': {
    as: OPERATOR,
    on: 'callBack.open',
    refusedOn: 'callBack.settled',
    body: { outcome: 'noAnswer' },
  },
};
