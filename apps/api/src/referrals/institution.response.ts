import { ApiProperty } from '@nestjs/swagger';

const KINDS = ['dinas', 'dukcapil', 'service'] as const;

class InstitutionResponse {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: String })
  readonly name: string;
  @ApiProperty({ enum: KINDS })
  readonly kind: (typeof KINDS)[number];
  @ApiProperty({ type: String, required: false })
  readonly regionCode?: string;
}

export class InstitutionListResponse {
  @ApiProperty({ type: InstitutionResponse, isArray: true })
  readonly items: readonly InstitutionResponse[];
}
