import { ApiProperty } from '@nestjs/swagger';
import { codesOf, REPLY } from '#core/vocabulary';
import type { Reply } from '#core/vocabulary';
import { SHEET_OUTCOMES } from '#handlers/task-sheet/task-sheet.view';
import type { SheetFaultView, SheetOutcome, SheetResultView, SheetRowView } from '#handlers/task-sheet/task-sheet.view';

class SheetFaultResponse implements SheetFaultView {
  /** Left out where the task and not a cell is what is wrong. */
  @ApiProperty({ type: String, required: false, example: 'K7' })
  readonly cell?: string;
  @ApiProperty({ type: String })
  readonly code: string;
  @ApiProperty({ type: String })
  readonly message: string;
}

class SheetRowResponse implements SheetRowView {
  @ApiProperty({ type: 'integer' })
  readonly row: number;
  /** `already`: whoever sends it has answered the task before; this row was not taken. */
  @ApiProperty({ enum: SHEET_OUTCOMES, enumName: 'SheetOutcome' })
  readonly outcome: SheetOutcome;
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly taskId?: string;
  @ApiProperty({ type: String, required: false })
  readonly complaintNumber?: string;
  @ApiProperty({ enum: codesOf(REPLY), enumName: 'Reply', required: false })
  readonly reply?: Reply;
  @ApiProperty({ type: SheetFaultResponse, isArray: true })
  readonly faults: readonly SheetFaultResponse[];
}

class SheetCountsResponse implements Readonly<Record<SheetOutcome, number>> {
  @ApiProperty({ type: 'integer' })
  readonly ready: number;
  @ApiProperty({ type: 'integer' })
  readonly answered: number;
  @ApiProperty({ type: 'integer' })
  readonly already: number;
  @ApiProperty({ type: 'integer' })
  readonly refused: number;
}

export class TaskSheetResponse implements SheetResultView {
  /** Nothing was changed: this is what would be. */
  @ApiProperty({ type: Boolean })
  readonly isPreview: boolean;
  @ApiProperty({ type: SheetCountsResponse })
  readonly counts: SheetCountsResponse;
  /** Rows without an answer are left out. */
  @ApiProperty({ type: SheetRowResponse, isArray: true })
  readonly rows: readonly SheetRowResponse[];
}
