import type { Seat } from '../vocabulary';

/** Whom a complaint is about. Ids and codes only; what the reporter calls them is in the vault. */
export type Accusation =
  | { readonly kind: 'person'; readonly userId: string }
  | { readonly kind: 'institution'; readonly institutionId: string }
  /** A role without a name: whoever holds it in the district (kabupaten/kota). */
  | { readonly kind: 'role'; readonly seat: Seat; readonly areaCode: string }
  /** Not accused, but to be kept away: the reporter names them, or they say so themselves. */
  | { readonly kind: 'named'; readonly userId: string }
  | { readonly kind: 'recused'; readonly userId: string };
