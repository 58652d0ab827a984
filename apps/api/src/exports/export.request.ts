import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { ExportFormat } from '#persistence/export/export.repository';
import { FORMATS } from '../monitor/sheet-stream';

export class NewExportRequest {
  @IsIn(FORMATS)
  @ApiProperty({ enum: FORMATS, enumName: 'SheetFormat' })
  readonly format: ExportFormat;
}
