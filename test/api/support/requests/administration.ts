import { institutionIdOf, positionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import { OPERATOR } from '#testing/world/story-world';
import { SUPERVISOR, ADMINISTRATOR, VILLAGE } from '../people';
import type { ValidRequests } from '../valid-request';

const APPOINTED = { reason: 'appointment', reference: 'SK 12/PKH/2026' };

export const ADMINISTRATION: ValidRequests = {
  'GET /api/v1/admin/runtime': { as: ADMINISTRATOR },
  'POST /api/v1/admin/messages/actions/retry': { as: ADMINISTRATOR, body: { reason: 'queueRestored' } },
  'POST /api/v1/admin/exports/actions/retry': { as: ADMINISTRATOR, body: { reason: 'queueRestored' } },
  'GET /api/v1/admin/users': { as: ADMINISTRATOR, query: { q: 'pendamping.3325', limit: '10' } },
  'POST /api/v1/admin/users': {
    as: ADMINISTRATOR,
    body: { login: 'petugas.baru.1', name: 'Cempaka Rekaan', language: 'id', ...APPOINTED },
  },
  'GET /api/v1/admin/users/{id}': { as: ADMINISTRATOR, on: 'user.active' },
  'POST /api/v1/admin/users/{id}/actions/deactivate': {
    as: ADMINISTRATOR,
    on: 'user.active',
    refusedOn: 'user.former',
    body: APPOINTED,
  },
  'POST /api/v1/admin/users/{id}/actions/reactivate': {
    as: ADMINISTRATOR,
    on: 'user.former',
    refusedOn: 'user.active',
    body: APPOINTED,
  },
  'GET /api/v1/admin/positions': {
    as: ADMINISTRATOR,
    query: { q: 'pendamping', seat: 'pendamping', region: '3325', state: 'held', limit: '10' },
  },
  'POST /api/v1/admin/positions': {
    as: ADMINISTRATOR,
    isPlanned: true,
    body: {
      seat: 'pendamping',
      title: 'Pendamping Desa Rekaan',
      institutionId: institutionIdOf('pkh'),
      reportsToId: positionIdOf(SUPERVISOR),
      zone: 'WIB',
      areas: [VILLAGE],
      from: '2029-01-01',
      ...APPOINTED,
    },
  },
  'GET /api/v1/admin/positions/{id}': { as: ADMINISTRATOR, on: 'position.empty' },
  'POST /api/v1/admin/positions/{id}/actions/report': {
    as: ADMINISTRATOR,
    on: 'position.empty',
    isPlanned: true,
    body: { reportsToId: positionIdOf(SUPERVISOR), from: '2029-01-01', ...APPOINTED },
  },
  'POST /api/v1/admin/positions/{id}/actions/end': {
    as: ADMINISTRATOR,
    on: 'position.empty',
    isPlanned: true,
    body: { on: '2029-01-01', ...APPOINTED },
  },
  'POST /api/v1/admin/assignments': {
    as: ADMINISTRATOR,
    isPlanned: true,
    body: {
      kind: 'deputy',
      positionId: positionIdOf('pendamping.3325.005'),
      userId: userIdOf('pendamping.3325.002'),
      from: '2029-01-01',
      to: '2029-01-05',
      ...APPOINTED,
    },
  },
  'POST /api/v1/admin/assignments/{id}/actions/end': {
    as: ADMINISTRATOR,
    on: 'assignment.planned',
    isPlanned: true,
    body: { on: '2026-12-01', ...APPOINTED },
  },
  'POST /api/v1/admin/leaves': {
    as: ADMINISTRATOR,
    isPlanned: true,
    body: {
      userId: userIdOf('pendamping.3325.004'),
      from: '2026-12-07',
      to: '2026-12-11',
      deputyId: userIdOf('pendamping.3325.002'),
      ...APPOINTED,
    },
  },
  'POST /api/v1/admin/leaves/{id}/actions/cancel': {
    as: ADMINISTRATOR,
    on: 'leave.planned',
    refusedOn: 'leave.cancelled',
    body: APPOINTED,
  },
  'GET /api/v1/admin/institutions': { as: ADMINISTRATOR, query: { q: 'dinas', limit: '10' } },
  'POST /api/v1/admin/institutions': {
    as: ADMINISTRATOR,
    body: {
      kind: 'service',
      name: 'Rumah Aman Rekaan',
      parentId: institutionIdOf('dinsos.3325'),
      areaCode: '3325',
      ...APPOINTED,
    },
  },
  'POST /api/v1/admin/institutions/{id}/actions/close': {
    as: ADMINISTRATOR,
    on: 'institution.empty',
    isPlanned: true,
    body: { on: '2029-01-01', ...APPOINTED },
  },
  'GET /api/v1/admin/imbalance': { as: ADMINISTRATOR },
  'GET /api/v1/admin/audit': {
    as: ADMINISTRATOR,
    query: {
      actorId: userIdOf(OPERATOR),
      subjectId: userIdOf(SUPERVISOR),
      complaintNumber: 'PKH-3325-202611-00001-A',
      action: 'leave.recorded',
      from: '2026-11-01',
      to: '2026-11-30',
      limit: '10',
    },
  },
};
