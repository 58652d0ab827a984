import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID, ValidateIf } from 'class-validator';
import { codesOf, SEAT } from '#core/vocabulary';
import type { Seat } from '#core/vocabulary';

const KINDS = ['person', 'institution', 'role', 'named'] as const;

/** Whom a complaint is about, or who is to be kept away from it. One id goes with each kind, and no other. */
export class AccusedRequest {
  /** `named`: not accused, but the reporter wants this person kept away. */
  @IsIn(KINDS)
  @ApiProperty({ enum: KINDS })
  readonly kind: (typeof KINDS)[number];

  @ValidateIf(({ kind, userId }: AccusedRequest) => kind === 'person' || kind === 'named' || userId !== undefined)
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly userId: string;

  @ValidateIf(({ kind, institutionId }: AccusedRequest) => kind === 'institution' || institutionId !== undefined)
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly institutionId: string;

  /** A role without a name: whoever holds it in the family's district. */
  @ValidateIf(({ kind, seat }: AccusedRequest) => kind === 'role' || seat !== undefined)
  @IsIn(codesOf(SEAT))
  @ApiProperty({ enum: codesOf(SEAT), enumName: 'Seat', required: false })
  readonly seat: Seat;
}
