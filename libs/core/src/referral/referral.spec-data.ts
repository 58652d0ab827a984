import type { SocialCase } from '../casework/social-case';
import type { Decision, Outcome } from '../decision';
import { calendarOf, candidate, policy } from '../fixtures.spec-data';
import type { Candidate } from '../ladder/candidate';
import type { Risk } from '../vocabulary';
import { openReferral, sendReferral } from './dispatch';
import { evolveReferral } from './evolve-referral';
import { decideReferral } from './referral.decider';
import type { ReferralCommand } from './referral.decider';
import type { ReferralContext } from './referral-context';
import { fireReferralDeadline } from './referral-silence';
import type { ReferralDeadlinePurpose } from './referral-silence';
import type { Referral, ReferralEvent } from './referral';

export const SENT_AT = Date.parse('2026-11-23T02:00:00Z');
const HOUR_MS = 3_600_000;

/** An officer of a service, open day and night. */
export const officer = (institutionId: string, overrides: Partial<Candidate> = {}): Candidate =>
  candidate('serviceOfficer', {
    positionId: `position-${institutionId}`,
    institutionId,
    holderId: `officer-${institutionId}`,
    calendarId: 'always',
    ...overrides,
  });

export const caseOf = (overrides: Partial<SocialCase> = {}): SocialCase => ({
  id: 'case',
  complaintId: 'complaint',
  complaintNumber: 'PKH-1',
  kind: 'violence',
  risk: 'high',
  regionCode: '3325010001',
  zone: 'WIB',
  policyVersion: policy.version,
  calendarVersion: '2026.1',
  version: 2,
  status: 'screened',
  openedAt: SENT_AT - HOUR_MS,
  managerId: 'sender',
  consent: 'given',
  contactDueAt: SENT_AT,
  referralsOpen: 0,
  ...overrides,
});

export const SERVICES = ['shelter', 'clinic', 'police'];

/** One referral and the clock it runs on. Every move is decided, folded and remembered. */
export class Told {
  referral: Referral;
  context: ReferralContext;
  readonly outcomes: Outcome<ReferralEvent>[] = [];

  constructor(risk: Risk, institutionIds: readonly string[] = SERVICES, candidates: readonly Candidate[] = everybody) {
    this.context = { now: SENT_AT, policy, calendarOf, candidates, excluded: new Set() };
    const packet = { need: 'protection', packetTextId: 'text', shared: ['need'], consent: 'given' } as const;
    const opened = openReferral(caseOf({ risk }), { ...packet, senderId: 'sender', institutionIds }, this.context);
    this.referral = fold(undefined, opened.events);
    this.outcomes.push(opened);
  }

  get last(): Outcome<ReferralEvent> {
    return this.outcomes[this.outcomes.length - 1] as Outcome<ReferralEvent>;
  }

  excluding(...ids: string[]): this {
    this.context = { ...this.context, excluded: new Set(ids) };
    return this;
  }

  later(hours: number): this {
    this.context = { ...this.context, now: this.context.now + hours * HOUR_MS };
    return this;
  }

  send(): this {
    return this.take(sendReferral(this.referral, this.context));
  }

  fires(purpose: ReferralDeadlinePurpose): this {
    return this.take(fireReferralDeadline(this.referral, purpose, this.context));
  }

  try(command: ReferralCommand): Decision<ReferralEvent> {
    return decideReferral(this.referral, command, this.context);
  }

  does(command: ReferralCommand): this {
    const decision = this.try(command);
    if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.code}`);
    return this.take(decision.outcome);
  }

  /** Who was told what by the last move. */
  told(): string[] {
    return this.last.notices.map(({ template, to }) => `${template} ${to.kind === 'user' ? to.userId : to.kind}`);
  }

  events(): string[] {
    return this.last.events.map(({ type }) => type);
  }

  statuses(): Record<string, string> {
    return Object.fromEntries(this.referral.addressees.map(({ institutionId, status }) => [institutionId, status]));
  }

  armed(): Record<string, number> {
    return Object.fromEntries(
      this.last.arm.map(({ purpose, due }) => [purpose, (due.dueAt - this.context.now) / HOUR_MS]),
    );
  }

  private take(outcome: Outcome<ReferralEvent>): this {
    this.referral = fold(this.referral, outcome.events);
    this.outcomes.push(outcome);
    return this;
  }
}

export const everybody: readonly Candidate[] = [
  ...SERVICES.map((id) => officer(id)),
  candidate('dutyManager', { holderId: 'duty' }),
];

const fold = (before: Referral | undefined, events: readonly ReferralEvent[]): Referral =>
  events.reduce<Referral | undefined>((state, event) => evolveReferral('referral', state, event), before) as Referral;

/** The moves, with the least they need. */
export const moves = (institutionId: string) => {
  const byId = `officer-${institutionId}`;
  return {
    see: { type: 'see', byId, institutionId },
    accept: { type: 'accept', byId, institutionId },
    decline: { type: 'decline', byId, institutionId, reason: 'noCapacity' },
    progress: { type: 'progress', byId, institutionId, textId: 'text' },
    complete: { type: 'complete', byId, institutionId, outcome: 'served', textId: 'text' },
    recordCall: { type: 'recordCall', byId: 'sender', textId: 'text' },
    confirmContact: { type: 'confirmContact', byId: 'sender', institutionId: 'shelter', textId: 'text' },
    readdress: { type: 'readdress', byId: 'sender', institutionIds: ['school'] },
    revoke: { type: 'revoke', byId: 'sender' },
  } as const satisfies Record<string, ReferralCommand>;
};
