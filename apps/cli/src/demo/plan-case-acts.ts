import { institutionIdOf, positionIdOf } from '#persistence/seeds/demo-ids';
import type { Act, Deed } from './act';
import type { CaseScript, ReferralScript } from './case-script';
import type { Course } from './course';
import type { Happening } from './happening';
import { dayAndNight } from './later';
import type { Later } from './later';
import { isSeating } from './threads';

/** Minutes after she was given the task: she screens, refers, and has reached the family. */
const SCREENS_AFTER = 15;
const REFERS_AFTER = 20;
const REACHES_AFTER = 40;
/** Working minutes after the last referral came back: a last look at the family, and the end. */
const LOOKS_AFTER = 60;
const CLOSES_AFTER = 120;

/** What the case manager does: whoever was asked to contact the family. */
export function actsOnCase(course: Course, happening: Happening, later: Later): readonly Act[] {
  const { case: script, answeredAt } = course.sample.script;
  const { caseId: id } = course.threads;
  if (!script || id === undefined) return [];
  const { event } = happening;
  const by =
    (byId: string, when: Later) =>
    (minutes: number, type: string, body: object = {}): Act => ({
      at: when(event.at, course.zone, minutes),
      byId,
      on: 'cases',
      id,
      deed: { type, body } satisfies Deed,
    });
  if (isSeating(event) && course.threads.taskOf(happening.streamId)?.isMain) {
    if (event.userId === undefined || answeredAt === undefined || event.positionId !== positionIdOf(answeredAt))
      return [];
    return firstSteps(script, by(event.userId, dayAndNight));
  }
  const { managerId } = course;
  if (event.type !== 'referralReturned' || managerId === undefined || !isLastReferral(course, script)) return [];
  const act = by(managerId, later);
  return [
    act(LOOKS_AFTER, 'recordContact', { text: 'Keluarga dikunjungi lagi (rekaan).' }),
    act(CLOSES_AFTER, 'close', { closure: script.closure, text: 'Kebutuhan keluarga terpenuhi (rekaan).' }),
  ];
}

type PlanStep = (minutes: number, type: string, body?: object) => Act;

const firstSteps = ({ risk, consent, overrideReason, referrals }: CaseScript, act: PlanStep): readonly Act[] => [
  act(SCREENS_AFTER, 'screen', { risk, consent, overrideReason }),
  ...referrals.map((referral) =>
    act(REFERS_AFTER, 'refer', { ...packetOf(referral), consent, overrideReason } satisfies object),
  ),
  act(REACHES_AFTER, 'recordContact', { text: 'Keluarga ditemui (rekaan).' }),
];

const packetOf = ({ need, packet, shared, addressees }: ReferralScript) => ({
  need,
  packet,
  shared,
  institutionIds: addressees.map(({ institution }) => institutionIdOf(institution)),
});

/** This one is not among the happenings yet. */
const isLastReferral = (course: Course, { referrals }: CaseScript): boolean =>
  course.happenings.filter(({ event }) => event.type === 'referralReturned').length + 1 === referrals.length;
