import type { CaseEvent } from '#core/casework/social-case';
import type { ReferralEvent } from '#core/referral/referral';
import { institutionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import { accusedIn } from '../../apps/cli/src/demo/accused';
import type { CaseScript, ReferralScript } from '../../apps/cli/src/demo/case-script';
import type { CaseEnd } from '../../apps/cli/src/demo/case-ending';
import { endingOf } from '../../apps/cli/src/demo/ending';
import type { StoryEvent } from '../../apps/cli/src/demo/happening';
import type { Later } from '../../apps/cli/src/demo/later';
import { narrateSoberly } from '../../apps/cli/src/demo/narrate-soberly';
import { planActs } from '../../apps/cli/src/demo/plan-acts';
import { readSamples } from '../../apps/cli/src/demo/sample';
import type { Script } from '../../apps/cli/src/demo/sample';
import { findFaults } from '../../apps/cli/src/demo/verdict';
import { answered, assigned, at, courseOf, happening, opened, sampleScript } from './fixtures';

const later: Later = (from, _zone, minutes) => from + minutes;
const manager = userIdOf('pendamping.3325.001');
const officer = userIdOf('puskesmas.3325');

const referral = (more: Partial<ReferralScript> = {}): ReferralScript => ({
  need: 'medical',
  packet: 'Perlu diperiksa (rekaan).',
  shared: ['village'],
  addressees: [{ institution: 'puskesmas.3325', does: 'accepts' }],
  expected: { status: 'completed', outcome: 'served', addressees: ['accepted'] },
  ...more,
});
const withCase = (referrals: readonly ReferralScript[]): Script & { readonly case: CaseScript } => ({
  ...sampleScript,
  behaviour: 'referred',
  case: { risk: 'medium', consent: 'given', referrals, closure: 'goalMet' },
});

const caseOpened = { type: 'caseOpened', at } as Extract<CaseEvent, { type: 'caseOpened' }>;
const screened = { type: 'caseScreened', at, byId: manager } as Extract<CaseEvent, { type: 'caseScreened' }>;
const sent = { type: 'referralSent', at, byId: manager, referralId: 'r', need: 'medical' } as const;
const dispatched = {
  type: 'referralDispatched',
  at,
  stepDueAt: at,
  addressees: [
    { institutionId: institutionIdOf('puskesmas.3325'), status: 'sent', userId: officer, sentAt: at },
    { institutionId: institutionIdOf('dinsos.3325'), status: 'waiting' },
  ],
} satisfies Extract<ReferralEvent, { type: 'referralDispatched' }>;

const underway = (script: Script) =>
  courseOf(script, [happening(caseOpened, 'case'), happening(screened, 'case'), happening(sent, 'case')]);
const onReferral = (script: Script, event: StoryEvent) =>
  planActs(underway(script), happening(event, 'r'), later).map(({ byId, on, deed }) => ({ byId, on, type: deed.type }));

describe('the lanes that are not told aloud', () => {
  const closed = { type: 'complaintClosed', at, closure: 'SELESAI_KARTU_KEMBALI', closedBy: 'fourEyes' } as const;

  it('are one sober line, without outcome and without anybody', () => {
    expect(narrateSoberly(closed, 'KKS-05', 'id')).toEqual([
      'KKS dipegang pihak lain: sudah ditindaklanjuti; ditutup, disetujui orang kedua',
    ]);
    expect(narrateSoberly(assigned(), 'KKS-05', 'id')).toEqual([]);
  });

  it('are never among what is told', () => {
    const sober = readSamples().filter(({ input }) => input.category === 'KKS-05' || input.category === 'SOS-01');
    expect(sober.length).toBeGreaterThanOrEqual(12);
    expect(sober.filter(({ isTold }) => isTold)).toEqual([]);
  });

  it('name the accused by keys, which the api knows by their ids', () => {
    expect(accusedIn({ ...sampleScript, accused: [{ kind: 'person', user: 'korkab.3325' }] })).toEqual([
      { kind: 'person', userId: userIdOf('korkab.3325') },
    ]);
    expect(accusedIn({ ...sampleScript, accused: [{ kind: 'institution', institution: 'bri.3325' }] })).toEqual([
      { kind: 'institution', institutionId: institutionIdOf('bri.3325') },
    ]);
    expect(accusedIn(sampleScript)).toBeUndefined();
  });
});

describe('the parties of a script', () => {
  const trace = {
    ask: 'traceAccount',
    answeredAt: 'bri.3325',
    outcome: 'SELESAI_DATA_DIPERBAIKI',
    answer: 'Ya.',
  } as const;
  const script: Script = { ...sampleScript, behaviour: 'partiesAnswer', others: [trace] };
  const bank = assigned({ seat: 'bankOfficer', positionId: undefined, userId: userIdOf('bri.3325') });

  it('answer what they are asked, and only that', () => {
    const course = courseOf(script, [happening(opened('traceAccount', 'bank'), 'bank')]);
    const atBank = { ...bank, positionId: undefined };
    expect(planActs(course, happening(atBank, 'bank'), later)).toEqual([]);
    expect(planActs(course, happening(assigned(), 'other'), later)).toEqual([]);
  });

  it('fail the verdict when another answered, or nobody', () => {
    const end = { status: 'closed', closure: 'SELESAI_DIBAYAR', closedBy: 'silence', reopenings: 0 } as const;
    const course = courseOf(script, [
      happening(assigned()),
      happening(answered),
      happening(opened('traceAccount', 'bank'), 'bank'),
    ]);
    expect(findFaults(script, endingOf(end, course)).map(({ what, expected }) => `${what} ${expected}`)).toEqual([
      'other traceAccount: bri.3325',
    ]);
  });
});

describe('a social case of a script', () => {
  it('is screened, referred and seen by whoever has the task', () => {
    const course = courseOf(withCase([referral(), referral()]), [happening(caseOpened, 'case')]);
    const acts = planActs(course, happening(assigned()), later).filter(({ on }) => on === 'cases');
    expect(acts.map(({ byId, deed }) => `${deed.type} ${byId === manager}`)).toEqual([
      'screen true',
      'refer true',
      'refer true',
      'recordContact true',
    ]);
  });

  it('is closed when its last referral has come back, not before', () => {
    const back = { type: 'referralReturned', at, referralId: 'r' } as const;
    const planned = (referrals: readonly ReferralScript[]) =>
      planActs(underway(withCase(referrals)), happening(back, 'case'), later).map(({ deed }) => deed.type);
    expect(planned([referral()])).toEqual(['recordContact', 'close']);
    expect(planned([referral(), referral()])).toEqual([]);
  });

  it('is asked of services, each doing what the script says', () => {
    expect(onReferral(withCase([referral()]), dispatched)).toEqual([
      { byId: officer, on: 'referrals', type: 'see' },
      { byId: officer, on: 'referrals', type: 'accept' },
    ]);
    const silent = referral({ addressees: [{ institution: 'puskesmas.3325' }] });
    expect(onReferral(withCase([silent]), dispatched)).toEqual([]);
    expect(onReferral(withCase([{ ...silent, isRevoked: true }]), dispatched)).toEqual([
      { byId: manager, on: 'referrals', type: 'revoke' },
    ]);
  });

  it('stays with the sender while urgent until she has telephoned and confirmed', () => {
    const urgent = withCase([referral({ contactName: 'Petugas (rekaan)' })]);
    expect(onReferral(urgent, dispatched).map(({ type }) => type)).toEqual([
      'see',
      'accept',
      'recordCall',
      'confirmContact',
    ]);
    const accepted = { type: 'referralAccepted', at, byId: officer, institutionId: 'x', stepDueAt: at } as const;
    expect(onReferral(urgent, accepted)).toEqual([]);
    expect(onReferral(withCase([referral()]), accepted).map(({ type }) => type)).toEqual(['progress', 'complete']);
  });

  it.each([
    [
      'case',
      { status: 'monitoring', referrals: [{ status: 'completed', outcome: 'served', addressees: ['accepted'] }] },
    ],
    [
      'referral',
      { status: 'closed', closure: 'goalMet', referrals: [{ status: 'revoked', addressees: ['stoodDown'] }] },
    ],
  ] as const)('fails the verdict when the %s ended otherwise', (what, found: CaseEnd) => {
    const script = withCase([referral()]);
    const end = { status: 'closed', closure: 'SELESAI_DIBAYAR', closedBy: 'silence', reopenings: 0 } as const;
    const course = courseOf(script, [happening(assigned()), happening(answered)]);
    expect(findFaults(script, endingOf(end, course, found)).map((fault) => fault.what)).toEqual([what]);
  });
});
