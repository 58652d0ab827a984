import type { ReferralStatus, Risk } from '../vocabulary';
import { allowedForSender, allowedForService } from './referral.decider';
import { REFERRAL_COMMANDS } from './referral-rules';
import type { ReferralCommandType } from './referral-rules';
import { moves, Told } from './referral.spec-data';

const shelter = moves('shelter');
const clinic = moves('clinic');
const sent = (risk: Risk) => new Told(risk, ['shelter', 'clinic']).send();

type Side = 'sender' | 'shelter' | 'clinic';
type Row = readonly [
  name: string,
  told: () => Told,
  status: ReferralStatus,
  allowed: Readonly<Record<Side, readonly ReferralCommandType[]>>,
];

/** The shelter is asked first; of an urgent referral the clinic too. */
const TABLE: readonly Row[] = [
  ['open', () => new Told('low'), 'open', { sender: ['revoke'], shelter: [], clinic: [] }],
  [
    'sent',
    () => sent('low'),
    'sent',
    { sender: ['recordCall', 'confirmContact', 'revoke'], shelter: ['see', 'accept', 'decline'], clinic: [] },
  ],
  [
    'seen',
    () => sent('low').does(shelter.see),
    'seen',
    { sender: ['recordCall', 'confirmContact', 'revoke'], shelter: ['accept', 'decline'], clinic: [] },
  ],
  [
    'sent to the next',
    () => sent('low').does(shelter.decline),
    'sent',
    { sender: ['recordCall', 'confirmContact', 'revoke'], shelter: [], clinic: ['see', 'accept', 'decline'] },
  ],
  [
    'accepted',
    () => sent('low').does(shelter.accept),
    'accepted',
    { sender: ['recordCall', 'confirmContact', 'revoke'], shelter: ['progress', 'complete'], clinic: [] },
  ],
  [
    'in progress',
    () => sent('low').does(shelter.accept).does(shelter.progress),
    'inProgress',
    { sender: ['recordCall'], shelter: ['progress', 'complete'], clinic: [] },
  ],
  [
    'unplaced',
    () => sent('low').does(shelter.decline).does(clinic.decline),
    'unplaced',
    { sender: ['readdress', 'recordCall', 'confirmContact', 'revoke'], shelter: [], clinic: [] },
  ],
  [
    'completed',
    () => sent('low').does(shelter.accept).does(shelter.complete),
    'completed',
    { sender: [], shelter: [], clinic: [] },
  ],
  ['revoked', () => sent('low').does(shelter.revoke), 'revoked', { sender: [], shelter: [], clinic: [] }],
  [
    'urgent, seen by one',
    () => sent('high').does(shelter.see),
    'seen',
    {
      sender: ['recordCall', 'confirmContact', 'revoke'],
      shelter: ['accept', 'decline'],
      clinic: ['see', 'accept', 'decline'],
    },
  ],
  [
    'urgent, accepted, nobody confirmed',
    () => sent('high').does(shelter.accept),
    'accepted',
    { sender: ['recordCall', 'confirmContact', 'revoke'], shelter: [], clinic: [] },
  ],
  [
    'urgent, contact confirmed',
    () => sent('high').does(shelter.confirmContact),
    'accepted',
    { sender: ['recordCall', 'revoke'], shelter: ['progress', 'complete'], clinic: [] },
  ],
];

const OF_SENDER: readonly ReferralCommandType[] = ['recordCall', 'confirmContact', 'readdress', 'revoke'];

/** Whose move it is follows from the command; a side never makes the other's. */
const movesOf = (side: Side) => {
  const all = moves(side === 'sender' ? 'shelter' : side);
  return REFERRAL_COMMANDS.filter((type) => OF_SENDER.includes(type) === (side === 'sender')).map((type) => all[type]);
};

describe.each(TABLE)('a referral that is %s', (_, aReferral, status, allowed) => {
  it(`is ${status}`, () => expect(aReferral().referral.status).toBe(status));

  describe.each(['sender', 'shelter', 'clinic'] as const)('lets the %s', (side) => {
    it('see what is allowed', () => {
      const { referral } = aReferral();
      const offered = side === 'sender' ? allowedForSender(referral) : allowedForService(referral, side);
      expect([...offered].sort()).toEqual([...allowed[side]].sort());
    });

    it.each(movesOf(side).map((move) => [move.type, move] as const))('%s only when allowed', (type, move) => {
      const told = aReferral();
      const decision = told.try(move);
      expect(decision.ok).toBe(allowed[side].includes(type));
      if (decision.ok) return;
      expect(decision.refusal.from).toBe(status);
      expect([...decision.refusal.allowed].sort()).toEqual([...allowed[side]].sort());
    });
  });
});
