import type { Complaint } from '../complaint/complaint';
import type { Outcome } from '../decision';
import { calendarOf, candidate, policy } from '../fixtures.spec-data';
import { caseOf } from '../referral/referral.spec-data';
import { CASE_STATUS, codesOf } from '../vocabulary';
import type { Risk } from '../vocabulary';
import { decideCase, fireCaseDeadline, openCase, returnReferral } from './case.decider';
import type { CaseCommand, CaseContext } from './case.decider';
import { allowedCaseCommands, CASE_COMMANDS } from './case-rules';
import { evolveCase } from './social-case';
import type { CaseEvent, SocialCase } from './social-case';

const NOW = Date.parse('2026-11-23T02:00:00Z');
const HOUR_MS = 3_600_000;

const at = (now: number, excluded: readonly string[] = []): CaseContext => ({
  now,
  policy,
  calendarOf,
  candidates: [candidate('peksosSupervisor'), candidate('dutyManager'), candidate('korkab', { holderId: 'sender' })],
  excluded: new Set(excluded),
});

const complaint = {
  id: 'complaint',
  number: 'PKH-1',
  regionCode: '3325010001',
  zone: 'WIB',
  policyVersion: policy.version,
  calendarVersion: '2026.1',
} as Complaint;

const opened = (risk: Risk) => openCase(complaint, { kind: 'violence', risk }, at(NOW));
const fold = (before: SocialCase | undefined, { events }: Outcome<CaseEvent>): SocialCase =>
  events.reduce<SocialCase | undefined>((state, event) => evolveCase('case', state, event), before) as SocialCase;

const screen = (risk: Risk): CaseCommand => ({ type: 'screen', byId: 'sender', risk, consent: 'given' });

function decide(found: SocialCase, command: CaseCommand, context: CaseContext): Outcome<CaseEvent> {
  const decision = decideCase(found, command, context);
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.outcome;
}

const templates = ({ notices }: Outcome<CaseEvent>) =>
  notices.map(({ template, to }) => `${template} ${to.kind === 'user' ? to.userId : to.kind}`);

