import { institutionIdOf } from '#persistence/seeds/demo-ids';
import { SUPERVISOR, SERVICE, VILLAGE } from '../people';
import type { ValidRequests } from '../valid-request';
import { WRITTEN } from './words';

const OVERRIDDEN = { consent: 'overridden', overrideReason: 'Ibu Kenanga tidak dapat ditanya tanpa bahaya.' };

export const CASEWORK: ValidRequests = {
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
    body: { reason: 'notOurs', proposedInstitutionId: institutionIdOf('unitppa.3325'), ...WRITTEN },
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
};
