import { ActOnReferral } from './act-on-referral.handler';
import { ListReferrals } from './list-referrals.query';
import { ReadReferral } from './read-referral.query';
import { SendReferral } from './send-referral.handler';
import { ServiceInstitutions } from './service-institutions';

/** What people do here, and ask. */
export const REFERRAL = [ActOnReferral, ListReferrals, ReadReferral, SendReferral, ServiceInstitutions];
