import { policy } from '../fixtures.spec-data';
import type { PartyTask } from '../party/party-task';
import type { ExtensionPolicy } from '../sla/policy';
import { decideComplaint, fireComplaintDeadline } from './complaint.decider';
import { onTaskAnswered } from './review';
import { refuseExtension } from './extension';
import {
  accepted,
  approval,
  asked,
  asking,
  at,
  BANKS_TASK,
  context,
  fold,
  granted,
  handled,
  HANDLERS_TASK,
  MONDAY,
  refusalOf,
  TASKS,
  TUESDAY,
  withNorm,
  withTargetExtension,
} from './extension.spec-data';

describe('more time', () => {
  it('is asked for with a reason, opens a task for the decider and moves nothing before', () => {
    const outcome = accepted(decideComplaint(handled, asking(), context(TUESDAY)));
    expect(outcome).toMatchObject({ arm: [], stop: 'none', notices: [] });
    expect(outcome.events).toMatchObject([
      {
        type: 'extensionAsked',
        of: 'target',
        tasks: [
          {
            ask: 'approveExtension',
            ladder: 'programme',
            startRung: 1,
            isRequired: false,
            barredIds: ['handler'],
          },
        ],
      },
    ]);
    const after = fold(handled, outcome.events);
    expect(after).toMatchObject({ targetDueAt: handled.targetDueAt, ceilingDueAt: handled.ceilingDueAt });
    expect(after.extensionAsked).toMatchObject({ byId: 'handler', approvalTaskId: 't2', askedAt: TUESDAY });
  });

  it('approved, arms the target anew and tells the reporter and the handlers', () => {
    const before = asked();
    const outcome = granted(before);
    // 7 December and three working days more.
    const dueAt = at('2026-12-10T16:00');
    expect(handled.targetDueAt).toBe(at('2026-12-07T16:00'));
    expect(outcome.events).toMatchObject([
      { type: 'limitExtended', of: 'target', byId: 'supervisor', askedById: 'handler', reason: 'otherOffice', dueAt },
    ]);
    expect(outcome.stop).toEqual(['target']);
    expect(outcome.arm).toMatchObject([
      {
        purpose: 'target',
        isMeasured: true,
        due: { dueAt },
        basis: { from: MONDAY, extension: { duration: { amount: 3 }, approverId: 'supervisor' } },
      },
    ]);
    expect(outcome.notices.map(({ template, to, params }) => [template, to.kind, params.dueAt])).toEqual([
      ['timeExtended', 'reporter', dueAt],
      ['extensionGranted', 'user', dueAt],
      ['extensionGranted', 'user', dueAt],
    ]);
    const after = fold(before, outcome.events);
    expect(after).toMatchObject({
      targetDueAt: dueAt,
      ceilingDueAt: handled.ceilingDueAt,
      extensions: [{ of: 'target' }],
    });
    expect(after.extensionAsked).toBeUndefined();
  });

  it('approved, is told also to whoever asked and has handed her task on meanwhile', () => {
    const tasks = [{ ...HANDLERS_TASK, assigneeId: 'colleague' }] as unknown as readonly PartyTask[];
    const outcome = onTaskAnswered(asked(), approval, context(TUESDAY, policy, tasks));
    expect(outcome.notices.map(({ to }) => (to.kind === 'user' ? to.userId : to.kind))).toEqual([
      'reporter',
      'colleague',
      'handler',
    ]);
  });

  it('refused, changes no date; whoever asked is told', () => {
    const before = asked();
    const outcome = refuseExtension(before, approval, { byId: 'supervisor', textId: 'not' }, TUESDAY);
    expect(outcome).toMatchObject({ events: [{ type: 'extensionRefused', textId: 'not' }], arm: [], stop: 'none' });
    expect(outcome.notices).toMatchObject([{ template: 'extensionRefused', to: { userId: 'handler' } }]);
    const after = fold(before, outcome.events);
    expect([after.targetDueAt, after.extensionAsked]).toEqual([handled.targetDueAt, undefined]);
    expect(refusalOf(after)).toBe('accepted');
    expect(refuseExtension(after, approval, { byId: 'supervisor' }, TUESDAY).events).toEqual([]);
  });

  it('approved after the limit is over is without effect, whether or not its timer has fired', () => {
    const before = asked();
    const late = handled.targetDueAt;
    const outcome = granted(before, late);
    expect(outcome).toMatchObject({ events: [{ type: 'extensionLapsed' }], arm: [], stop: 'none', notices: [] });
    expect(fold(before, outcome.events)).toMatchObject({ targetDueAt: late });
    const fired = fireComplaintDeadline(before, 'target', context(late));
    expect(fired.events.map(({ type }) => type)).toEqual(['targetMissed', 'extensionLapsed']);
    expect(granted(fold(before, fired.events), late).events).toEqual([]);
    // The legal limit passing ends no request for the target.
    expect(fireComplaintDeadline(before, 'ceiling', context(late)).events).toHaveLength(1);
  });

  it('is refused by name: too late, asked already, used up, no rule, no handler', () => {
    expect(refusalOf(handled, {}, handled.targetDueAt - 1)).toBe('accepted');
    expect(refusalOf(handled, {}, handled.targetDueAt)).toBe('extensionTooLate');
    expect(refusalOf({ ...handled, targetMissedAt: TUESDAY })).toBe('extensionTooLate');
    const waiting = asked();
    expect(refusalOf(waiting)).toBe('extensionAsked');
    expect(refusalOf(fold(waiting, granted(waiting).events))).toBe('extensionUsedUp');
    expect(refusalOf(handled, { of: 'norm' })).toBe('neverExtended');
    expect(refusalOf({ ...handled, category: 'SOS-01' })).toBe('neverExtended');
    expect(refusalOf(handled, { byId: 'somebody' })).toBe('notYourTask');
    expect(refusalOf(handled, { of: 'party', taskId: 't3' })).toBe('notYourTask');
    expect(refusalOf({ ...handled, status: 'answered' })).toBe('notAllowedNow');
  });

  it('that was asked for a limit that has passed keeps nobody from asking for another', () => {
    const waiting = asked({ of: 'party', byId: 'banker', taskId: 't3' });
    expect(refusalOf(waiting)).toBe('extensionAsked');
    const missed = [HANDLERS_TASK, { ...BANKS_TASK, limitMissedAt: TUESDAY }] as unknown as readonly PartyTask[];
    expect(decideComplaint(waiting, asking(), context(TUESDAY, policy, missed)).ok).toBe(true);
  });

  it('stays after a reopening, and a request ends with the answer', () => {
    const waiting = asked();
    const extended = fold(waiting, granted(waiting).events);
    const answer = { type: 'answer', byId: 'x', outcome: 'SELESAI_PENJELASAN', textId: 't' } as const;
    const answered = fold(extended, accepted(decideComplaint(extended, answer, context(TUESDAY))).events);
    const again = accepted(decideComplaint(answered, { type: 'object', byId: 'x' }, context(TUESDAY)));
    expect(fold(answered, again.events)).toMatchObject({ targetDueAt: extended.targetDueAt, extensions: [{}] });
    expect(again.arm.find(({ purpose }) => purpose === 'target')?.due.dueAt).toBe(extended.targetDueAt);
    const over = fold(waiting, accepted(decideComplaint(waiting, answer, context(TUESDAY))).events);
    expect(over.extensionAsked).toBeUndefined();
    expect(granted(over).events).toEqual([]);
  });

  it('does not make whoever approved it somebody who answered: an objection starts no higher', () => {
    const answer = { type: 'answer', byId: 'x', outcome: 'SELESAI_PENJELASAN', textId: 't' } as const;
    const tasks = [...TASKS, { ...approval, party: 'programme', rung: 1 } as PartyTask];
    const outcome = accepted(decideComplaint(handled, answer, context(TUESDAY, policy, tasks)));
    expect(outcome.events).toMatchObject([{ answeredOnRung: 0 }]);
  });

  it('of a target that waits for the reporter moves it when it goes on', () => {
    const until = at('2026-11-27T00:00');
    const paused = { ...asked(), targetPausedAt: TUESDAY, targetPauseUntil: until };
    const outcome = granted(paused);
    expect(outcome).toMatchObject({ arm: [], stop: 'none' });
    const resumed = fireComplaintDeadline(fold(paused, outcome.events), 'resume', context(until));
    // 24, 25 and 26 November have closed meanwhile; then three working days more.
    expect(resumed.arm.map(({ due }) => due.dueAt)).toEqual([at('2026-12-15T16:00')]);
    expect(outcome.events).toMatchObject([{ dueAt: at('2026-12-15T16:00') }]);
  });
});

