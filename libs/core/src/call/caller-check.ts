import type { CallerFact, CallerKind } from '../vocabulary';

/** What the caller said and what stood on the screen was the same. */
export interface CallerCheck {
  readonly kind: CallerKind;
  readonly facts: readonly CallerFact[];
}

/** Only she knows these; name, village and number many people know. */
const STRONG: readonly CallerFact[] = ['kk', 'birthDate', 'kks'];

/** A representative has the family card before her: more must match than for the beneficiary herself. */
const WANTED = { self: { facts: 3, strong: 1 }, onBehalf: { facts: 4, strong: 2 } } as const satisfies Record<
  CallerKind,
  { readonly facts: number; readonly strong: number }
>;

/**
 * Whether the state of a payment may be read out: the name, enough other facts, and something that not everybody knows.
 * Personal financial data (UU 27/2022) go to nobody else.
 */
export function mayHearPayment({ kind, facts }: CallerCheck): boolean {
  const known = new Set(facts);
  const strong = STRONG.filter((fact) => known.has(fact)).length;
  return known.has('name') && known.size >= WANTED[kind].facts && strong >= WANTED[kind].strong;
}

/** How much is still missing, for the screen. */
export function missingFacts({ kind, facts }: CallerCheck): { readonly facts: number; readonly strong: number } {
  const known = new Set(facts);
  const strong = STRONG.filter((fact) => known.has(fact)).length;
  return {
    facts: Math.max(0, WANTED[kind].facts - known.size, known.has('name') ? 0 : 1),
    strong: Math.max(0, WANTED[kind].strong - strong),
  };
}