describe('a social case', () => {
  it('runs day and night when somebody may be in danger', () => {
    const { arm } = opened('high');
    expect(arm).toMatchObject([
      { purpose: 'contact', calendarId: 'always', isMeasured: true, due: { dueAt: NOW + HOUR_MS } },
    ]);
  });

  it('runs in office hours when nobody is', () => {
    expect(opened('low').arm).toMatchObject([{ purpose: 'contact', calendarId: 'government', zone: 'WIB' }]);
  });

  it('is contacted earlier when the risk turns out higher', () => {
    const found = fold(undefined, opened('low'));
    const outcome = decide(found, screen('high'), at(NOW + HOUR_MS));
    expect(outcome).toMatchObject({ stop: ['contact'], arm: [{ due: { dueAt: NOW + 2 * HOUR_MS } }] });
    expect(fold(found, outcome)).toMatchObject({ status: 'screened', contactDueAt: NOW + 2 * HOUR_MS });
  });

  it('is not excused a delay by a lower risk', () => {
    const found = fold(undefined, opened('high'));
    const outcome = decide(found, screen('low'), at(NOW));
    expect(outcome).toMatchObject({ stop: 'none', arm: [] });
    expect(fold(found, outcome)).toMatchObject({ risk: 'low', contactDueAt: NOW + HOUR_MS });
  });

  it('never moves first contact back, however often the risk changes', () => {
    let found = fold(undefined, opened('low'));
    found = fold(found, decide(found, screen('high'), at(NOW)));
    found = fold(found, decide(found, screen('low'), at(NOW)));
    expect(decide(found, screen('medium'), at(NOW))).toMatchObject({ stop: 'none', arm: [] });
    expect(found.contactDueAt).toBe(NOW + HOUR_MS);
  });

  it('is reported when contact is missed, stays a breach, and comes again until there is contact', () => {
    const found = fold(undefined, opened('high'));
    const missed = fireCaseDeadline(found, 'contact', at(NOW + HOUR_MS));
    expect(missed).toMatchObject({ events: [{ type: 'contactMissed' }], stop: 'none' });
    expect(missed.arm).toMatchObject([{ purpose: 'monitor', due: { unit: 'wallClockMinutes' }, isMeasured: false }]);
    const again = fireCaseDeadline(fold(found, missed), 'monitor', at(NOW + 3 * HOUR_MS));
    expect(again.arm).toEqual([expect.objectContaining({ purpose: 'monitor' })]);
    expect(templates(again)).toEqual(templates(missed));
    expect(templates(missed)).toEqual([
      'caseContactMissed user-peksosSupervisor',
      'caseContactMissed user-dutyManager',
    ]);
    const contacted = decide(fold(found, missed), { type: 'recordContact', byId: 'sender' }, at(NOW + 2 * HOUR_MS));
    expect(contacted.stop).toEqual(['contact', 'monitor']);
    expect(contacted.arm).toMatchObject([{ purpose: 'monitor', due: { unit: 'calendarDays' }, isMeasured: false }]);
  });

  it('tells its manager and the duty manager, and nobody who may not know', () => {
    const found = caseOf({ managerId: 'sender', contactedAt: undefined });
    expect(templates(fireCaseDeadline(found, 'contact', at(NOW)))).toEqual([
      'caseContactMissed sender',
      'caseContactMissed user-dutyManager',
    ]);
    expect(templates(fireCaseDeadline(found, 'contact', at(NOW, ['sender', 'user-dutyManager'])))).toEqual([
      'caseContactMissed user-peksosSupervisor',
    ]);
  });

  it('reminds its manager of regular contact for as long as it is open', () => {
    const found = caseOf({ contactedAt: NOW });
    const reminded = fireCaseDeadline(found, 'monitor', at(NOW));
    expect(reminded).toMatchObject({ events: [{ type: 'monitoringReminded' }], arm: [{ purpose: 'monitor' }] });
    expect(templates(reminded)).toEqual(['caseMonitor sender']);
    expect(fireCaseDeadline({ ...found, status: 'closed' }, 'monitor', at(NOW)).events).toEqual([]);
  });

  it('is monitored more often when the risk rises after contact', () => {
    const outcome = decide(caseOf({ risk: 'low', contactedAt: NOW }), screen('high'), at(NOW));
    expect(outcome).toMatchObject({ stop: ['monitor'], arm: [{ purpose: 'monitor' }] });
  });

  it('is closed only when every referral has come back', () => {
    const refer: CaseCommand = { type: 'refer', byId: 'sender', referralId: 'referral', need: 'protection' };
    const close: CaseCommand = { type: 'close', byId: 'sender', closure: 'goalMet' };
    let found = fold(caseOf(), decide(caseOf(), refer, at(NOW)));
    expect(decideCase(found, close, at(NOW))).toMatchObject({
      ok: false,
      refusal: { code: 'notAllowedNow', from: 'intervening', allowed: ['screen', 'recordContact', 'refer'] },
    });
    found = fold(found, returnReferral({ id: 'referral', outcome: 'served' }, NOW));
    expect(found).toMatchObject({ status: 'monitoring', referralsOpen: 0 });
    expect(fold(found, decide(found, close, at(NOW)))).toMatchObject({ status: 'closed', closure: 'goalMet' });
  });

  it.each(codesOf(CASE_STATUS).flatMap((status) => CASE_COMMANDS.map((type) => [status, type] as const)))(
    'that is %s answers %s by the table',
    (status, type) => {
      const commands: Record<CaseCommand['type'], CaseCommand> = {
        screen: screen('high'),
        recordContact: { type: 'recordContact', byId: 'sender' },
        refer: { type: 'refer', byId: 'sender', referralId: 'referral', need: 'protection' },
        close: { type: 'close', byId: 'sender', closure: 'goalMet' },
      };
      const decision = decideCase(caseOf({ status }), commands[type], at(NOW));
      expect(decision.ok).toBe(TABLE[status].includes(type));
      if (!decision.ok) expect(decision.refusal.allowed).toEqual(allowedCaseCommands(status));
    },
  );
});

const TABLE: Readonly<Record<SocialCase['status'], readonly CaseCommand['type'][]>> = {
  identified: ['screen', 'recordContact'],
  screened: ['screen', 'recordContact', 'refer', 'close'],
  intervening: ['screen', 'recordContact', 'refer'],
  monitoring: ['screen', 'recordContact', 'refer', 'close'],
  closed: [],
};
