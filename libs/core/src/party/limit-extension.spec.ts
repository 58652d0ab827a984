import { policy } from '../fixtures.spec-data';
import { decideComplaint } from '../complaint/complaint.decider';
import { grantedBy } from '../complaint/extension-event';
import {
  accepted,
  asked,
  asking,
  at,
  BANKS_TASK,
  context,
  DECIDERS_TASK,
  fold,
  granted,
  TUESDAY,
} from '../complaint/extension.spec-data';
import { extendLimit } from './limit-extension';
import { evolveTask } from './party-task';
import type { PartyTask } from './party-task';
import { decideTask } from './task.decider';

describe('the limit of a party', () => {
  const bank = BANKS_TASK as unknown as PartyTask;
  const ask = { of: 'party', byId: 'banker', taskId: 't3' } as const;

  it('is extended once by what its regulation gives, on its own task', () => {
    const waiting = asked(ask);
    expect(waiting.extensionAsked).toMatchObject({ norm: expect.stringMatching(/^POJK/), partyTaskId: 't3' });
    const outcome = granted(waiting);
    expect(outcome).toMatchObject({ arm: [], stop: 'none' });
    const [event] = outcome.events;
    if (event?.type !== 'limitExtended') throw new Error('not granted');
    const limit = extendLimit(bank, grantedBy(event), context(TUESDAY));
    expect(limit).toMatchObject({ stop: ['party'], arm: [{ purpose: 'party', due: { dueAt: event.dueAt } }] });
    // Ten working days, and ten more.
    expect(event.dueAt).toBe(at('2026-12-21T16:00'));
    const longer = limit.events.reduce<PartyTask>((task, each) => evolveTask('t3', task, each), bank);
    expect(longer).toMatchObject({ limitDueAt: event.dueAt, limitExtensions: [{ approverId: 'supervisor' }] });
    const again = decideComplaint(fold(waiting, outcome.events), asking(ask), context(TUESDAY, policy, [longer]));
    expect(again).toMatchObject({ ok: false, refusal: { code: 'extensionUsedUp' } });
  });

  it('is not extended once it has passed, and of a paused one only the amount is kept', () => {
    const extension = {
      duration: { unit: 'workingDays', amount: 10, rule: 'receiptDate' },
      reason: 'otherOffice',
      grantedAt: TUESDAY,
      approverId: 'supervisor',
    } as const;
    expect(extendLimit(bank, extension, context(BANKS_TASK.limitDueAt)).events).toEqual([]);
    const pause = { since: TUESDAY, until: TUESDAY + 1, reason: 'external', byId: 'x' } as const;
    const paused = { ...bank, pause, limitDueAt: undefined };
    const outcome = extendLimit(paused, extension, context(TUESDAY));
    expect(outcome).toMatchObject({ arm: [], stop: 'none' });
    const after = outcome.events.reduce<PartyTask>((task, each) => evolveTask('t3', task, each), paused);
    expect([after.limitDueAt, after.limitExtensions?.length]).toEqual([undefined, 1]);
  });
});

describe('the task of whoever decides on more time', () => {
  const task = {
    ...DECIDERS_TASK,
    status: 'assigned',
    assigneeId: 'supervisor',
    category: 'BYR-01',
    ladder: 'programme',
  } as unknown as PartyTask;
  const seats = { ...context(TUESDAY), candidates: [], excluded: new Set<string>() };
  const decline = { type: 'decline', byId: 'supervisor', reason: 'notApproved', textId: 'not' } as const;

  it('is over with a no, and no higher rung is asked', () => {
    const outcome = accepted(decideTask(task, decline, seats));
    expect(outcome).toMatchObject({
      stop: 'all',
      arm: [],
      events: [{ type: 'taskDeclined' }, { type: 'taskCancelled' }],
    });
    const after = outcome.events.reduce<PartyTask>((state, event) => evolveTask('t2', state, event), task);
    const word = { type: 'answer', byId: 'supervisor', outcome: 'SELESAI_PENJELASAN', textId: 'x' } as const;
    expect(decideTask(after, word, seats)).toMatchObject({ ok: false, refusal: { code: 'notAllowedNow' } });
  });

  it('alone may be declined so', () => {
    const other = decideTask({ ...task, ask: 'answer' }, decline, seats);
    expect(other).toMatchObject({ ok: false, refusal: { code: 'notAllowedNow' } });
  });
});
