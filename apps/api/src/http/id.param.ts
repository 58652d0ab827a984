import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';

export class IdParam {
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
}
