import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import { codesOf, LATE_CAUSE } from '#core/vocabulary';
import type { LateCause } from '#core/vocabulary';
import type { FileEntry } from '#handlers/casework/case-file';
import { ZONES } from '../http/zones';

const ACTOR_KINDS = ['user', 'citizen', 'system'] as const;

class FileActorResponse {
  @ApiProperty({ enum: ACTOR_KINDS })
  readonly kind: (typeof ACTOR_KINDS)[number];
  @ApiProperty({ type: String, required: false })
  readonly name?: string;
}

export class FileEntryResponse implements FileEntry {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly at: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  @ApiProperty({ type: String })
  readonly type: string;
  @ApiProperty({ type: FileActorResponse })
  readonly actor: FileActorResponse;
  /** The service whose move it was. */
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly institutionId?: string;
  @ApiProperty({ type: String, required: false })
  readonly institutionName?: string;
  /** What was written down. */
  @ApiProperty({ type: String, required: false })
  readonly text?: string;
  /** Why it came late, as whoever did it says. */
  @ApiProperty({ enum: codesOf(LATE_CAUSE), enumName: 'LateCause', required: false })
  readonly lateCause?: LateCause;
}
