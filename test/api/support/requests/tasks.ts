import { positionIdOf } from '#persistence/seeds/demo-ids';
import { PENDAMPING, SUPERVISOR, BANK } from '../people';
import type { ValidRequests } from '../valid-request';
import { ANSWER, REASON, WRITTEN } from './words';

export const TASKS: ValidRequests = {
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
};
