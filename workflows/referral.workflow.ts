import { proxyLocalActivities } from '@temporalio/workflow';
import type { ReferralActivities, ReferralInput } from '#contracts/referral-process';
import { SHORT_EFFECT } from './activity-options';
import { untilSettled } from './ladder';
import { listen } from './news';

const referrals = proxyLocalActivities<ReferralActivities>(SHORT_EFFECT);

/**
 * A family's need on its way to a service: sent, and passed on to the next service when one declines or stays silent; with
 * high risk to all at once, until somebody really has the family. It ends when the case knows how it ended.
 */
export async function referral({ referralId }: ReferralInput): Promise<void> {
  const news = listen();
  await untilSettled(await referrals.send(referralId), news, {
    look: referrals.send, // who was declined or given new addressees goes out again
    remind: referrals.remindAddressee,
    warn: referrals.warnAddressee,
    climb: referrals.passOn,
    toDutyManager: referrals.alertDutyManager,
  });
  await referrals.returnToCase(referralId);
}