describe('the legal ceiling', () => {
  const first = handled.ceilingNorm ?? '';
  const rule = (amount: number): ExtensionPolicy => ({
    duration: { unit: 'workingDays', amount, rule: 'receiptDate' },
    atMost: 1,
    reasons: ['otherOffice'],
    norm: 'a synthetic norm',
    standing: 'memory',
  });

  it('moves only where its norm gives more time, with its warning; the target stays', () => {
    const rules = withNorm(first, rule(7));
    const waiting = asked({ of: 'norm' }, handled, rules);
    const outcome = granted(waiting, TUESDAY, rules);
    expect(outcome.stop).toEqual(['ceilingWarn', 'ceiling']);
    expect(outcome.arm.map(({ purpose }) => purpose)).toEqual(['ceilingWarn', 'ceiling']);
    const after = fold(waiting, outcome.events);
    expect(handled.ceilingDueAt).toBe(at('2026-12-11T16:30'));
    expect(after).toMatchObject({
      ceilingDueAt: at('2026-12-22T16:00'),
      ceilingNorm: first,
      targetDueAt: handled.targetDueAt,
    });
    expect(refusalOf(handled, { of: 'norm', reason: 'externalFactor' }, TUESDAY, rules)).toBe('extensionReason');
  });

  it('moves no further than the next norm, which is the ceiling then and is named', () => {
    const rules = withNorm(first, rule(200));
    const waiting = asked({ of: 'norm' }, handled, rules);
    const after = fold(waiting, granted(waiting, TUESDAY, rules).events);
    expect(after).toMatchObject({ ceilingDueAt: at('2027-01-23T00:00'), ceilingNorm: expect.stringMatching(/^UU 25/) });
  });

  it('holds the target: more time past it is refused, and has lapsed when a pause has used up the room', () => {
    const rules = withTargetExtension(5);
    expect(refusalOf(handled, {}, TUESDAY, withTargetExtension(4))).toBe('accepted');
    expect(refusalOf(handled, {}, TUESDAY, rules)).toBe('extensionPastCeiling');
    const until = at('2026-11-27T00:00');
    const delayed = { ...asked(), targetPauses: [{ from: TUESDAY, to: until, reason: 'documents' as const }] };
    const outcome = granted({ ...delayed, targetDueAt: at('2026-12-10T16:00') }, until);
    expect(outcome).toMatchObject({ events: [{ type: 'extensionLapsed', byId: 'supervisor' }], arm: [], stop: 'none' });
  });
});
