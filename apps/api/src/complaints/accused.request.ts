import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { codesOf, SEAT } from '#core/vocabulary';
import type { Seat } from '#core/vocabulary';
import { GoesWith } from '#platform/http/fields/presence.field';

const KINDS = ['person', 'institution', 'role', 'named'] as const;

/** Whom a complaint is about, or who is to be kept away from it. One id goes with each kind, and no other. */
export class AccusedRequest {
  /** `named`: not accused, but the reporter wants this person kept away. */
  @IsIn(KINDS)
  @ApiProperty({ enum: KINDS })
  readonly kind: (typeof KINDS)[number];

  @GoesWith(({ kind }: AccusedRequest) => kind === 'person' || kind === 'named')
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly userId: string;

  @GoesWith(({ kind }: AccusedRequest) => kind === 'institution')
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly institutionId: string;

  /** A role without a name: whoever holds it in the family's district. */
  @GoesWith(({ kind }: AccusedRequest) => kind === 'role')
  @IsIn(codesOf(SEAT))
  @ApiProperty({ enum: codesOf(SEAT), enumName: 'Seat' })
  readonly seat: Seat;
}
