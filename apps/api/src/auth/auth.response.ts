import { ApiProperty } from '@nestjs/swagger';
import { PERMISSIONS } from '#core/access/policy';
import type { Permission } from '#core/access/policy';
import type { Zone } from '#core/calendar/instant';
import { codesOf, ROLE, SEAT } from '#core/vocabulary';
import type { Role, Seat } from '#core/vocabulary';
import type { AreaView, CurrentSessionView, PositionView } from '#handlers/session/current-session.query';
import type { PersonaView } from '#handlers/session/personas.query';
import { ZONES } from '../http/zones';

const LANGUAGES = ['id', 'en'] as const;

export class PersonaResponse implements PersonaView {
  @ApiProperty({ type: String })
  readonly login: string;
  @ApiProperty({ type: String, required: false })
  readonly name?: string;
  /** Of the position that comes first. */
  @ApiProperty({ type: String })
  readonly title: string;
  @ApiProperty({ enum: codesOf(ROLE), enumName: 'Role', isArray: true })
  readonly roles: readonly Role[];
}

export class PersonaListResponse {
  @ApiProperty({ type: PersonaResponse, isArray: true })
  readonly items: readonly PersonaResponse[];
}

export class AreaResponse implements AreaView {
  @ApiProperty({ type: String, description: 'Kemendagri code; empty: the whole country.' })
  readonly code: string;
  @ApiProperty({ type: String })
  readonly name: string;
}

export class PositionResponse implements PositionView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: String })
  readonly title: string;
  @ApiProperty({ enum: codesOf(SEAT), enumName: 'Seat' })
  readonly seat: Seat;
  @ApiProperty({ type: AreaResponse, isArray: true })
  readonly areas: readonly AreaResponse[];
}

/** Business time was `now` when it was really `realNow`, and runs `rate` times as fast. */
export class ClockResponse {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly now: string;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly realNow: string;
  @ApiProperty({ type: Number })
  readonly rate: number;
}

export class CurrentSessionResponse implements CurrentSessionView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly userId: string;
  @ApiProperty({ type: String })
  readonly login: string;
  @ApiProperty({ type: String, required: false })
  readonly name?: string;
  @ApiProperty({ enum: LANGUAGES })
  readonly language: 'id' | 'en';
  @ApiProperty({ enum: codesOf(ROLE), enumName: 'Role', isArray: true })
  readonly roles: readonly Role[];
  @ApiProperty({ enum: [...PERMISSIONS], enumName: 'Permission', isArray: true })
  readonly permissions: readonly Permission[];
  @ApiProperty({ type: PositionResponse, isArray: true })
  readonly positions: readonly PositionResponse[];
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  @ApiProperty({ type: ClockResponse })
  readonly clock: ClockResponse;
}

export class LoggedOutResponse {
  @ApiProperty({ type: String, enum: ['loggedOut'] })
  readonly status: 'loggedOut';
}
