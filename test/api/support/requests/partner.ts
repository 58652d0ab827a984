import { institutionIdOf } from '#persistence/seeds/demo-ids';
import { SHEET_COLUMNS } from '#handlers/task-sheet/sheet-columns';
import { sheetOf } from '#testing/edited-sheet';
import { BANK, LINK, PROOF, CODE, SERVICE } from '../people';
import type { ValidRequests } from '../valid-request';

/** A sheet of tasks with its titles and no task. */
const EMPTY_SHEET = sheetOf([Object.values(SHEET_COLUMNS).map(({ title }) => title.id)]).toString('base64');

export const PARTNER: ValidRequests = {
  'GET /api/v1/task-sheet': { as: BANK },
  'POST /api/v1/task-sheet': { as: BANK, query: { dryRun: 'false' }, body: { file: EMPTY_SHEET } },
  'POST /api/v1/tasks/{id}/actions/issueLetter': {
    as: BANK,
    on: 'task.asked',
    refusedOn: 'task.told',
    isOpenToColleagues: true,
    body: { kind: 'mandate' },
  },
  'GET /api/v1/letters/{id}': { as: BANK, on: 'letter.issued' },
  'POST /api/v1/answer-links/letter': { on: 'link.open', body: { token: LINK, kind: 'request' } },
  'POST /api/v1/answer-links/open': { on: 'link.open', body: { token: LINK } },
  'POST /api/v1/answer-links/request-code': { on: 'link.open', body: { token: LINK } },
  'POST /api/v1/answer-links/confirm-code': { on: 'link.open', isOnce: true, body: { token: LINK, code: CODE } },
  'POST /api/v1/answer-links/page': { on: 'link.open', body: { token: LINK, proof: PROOF } },
  'POST /api/v1/answer-links/subject': { on: 'link.open', body: { token: LINK, proof: PROOF } },
  'POST /api/v1/answer-links/reply': {
    on: 'link.open',
    isOnce: true,
    isPlanned: true,
    body: { token: LINK, proof: PROOF, reply: 'willPay', on: '2026-11-27', note: 'SP2D sudah terbit.' },
  },
  'POST /api/v1/referrals/{id}/actions/issueLetter': {
    as: SERVICE,
    on: 'referral.sent',
    refusedOn: 'referral.unplaced',
    body: { institutionId: institutionIdOf(SERVICE) },
  },
  'POST /api/v1/referral-links/open': { on: 'referral.linked', body: { token: LINK } },
  'POST /api/v1/referral-links/packet': { on: 'referral.linked', body: { token: LINK, proof: PROOF } },
  'POST /api/v1/referral-links/letter': { on: 'referral.linked', body: { token: LINK } },
  'POST /api/v1/referral-links/reply': {
    on: 'referral.linked',
    isOnce: true,
    body: {
      token: LINK,
      proof: PROOF,
      reply: 'notOurService',
      note: 'Ranah sekolah.',
      proposedInstitutionId: institutionIdOf('disdik.3325'),
    },
  },
};
