import { institutionIdOf } from '#persistence/seeds/demo-ids';
import { CASE_MANAGER } from '#testing/world/story-world';
import { answers, files, must } from './moves';
import type { Act, Move } from './walk';

export type Risk = 'high' | 'medium' | 'low';

/** A complaint that opens a case; its own task is answered, so that only the case is left to tell of. */
export const opensCase = (risk: Risk): readonly Move[] => [
  files({ category: 'SOS-01', caseKind: risk === 'high' ? 'violence' : 'malnutrition', risk }),
  answers,
];

const onCase =
  (action: string, body: Record<string, unknown> = {}): Act =>
  async ({ world, complaint }) =>
    must(await world.onCase(complaint, action, body));

export const screens = (risk: Risk): Act => onCase('screen', { risk, consent: 'given' });
export const contacts: Act = onCase('recordContact', { text: 'Keluarga dikunjungi di rumah.' });
export const closesCase = (closure: string): Act => onCase('close', { closure });

/** To these services in this order, named by the login of their officer. */
export const refers =
  (...services: readonly string[]): Act =>
  async (walk) => {
    walk.referral = await walk.world.refers(walk.complaint, services);
  };

const onReferral =
  (login: string, action: string, body: Record<string, unknown> = {}): Act =>
  async ({ world, referral }) =>
    must(await world.onReferral(login, referral, action, body));

/** As the page does: whoever answers late says why. */
const answersReferral =
  (login: string, action: string, body: Record<string, unknown> = {}): Act =>
  async (walk) => {
    const { isLate } = (await walk.world.world.request(login, 'GET', `/referrals/${walk.referral}`)).body;
    const cause = isLate === true ? { lateCause: 'other' } : {};
    await onReferral(login, action, { ...body, ...cause })(walk);
  };

export const sees = (service: string): Act => onReferral(service, 'see');
export const accepts = (service: string): Act => answersReferral(service, 'accept');
export const declinesReferral = (service: string, reason = 'noCapacity'): Act =>
  onReferral(service, 'decline', { reason });
/** Whose it is instead. */
export const pointsElsewhere = (service: string, other: string): Act =>
  onReferral(service, 'decline', { reason: 'notOurs', proposedInstitutionId: institutionIdOf(other) });
export const reports = (service: string): Act => answersReferral(service, 'progress', { text: 'Sedang ditangani.' });
export const completes = (service: string, outcome = 'served'): Act =>
  answersReferral(service, 'complete', { outcome, text: 'Selesai ditangani.' });
export const revokes: Act = onReferral(CASE_MANAGER, 'revoke', { text: 'Keluarga pindah.' });
export const recordsCall: Act = onReferral(CASE_MANAGER, 'recordCall', { text: 'Menelepon petugas piket.' });
export const readdresses = (service: string): Act =>
  onReferral(CASE_MANAGER, 'readdress', { institutionIds: [institutionIdOf(service)] });
/** A named person of the service has the family. */
export const confirmsContactWith = (service: string): Act =>
  onReferral(CASE_MANAGER, 'confirmContact', {
    institutionId: institutionIdOf(service),
    contactName: 'Petugas contoh (rekaan)',
    text: 'Keluarga sudah bersama petugas.',
  });
