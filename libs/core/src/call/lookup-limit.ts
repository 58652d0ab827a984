import type { Role } from '../vocabulary';

/** How often somebody may look for persons: the call is the purpose, and a call has one caller. */
export interface LookupLimit {
  readonly perCall: number;
  readonly perHour: number;
}

/** Searches run while somebody types, so a caller's name is several of them. */
const LIMIT: Readonly<Partial<Record<Role, LookupLimit>>> = {
  operator: { perCall: 60, perHour: 600 },
  supervisor: { perCall: 40, perHour: 200 },
  coordinator: { perCall: 40, perHour: 200 },
};

/** The widest of what the roles grant; nothing for a role that takes no calls. */
export function lookupLimitOf(roles: readonly Role[]): LookupLimit {
  const limits = roles.flatMap((role) => LIMIT[role] ?? []);
  return {
    perCall: Math.max(0, ...limits.map(({ perCall }) => perCall)),
    perHour: Math.max(0, ...limits.map(({ perHour }) => perHour)),
  };
}

/** Which limit is used up. */
export function findUsedLimit(
  limit: LookupLimit,
  used: { readonly inCall: number; readonly inHour: number },
): 'call' | 'hour' | undefined {
  if (used.inHour >= limit.perHour) return 'hour';
  return used.inCall >= limit.perCall ? 'call' : undefined;
}
