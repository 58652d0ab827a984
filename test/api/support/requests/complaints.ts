import { institutionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import { OPERATOR } from '#testing/world/story-world';
import { PENDAMPING, SUPERVISOR, OPEN_CALL, VILLAGE } from '../people';
import type { ValidRequests } from '../valid-request';
import { ANSWER, REASON, WRITTEN } from './words';

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

export const COMPLAINTS: ValidRequests = {
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
  'GET /api/v1/complaints/{id}/contact': { as: OPERATOR, on: 'complaint.assigned' },
  'GET /api/v1/complaints/{id}/time-used': { as: SUPERVISOR, on: 'complaint.assigned' },
  'GET /api/v1/deadlines/{id}/explain': { as: SUPERVISOR, on: 'deadline.running', query: { as: 'json' } },
  'POST /api/v1/complaints/{id}/actions/addInformation': {
    as: OPERATOR,
    on: 'complaint.assigned',
    body: { text: 'Ibu Kenanga menelepon lagi: buku tabungannya sudah dicetak.' },
  },
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
};
