import type { Instant, Zone } from '../calendar/instant';
import type { NoticeIntent, NoticeTemplate } from '../decision';
import { stewardsOf } from '../casework/steward';
import type { AddresseeStatus } from '../vocabulary';
import { dutyManagersOf } from './referral-context';
import type { ReferralContext } from './referral-context';
import type { Addressee, Referral } from './referral';

type Told = Pick<Referral, 'complaintNumber'>;

/** The zone is the recipient's own: her clock on the wall. */
const notice = (
  template: NoticeTemplate,
  { complaintNumber }: Told,
  { userId, zone }: { readonly userId: string; readonly zone: Zone },
  dueAt: Instant,
): NoticeIntent => ({
  template,
  to: { kind: 'user', userId },
  params: { number: complaintNumber, dueAt, zone },
});

/** To the sender, or to whoever looks after the family in her place. */
export const toSender = (
  template: NoticeTemplate,
  referral: Referral,
  dueAt: Instant,
  context: Pick<ReferralContext, 'candidates' | 'excluded'>,
): readonly NoticeIntent[] =>
  stewardsOf({ userId: referral.senderId, zone: referral.zone }, context).map((person) =>
    notice(template, referral, person, dueAt),
  );

export const toDutyManager = (
  template: NoticeTemplate,
  referral: Told,
  dueAt: Instant,
  context: Pick<ReferralContext, 'candidates' | 'excluded'>,
): readonly NoticeIntent[] => dutyManagersOf(context).map((person) => notice(template, referral, person, dueAt));

/** To the addressees in one of these states. */
export const toAddressees = (
  template: NoticeTemplate,
  referral: Told & { readonly addressees: readonly Addressee[] },
  statuses: readonly AddresseeStatus[],
  dueAt: Instant,
): readonly NoticeIntent[] =>
  referral.addressees.flatMap(({ status, userId, zone = 'WIB' }) =>
    userId !== undefined && statuses.includes(status) ? [notice(template, referral, { userId, zone }, dueAt)] : [],
  );

/** To one person once, however many reasons there are. */
export const onceEach = (notices: readonly NoticeIntent[]): readonly NoticeIntent[] => [
  ...new Map(notices.map((one) => [`${one.template} ${one.to.kind === 'user' ? one.to.userId : ''}`, one])).values(),
];
