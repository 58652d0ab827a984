import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import { CHANGE_KIND, codesOf } from '#core/vocabulary';
import type { ChangeKind } from '#core/vocabulary';
import type { ChangeView, MoveView } from '#handlers/organisation/change.view';
import { ZONES } from '../http/zones';

class MoveResponse implements MoveView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly taskId: string;
  @ApiProperty({ type: String })
  readonly complaintNumber: string;
  @ApiProperty({ type: String, required: false })
  readonly districtName?: string;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly stepDueAt?: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone', required: false })
  readonly zone?: Zone;
  @ApiProperty({ type: String, required: false })
  readonly fromName?: string;
  /** Left out: nobody is found, and whoever is on duty is looked for again at every reminder. */
  @ApiProperty({ type: String, required: false })
  readonly toName?: string;
  @ApiProperty({ type: String, required: false })
  readonly toTitle?: string;
  /** Nobody else on this rung: it climbs, with a new step clock. */
  @ApiProperty({ type: Boolean })
  readonly isClimbing: boolean;
}

export class ChangeResponse implements ChangeView {
  /** Nothing was changed: this is what would be. */
  @ApiProperty({ type: Boolean })
  readonly isPreview: boolean;
  @ApiProperty({ enum: codesOf(CHANGE_KIND), enumName: 'ChangeKind' })
  readonly kind: ChangeKind;
  /** Of what was changed; left out in a preview of something new. */
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly subjectId?: string;
  @ApiProperty({ type: 'integer' })
  readonly version: number;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly effectiveAt: string;
  /** How many tasks move when it takes effect; a hundred of them are named. Integrity matters move uncounted. */
  @ApiProperty({ type: 'integer' })
  readonly moving: number;
  @ApiProperty({ type: MoveResponse, isArray: true })
  readonly moves: readonly MoveResponse[];
}
