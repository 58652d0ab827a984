import { Injectable } from '@nestjs/common';
import type { ReferralActivities } from '#contracts/referral-process';
import { ReferralProcess } from '#handlers/process/referral-process';

/** What the referral workflow may ask for, by name; every answer is a use case of `libs/handlers`. */
@Injectable()
export class ReferralActivitiesProvider {
  constructor(private readonly process: ReferralProcess) {}

  activities(): ReferralActivities {
    return {
      send: (referralId) => this.process.send(referralId),
      remindAddressee: (referralId) => this.process.fire(referralId, 'remind'),
      warnAddressee: (referralId) => this.process.fire(referralId, 'warn'),
      passOn: (referralId) => this.process.fire(referralId, 'climb'),
      // Whether anybody is left to ask, or may be passed over at all, the referral itself knows; the process says it by name.
      alertDutyManager: (referralId) => this.process.fire(referralId, 'climb'),
      returnToCase: (referralId) => this.process.returnToCase(referralId),
    };
  }
}
