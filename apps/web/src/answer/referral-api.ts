import { ask, client } from '../api/client';
import type { Schema } from '../api/schema';

export type ReferralPage = Schema['ReferralPageResponse'];
export type ReferralPacket = Schema['ReferralPacketResponse'];
export type ReferralReplyBody = Omit<Schema['ReplyToReferralByLinkRequest'], 'token' | 'proof'>;

export const openReferral = (token: string): Promise<ReferralPage> =>
  ask(client.POST('/api/v1/referral-links/open', { body: { token } }));

export const readPacket = (token: string, proof: string): Promise<ReferralPacket> =>
  ask(client.POST('/api/v1/referral-links/packet', { body: { token, proof } }));
