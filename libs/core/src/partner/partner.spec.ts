import { codesOf, REPLY, TASK_ASK } from '../vocabulary';
import type { TaskAsk } from '../vocabulary';
import type { PartyTask } from '../party/party-task';
import { linkExpiry, linkState } from './answer-link';
import type { AnswerLink } from './answer-link';
import { deviceName } from './device';
import { isLate } from './lateness';
import { codeState } from './one-time-code';
import { REPLY_KIND, repliesFor, replyText } from './reply';
import { maskedSubject, subjectFor } from './subject';

const task = {
  status: 'assigned',
  ask: 'traceAccount',
  positionId: 'p1',
  assigneeId: 'u1',
  awaitsDirection: false,
  isDirected: false,
  climbs: 0,
  stepDueAt: 1_000,
} as unknown as PartyTask;
const link: AnswerLink = { id: 'l', complaintId: 'c', taskId: 't', positionId: 'p1', issuedAt: 0, expiresAt: 2_000 };

describe('the replies of an outside party', () => {
  it.each(codesOf(TASK_ASK))('to %s are three to five, the last that it is not theirs', (ask: TaskAsk) => {
    const replies = repliesFor({ ...task, ask });
    expect(replies.length).toBeGreaterThanOrEqual(3);
    expect(replies.length).toBeLessThanOrEqual(5);
    expect(replies.at(-1)).toBe('notOurs');
    expect(new Set(replies).size).toBe(replies.length);
  });

  it('are those the rule table allows: none once it is answered, no "not ours" once somebody decided', () => {
    expect(repliesFor({ ...task, status: 'answered' })).toEqual([]);
    expect(repliesFor({ ...task, isDirected: true })).not.toContain('notOurs');
  });

  it('are each offered for something', () => {
    const offered = new Set(codesOf(TASK_ASK).flatMap((ask) => repliesFor({ ...task, ask })));
    expect([...offered].sort()).toEqual(codesOf(REPLY).toSorted());
  });

  it('read as one text', () => {
    expect(replyText('paidOut', {})).toBe('Dana sudah masuk rekening.');
    expect(replyText('willPay', { on: '2026-11-27', note: 'SP2D terbit.' })).toBe(
      'Dana akan masuk pada tanggal 2026-11-27. SP2D terbit.',
    );
    expect(replyText('onHold', { note: 'nama berbeda' })).toBe('Dana ditahan, sebabnya: nama berbeda');
    expect(REPLY_KIND.notOurs.outcome).toBeUndefined();
  });
});

describe('a link', () => {
  it.each([
    ['open', {}, {}, 1_999],
    ['expired', {}, {}, 2_000],
    ['used', { usedAt: 5 }, {}, 10],
    ['used', {}, { status: 'answered' }, 10],
    ['revoked', { revokedAt: 5 }, {}, 10],
    ['revoked', {}, { status: 'cancelled' }, 10],
    ['revoked', {}, { positionId: 'p2' }, 10],
    ['revoked', {}, { assigneeId: undefined }, 10],
  ] as const)('is %s: %j %j', (state, ofLink, ofTask, now) => {
    expect(linkState({ ...link, ...ofLink }, { ...task, ...ofTask }, now)).toBe(state);
  });

  it('outlives its step by a week, and never less than a week from now', () => {
    const week = 7 * 86_400_000;
    expect(linkExpiry(10, 1_000)).toBe(1_000 + week);
    expect(linkExpiry(5_000, 1_000)).toBe(5_000 + week);
    expect(linkExpiry(5_000, undefined)).toBe(5_000 + week);
  });

  it('names kinds of devices and no more', () => {
    expect(deviceName('Mozilla/5.0 (Linux; Android 15; SM-A155F) AppleWebKit/537.36 Chrome/140.0 Mobile')).toBe(
      'Chrome, Android',
    );
    expect(deviceName('')).toBe('?, ?');
  });
});

it('a code is good until its time is up, its tries are, or it is used', () => {
  const code = { expiresAt: 100, attempts: 0, isConfirmed: false };
  expect(codeState(code, 99)).toBe('open');
  expect(codeState(code, 100)).toBe('expired');
  expect(codeState({ ...code, attempts: 5 }, 1)).toBe('tooOften');
  expect(codeState({ ...code, isConfirmed: true }, 1)).toBe('used');
  expect(codeState({ ...code, expiresAt: undefined }, 1)).toBe('notSent');
});

it('an answer is late after its step, after a climb, and when nobody waits any more', () => {
  expect(isLate(task, 1_000)).toBe(false);
  expect(isLate(task, 1_001)).toBe(true);
  expect(isLate({ ...task, climbs: 1 }, 0)).toBe(true);
  expect(isLate({ ...task, status: 'cancelled' }, 0)).toBe(true);
});

it('a bank learns the card and not the family, everybody else the family and not the card', () => {
  const known = { name: 'Siti Aminah', nik: '3325014107850001', kk: '3325010101150001', kksTail: '1234' };
  expect(subjectFor('bank', known)).toEqual({ name: known.name, nik: known.nik, kksTail: known.kksTail });
  expect(subjectFor('dinas', known)).toEqual({ name: known.name, nik: known.nik, kk: known.kk });
  expect(subjectFor('bank', { nik: known.nik })).toEqual({ nik: known.nik });
  expect(maskedSubject(known)).toEqual({
    name: 'Siti A•••',
    nik: '3325••••••••0001',
    kk: '3325••••••••0001',
    kksTail: '1234',
  });
});
