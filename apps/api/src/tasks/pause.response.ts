import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import { codesOf, PAUSE_REASON } from '#core/vocabulary';
import type { PauseReason } from '#core/vocabulary';
import type { PauseView } from '#handlers/complaint/complaint.view';
import type { PausedClockView, PausePreviewView } from '#handlers/party/preview-pause.query';
import { ZONES } from '../http/zones';

/** A pause that goes on. */
export class PauseResponse implements PauseView {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly since: string;
  /** The clocks run again then at the latest. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly until: string;
  @ApiProperty({ enum: codesOf(PAUSE_REASON), enumName: 'PauseReason' })
  readonly reason: PauseReason;
}

const PURPOSES = ['climb', 'party', 'target', 'ceiling'] as const;

class PausedClockResponse implements PausedClockView {
  @ApiProperty({ enum: PURPOSES })
  readonly purpose: (typeof PURPOSES)[number];
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly before: string;
  /** If the pause lasts as long as it may; the same as before where the clock goes on. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly after: string;
}

export class PausePreviewResponse implements PausePreviewView {
  /** The clocks would run again then at the latest. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly until: string;
  @ApiProperty({ type: PausedClockResponse, isArray: true })
  readonly clocks: readonly PausedClockResponse[];
}
