import { codesOf, COMPLAINT_STATUS, CONTACT, PLAIN_STATUS, SEVERITY } from '../vocabulary';
import type { ComplaintStatus } from '../vocabulary';
import { actsOfCitizen, commandOfCitizen } from './citizen-acts';
import { disclosureOf } from './disclosure';
import { nextStep, plainStatus } from './plain-status';

const target = Date.parse('2026-12-07T09:00:00Z');
const ceiling = Date.parse('2026-12-11T09:30:00Z');
const until = Date.parse('2026-12-21T09:30:00Z');
const STATUSES = codesOf(COMPLAINT_STATUS);
const timed = (status: ComplaintStatus, objectionUntil?: number) => ({
  status,
  targetDueAt: target,
  ceilingDueAt: ceiling,
  objectionUntil,
});

describe('how it stands, in plain words', () => {
  it('is one of six words in every state, and each of them is said of some', () => {
    const words = [
      ...STATUSES.map((status) => plainStatus({ status, reopenings: 0 })),
      ...STATUSES.map((status) => plainStatus({ status, reopenings: 1 })),
    ];
    expect(new Set(words)).toEqual(new Set(codesOf(PLAIN_STATUS)));
    expect(codesOf(PLAIN_STATUS)).toHaveLength(6);
  });

  it.each([
    ['filed', 0, 'received'],
    ['assigned', 0, 'handled'],
    ['assigned', 1, 'again'],
    ['review', 0, 'checked'],
    ['review', 2, 'checked'],
    ['answered', 1, 'answered'],
    ['closing', 0, 'checked'],
    ['closed', 0, 'finished'],
    ['reopened', 1, 'again'],
  ] as const)('%s after %d objections is said as %s', (status, reopenings, word) => {
    expect(plainStatus({ status, reopenings })).toBe(word);
  });
});

describe('what happens next', () => {
  it.each(['filed', 'assigned', 'review', 'reopened'] as const)('%s: an answer, by what we promise', (status) => {
    expect(nextStep(timed(status), target)).toEqual({ code: 'answer', byAt: target, atLatest: ceiling });
    expect(nextStep(timed(status), target + 1)).toEqual({ code: 'answerLate', atLatest: ceiling });
    expect(nextStep(timed(status), ceiling + 1)).toEqual({ code: 'answerVeryLate' });
  });

  it('documents that we asked for: until when we wait for them, and the last day of the law while it is ahead', () => {
    const waits = { ...timed('assigned'), targetPausedAt: target - 2, targetPauseUntil: target + 1 };
    expect(nextStep(waits, target + 1)).toEqual({ code: 'documents', byAt: target + 1, atLatest: ceiling });
    expect(nextStep(waits, target + 2)).toEqual({ code: 'answerLate', atLatest: ceiling });
    const long = { ...waits, targetPauseUntil: ceiling + 9 };
    expect(nextStep(long, ceiling + 1)).toEqual({ code: 'documents', byAt: ceiling + 9 });
  });

  it('promises nothing in the past, whatever the state', () => {
    for (const status of STATUSES)
      for (const now of [target - 1, target, target + 1, ceiling, ceiling + 1]) {
        const { byAt = now, atLatest = now } = nextStep(timed(status, ceiling + 2), now);
        expect([status, byAt >= now, atLatest >= now]).toEqual([status, true, true]);
      }
  });

  it('answered: she replies until the window ends; closed: she may still object while it is open', () => {
    expect(nextStep(timed('answered', until), target)).toEqual({ code: 'reply', byAt: until });
    expect(nextStep(timed('closed', until), until - 1)).toEqual({ code: 'mayObject', byAt: until });
    expect(nextStep(timed('closed', until), until)).toEqual({ code: 'over' });
    expect(nextStep(timed('closed'), target)).toEqual({ code: 'over' });
    expect(nextStep(timed('closing', until), target)).toEqual({ code: 'approval' });
  });
});

describe('what is said to whoever holds the code', () => {
  const plain = { severity: 'S3', isConfidential: false, contact: 'open' } as const;

  it('is everything but names where nothing is sensitive', () => {
    expect(disclosureOf(plain)).toBe('full');
    expect(disclosureOf({ ...plain, contact: 'confirmed' })).toBe('full');
  });

  it('is neither category nor outcome for safety, integrity and confidential reports', () => {
    for (const severity of codesOf(SEVERITY))
      expect(disclosureOf({ ...plain, severity })).toBe(severity === 'S1' || severity === 'S2' ? 'discreet' : 'full');
    expect(disclosureOf({ ...plain, isConfidential: true })).toBe('discreet');
    expect(disclosureOf({ ...plain, contact: 'unconfirmed' })).toBe('discreet');
  });

  it('is the least for whoever is afraid, in danger, or may never be reached', () => {
    for (const contact of codesOf(CONTACT)) {
      expect(disclosureOf({ ...plain, contact, isAfraid: true })).toBe('minimal');
      expect(disclosureOf({ ...plain, contact, isInDanger: true })).toBe('minimal');
    }
    expect(disclosureOf({ ...plain, contact: 'none' })).toBe('minimal');
  });
});

describe('what she may say', () => {
  const offered = (status: ComplaintStatus, now = target, objectionUntil: number | undefined = until) =>
    actsOfCitizen({ status, objectionUntil }, now).join(' ');

  it('is by the table that holds for everybody', () => {
    expect(Object.fromEntries(STATUSES.map((status) => [status, offered(status)]))).toEqual({
      filed: 'addInformation',
      assigned: 'addInformation',
      review: 'addInformation',
      answered: 'done notDone addInformation',
      closing: 'addInformation',
      closed: 'notDone addInformation',
      reopened: 'addInformation',
    });
  });

  it('"not done" objects within the window, and is kept as information after it', () => {
    for (const status of ['answered', 'closed'] as const) {
      expect(commandOfCitizen({ status, objectionUntil: until }, 'notDone', until - 1)).toBe('object');
      expect(commandOfCitizen({ status, objectionUntil: until }, 'notDone', until)).toBe('addInformation');
    }
    expect(commandOfCitizen({ status: 'closing', objectionUntil: until }, 'notDone', target)).toBe('addInformation');
    expect(commandOfCitizen({ status: 'assigned' }, 'done', target)).toBeUndefined();
  });
});
