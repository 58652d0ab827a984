import type { Zone } from '#core/calendar/instant';
import type { ChangeKind, ChangeReason } from '#core/vocabulary';

/** Why, and by which letter. */
export interface ChangeNote {
  readonly reason: ChangeReason;
  readonly reference?: string;
}

/** A task that goes to somebody else when the change takes effect: of the complaint its number and its district, no more. */
export interface MoveView {
  readonly taskId: string;
  readonly complaintNumber: string;
  readonly districtName?: string;
  readonly stepDueAt?: string;
  readonly zone?: Zone;
  readonly fromName?: string;
  /** Left out: nobody is found, and whoever is on duty is looked for again at every reminder. */
  readonly toName?: string;
  readonly toTitle?: string;
  /** Nobody else on this rung: it climbs, with a new step clock. */
  readonly isClimbing: boolean;
}

/** A change of the organisation, or what it would be. */
export interface ChangeView {
  readonly isPreview: boolean;
  readonly kind: ChangeKind;
  /** Of what was changed; left out in a preview of something new. */
  readonly subjectId?: string;
  readonly version: number;
  readonly effectiveAt: string;
  /** How many tasks move; a hundred of them are named. Integrity matters move as well, and are never among them. */
  readonly moving: number;
  readonly moves: readonly MoveView[];
}
