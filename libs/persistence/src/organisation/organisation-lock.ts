import { tx } from '../tx/tx';

/** Any number: one change of the organisation at a time. */
const ORGANISATION_LOCK = 7_202_613;

/**
 * Held until the transaction ends. Whether a seat is free, a line closes on itself or leave meets other leave is read first and
 * written then; two at once would both find it free. To be asked for before anything of that is read.
 */
export async function lockOrganisation(): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [ORGANISATION_LOCK]);
}

/**
 * Nothing of the organisation is changed until the transaction ends; others who only build on it as it stands do not wait. Leave gives
 * a deputy the positions of whoever is away: one of them must not end meanwhile.
 */
export async function holdOrganisation(): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock_shared($1)', [ORGANISATION_LOCK]);
}
