import { institutionIdOf } from '#persistence/seeds/demo-ids';
import type { Addressee } from '#core/referral/referral';
import type { Act } from './act';
import type { AddresseeScript, ReferralScript } from './case-script';
import type { Course } from './course';
import type { Happening } from './happening';
import { dayAndNight } from './later';
import type { Later } from './later';

/** Minutes until a service has seen what it was sent, and until it says yes or no. */
const PACE = { office: { sees: 30, decides: 120 }, danger: { sees: 5, decides: 25 } } as const;
/** Working minutes until it reports how it goes, and until it is done. */
const REPORTS_AFTER = 240;
const COMPLETES_AFTER = 600;
const REVOKES_AFTER = 60;
const ASKS_OTHERS_AFTER = 60;
/** Between the telephone call and the confirmation. */
const TALKS_MINUTES = 10;

type Plan = (minutes: number, byId: string, type: string, body?: object) => Act;

/** What the services do that are asked, and the sender with them. */
export function actsOnReferral(course: Course, { event, streamId: id }: Happening, later: Later): readonly Act[] {
  const script = course.sample.script.case?.referrals[course.threads.referralIds.indexOf(id)];
  const { managerId } = course;
  if (!script || managerId === undefined) return [];
  const inPace =
    (pace: Later): Plan =>
    (minutes, byId, type, body = {}) => ({
      at: pace(event.at, course.zone, minutes),
      byId,
      on: 'referrals',
      id,
      deed: { type, body },
    });
  const plan = inPace(later);
  switch (event.type) {
    case 'referralDispatched': {
      const isUrgent = script.contactName !== undefined;
      const asked = event.addressees.filter(({ sentAt }) => sentAt === event.at);
      const { sees, decides } = PACE[isUrgent ? 'danger' : 'office'];
      const own = inPace(isUrgent ? dayAndNight : later);
      return [
        ...asked.flatMap((addressee) => decisionOf(addressee, script, { sees, decides }, own)),
        ...(script.isRevoked
          ? [plan(REVOKES_AFTER, managerId, 'revoke', { text: 'Tidak diperlukan lagi (rekaan).' })]
          : []),
        ...(isUrgent ? confirmation(script, managerId, own) : []),
      ];
    }
    case 'referralAccepted':
      return script.contactName === undefined ? work(script, event.byId, plan) : [];
    case 'referralContactConfirmed': {
      const officerId = course.officerOf(id, event.institutionId);
      return officerId === undefined ? [] : work(script, officerId, plan);
    }
    case 'referralUnplaced': {
      const institutionIds = script.thenAddressees?.map(({ institution }) => institutionIdOf(institution));
      return institutionIds ? [plan(ASKS_OTHERS_AFTER, managerId, 'readdress', { institutionIds })] : [];
    }
    default:
      return [];
  }
}

function decisionOf(
  { institutionId, userId }: Addressee,
  script: ReferralScript,
  { sees, decides }: { readonly sees: number; readonly decides: number },
  plan: Plan,
): readonly Act[] {
  const found = allOf(script).find(({ institution }) => institutionIdOf(institution) === institutionId);
  if (!found?.does || userId === undefined) return [];
  return [
    plan(sees, userId, 'see'),
    found.does === 'accepts'
      ? plan(decides, userId, 'accept')
      : plan(decides, userId, 'decline', { reason: found.reason, ...ownerIn(found, script) }),
  ];
}

/** "Not ours" says whose it is. */
function ownerIn({ reason }: AddresseeScript, script: ReferralScript): { readonly proposedInstitutionId?: string } {
  const taker = allOf(script).find(({ does }) => does === 'accepts');
  return reason === 'notOurs' && taker ? { proposedInstitutionId: institutionIdOf(taker.institution) } : {};
}

/** High risk stays the sender's until she has heard from a named person that the family is there. */
function confirmation(script: ReferralScript, managerId: string, plan: Plan): readonly Act[] {
  const taker = allOf(script).find(({ does }) => does === 'accepts');
  const { contactName, confirmedAfterMinutes = 40 } = script;
  if (!taker) return [];
  const body = { institutionId: institutionIdOf(taker.institution), contactName };
  return [
    plan(confirmedAfterMinutes - TALKS_MINUTES, managerId, 'recordCall', {
      text: 'Petugas layanan ditelepon (rekaan).',
    }),
    plan(confirmedAfterMinutes, managerId, 'confirmContact', body),
  ];
}

const work = ({ expected: { outcome } }: ReferralScript, officerId: string, plan: Plan): readonly Act[] => [
  plan(REPORTS_AFTER, officerId, 'progress', { text: 'Keluarga sedang dilayani (rekaan).' }),
  plan(COMPLETES_AFTER, officerId, 'complete', { outcome, text: 'Layanan selesai (rekaan).' }),
];

const allOf = ({ addressees, thenAddressees = [] }: ReferralScript): readonly AddresseeScript[] => [
  ...addressees,
  ...thenAddressees,
];
