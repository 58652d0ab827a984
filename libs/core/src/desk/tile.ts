import type { Severity } from '../vocabulary';

/** A saved filter of the queue. Each counts exactly what its list holds; `integrity` is not there for whoever sees none. */
export const TILES = ['overdue', 'today', 'waiting', 'new', 'approval', 'integrity'] as const;
export type Tile = (typeof TILES)[number];

/** Integrity complaints are under lock: who is accused sees nothing of them, and two people close them. */
export const isIntegrity = ({ severity }: { readonly severity: Severity }): boolean => severity === 'S2';
