import { ApiProperty } from '@nestjs/swagger';
import { EXPORT_FAILURES, EXPORT_STATES } from '#handlers/export/export.view';
import type { ExportView } from '#handlers/export/export.view';
import type { ExportFailure, ExportFormat, ExportState } from '#persistence/export/export.repository';
import { FORMATS } from '../monitor/sheet-stream';

export class ExportResponse implements ExportView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ enum: EXPORT_STATES, enumName: 'ExportState' })
  readonly state: ExportState;
  /** Of one that failed: the owner's right to the list had ended, or whoever wrote it ended again and again. */
  @ApiProperty({ enum: EXPORT_FAILURES, enumName: 'ExportFailure', required: false })
  readonly failure?: ExportFailure;
  @ApiProperty({ enum: FORMATS, enumName: 'SheetFormat' })
  readonly format: ExportFormat;
  /** Left out before it is begun. */
  @ApiProperty({ type: 'integer', required: false })
  readonly rowsTotal?: number;
  @ApiProperty({ type: 'integer' })
  readonly rowsDone: number;
  /** How often it had to be begun anew, because whoever wrote it stopped half-way. */
  @ApiProperty({ type: 'integer' })
  readonly restarts: number;
  /** Of which instant its rows are. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly asOf?: string;
  /** It is removed then; real time. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly expiresAt: string;
}
