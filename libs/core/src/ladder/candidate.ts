import type { Zone } from '../calendar/instant';
import type { Reach } from '../sla/policy';
import type { PassedOverReason, Seat } from '../vocabulary';

/** A position that serves the region of a complaint, as the organisation stands at this instant. */
export interface Candidate {
  readonly positionId: string;
  readonly seat: Seat;
  readonly institutionId: string;
  readonly zone: Zone;
  readonly calendarId: string;
  /** The size of the region it serves. */
  readonly reach: Reach;
  /** Its institution, the next level of that institution, and so on. */
  readonly institutionPath: readonly string[];
  /** Serves a neighbouring district: asked only where a rung allows it. */
  readonly isNeighbour: boolean;
  /** Undefined: vacant. */
  readonly holderId?: string;
  readonly isHolderOnLeave: boolean;
  /** Acts for the holder during leave, or for a vacant position. */
  readonly deputyId?: string;
}

export interface PassedOver {
  readonly level: string;
  readonly seat: Seat;
  readonly positionId?: string;
  readonly reason: PassedOverReason;
}

/** Who sits on a rung now, and who was passed over on the way. */
export interface Seated {
  /** Index into `ladder.rungs`; `ladder.rungs.length` is the last resort. */
  readonly rung: number;
  readonly level: string;
  readonly seat: Seat;
  readonly positionId?: string;
  /** Undefined only at a last resort without anybody: it is looked for again at every reminder, and the ceiling goes on. */
  readonly userId?: string;
  readonly institutionId?: string;
  readonly standsInForId?: string;
  readonly zone: Zone;
  readonly calendarId: string;
  readonly passedOver: readonly PassedOver[];
}
