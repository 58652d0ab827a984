import type { Rung } from './ladder-process';

/** Numbers, codes and ids only: this crosses into Temporal. */
export interface ReferralInput {
  readonly referralId: string;
}

export interface ReferralActivities {
  /** To whoever's turn it is, or to all at once when it is urgent. Idempotent: a referral that is out stays out. */
  send(referralId: string): Promise<Rung>;
  remindAddressee(referralId: string): Promise<Rung>;
  warnAddressee(referralId: string): Promise<Rung>;
  /** The addressee stayed silent: the next one is asked. */
  passOn(referralId: string): Promise<Rung>;
  /** Nobody is left to ask, or nobody has confirmed that the family is safe. */
  alertDutyManager(referralId: string): Promise<Rung>;
  /** Tells the case how it ended, and the complaint that it is followed up. */
  returnToCase(referralId: string): Promise<void>;
}
