import { codesOf, REFERRAL_REPLY } from '../vocabulary';
import type { AddresseeStatus, ReferralStatus } from '../vocabulary';
import { isLateReply } from '../referral/late-reply';
import { isSensitiveReferral } from '../referral/sensitive';
import type { Referral } from '../referral/referral';
import { askOf, referralLinkState } from './referral-link';
import { referralRepliesFor, referralReplyText } from './referral-reply';

const standing = (status: ReferralStatus, own: AddresseeStatus, isUrgent = false): Referral =>
  ({
    status,
    isUrgent,
    addressees: [{ institutionId: 'i1', status: own, sentAt: 0 }],
    acceptedInstitutionId: own === 'accepted' ? 'i1' : undefined,
    stepDueAt: 1_000,
  }) as unknown as Referral;

describe('a link to a referral', () => {
  const link = { asks: 'decide', expiresAt: 2_000 } as const;
  const report = { asks: 'report', expiresAt: 2_000 } as const;

  it.each([
    ['open', link, 'sent', 'sent', 1_999],
    ['open', link, 'seen', 'seen', 0],
    ['expired', link, 'sent', 'sent', 2_000],
    ['used', { ...link, usedAt: 1 }, 'sent', 'sent', 5],
    ['used', link, 'accepted', 'accepted', 5],
    ['used', link, 'sent', 'declined', 5],
    ['revoked', link, 'sent', 'timedOut', 5],
    ['revoked', link, 'accepted', 'stoodDown', 5],
    ['revoked', link, 'revoked', 'stoodDown', 5],
    ['revoked', { ...link, revokedAt: 1 }, 'sent', 'sent', 5],
    ['revoked', report, 'sent', 'sent', 5],
    ['open', report, 'inProgress', 'accepted', 5],
    ['used', report, 'completed', 'accepted', 5],
    ['revoked', report, 'revoked', 'accepted', 5],
  ] as const)('is %s: %j of a referral that is %s, the service %s', (state, of, status, addresseeStatus, now) => {
    expect(referralLinkState(of, { status, addresseeStatus }, now)).toBe(state);
  });

  it('asks nothing of whoever is not asked', () => {
    for (const status of ['waiting', 'declined', 'timedOut', 'stoodDown', undefined] as const)
      expect([status, askOf(status)]).toEqual([status, undefined]);
  });
});

describe('the replies of a service', () => {
  it('are five before it is decided and five after, none where nothing is asked, each offered for something', () => {
    const decide = referralRepliesFor(standing('sent', 'sent'), 'i1');
    const report = referralRepliesFor(standing('inProgress', 'accepted'), 'i1');
    expect([decide.length, report.length]).toEqual([5, 5]);
    expect([...decide, ...report].sort()).toEqual(codesOf(REFERRAL_REPLY).toSorted());
    expect(referralRepliesFor(standing('sent', 'sent'), 'i2')).toEqual([]);
    expect(referralRepliesFor(standing('completed', 'accepted'), 'i1')).toEqual([]);
    // In danger it is not theirs before a named person is confirmed to have the family.
    expect(referralRepliesFor(standing('accepted', 'accepted', true), 'i1')).toEqual([]);
  });

  it('read as one text', () => {
    expect(referralReplyText('served', undefined)).toBe('Sudah dilayani.');
    expect(referralReplyText('underWay', 'Dua kunjungan.')).toBe('Masih dikerjakan, perkembangannya. Dua kunjungan.');
  });

  it('are late at work only past the time to report', () => {
    const context = (now: number) => ({ now }) as Parameters<typeof isLateReply>[2];
    expect(isLateReply(standing('inProgress', 'accepted'), 'i1', context(1_000))).toBe(false);
    expect(isLateReply(standing('inProgress', 'accepted'), 'i1', context(1_001))).toBe(true);
  });
});

it('danger, violence and what shames a family are told after the code only', () => {
  const plain = { kind: 'malnutrition', need: 'nutrition', isUrgent: false } as const;
  expect(isSensitiveReferral(plain)).toBe(false);
  expect(isSensitiveReferral({ ...plain, isUrgent: true })).toBe(true);
  expect(isSensitiveReferral({ ...plain, kind: 'violence' })).toBe(true);
  expect(isSensitiveReferral({ ...plain, need: 'protection' })).toBe(true);
});
