import { maskedName, maskedNumber } from '../person/masking';
import type { Party } from '../vocabulary';

/** Whom a task is about, as a party outside the programme needs her. */
export interface Subject {
  readonly name?: string;
  readonly nik?: string;
  readonly kk?: string;
  readonly kksTail?: string;
}

/** The least that finds her in the party's own records: a bank by NIK and card, everybody else by NIK and family card. */
const NEEDED: Partial<Readonly<Record<Party, readonly (keyof Subject)[]>>> = { bank: ['name', 'nik', 'kksTail'] };
const NEEDED_ELSE: readonly (keyof Subject)[] = ['name', 'nik', 'kk'];

export function subjectFor(party: Party, known: Subject): Subject {
  const needed = NEEDED[party] ?? NEEDED_ELSE;
  return Object.fromEntries(
    needed.map((field) => [field, known[field]] as const).filter(([, value]) => value !== undefined),
  );
}

/** Before a login or a code: enough to see whether it is one's own case, not enough to look anybody up. */
export const maskedSubject = ({ name, nik, kk, kksTail }: Subject): Subject => ({
  ...(name === undefined ? {} : { name: maskedName(name) }),
  ...(nik === undefined ? {} : { nik: maskedNumber(nik) }),
  ...(kk === undefined ? {} : { kk: maskedNumber(kk) }),
  ...(kksTail === undefined ? {} : { kksTail }),
});
