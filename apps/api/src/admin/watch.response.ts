import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import { codesOf, SEAT } from '#core/vocabulary';
import type { Seat } from '#core/vocabulary';
import type { AuditEntryView } from '#handlers/audit/search-audit.query';
import type {
  AwayView,
  ImbalanceView,
  LoadView,
  UnservedView,
  VacancyView,
} from '#handlers/organisation/read-imbalance.query';
import { ZONES } from '../http/zones';

const ACTOR_KINDS = ['user', 'citizen', 'system'] as const;

class UnservedResponse implements UnservedView {
  @ApiProperty({ type: String })
  readonly code: string;
  @ApiProperty({ type: String })
  readonly name: string;
  /** The supervisor's position, where there is one: vacant, or its holder on leave without a deputy. */
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly positionId?: string;
}

class VacancyResponse implements VacancyView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly positionId: string;
  @ApiProperty({ type: String })
  readonly title: string;
  @ApiProperty({ enum: codesOf(SEAT), enumName: 'Seat' })
  readonly seat: Seat;
  @ApiProperty({ type: Boolean })
  readonly hasDeputy: boolean;
}

class AwayResponse implements AwayView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly userId: string;
  @ApiProperty({ type: String, required: false })
  readonly name?: string;
  @ApiProperty({ type: String, format: 'uuid' })
  readonly positionId: string;
  @ApiProperty({ type: String })
  readonly title: string;
  /** The last instant of the leave: in her zone it is on the last day. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly until: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  @ApiProperty({ type: 'integer' })
  readonly openTasks: number;
}

class LoadResponse implements LoadView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly userId: string;
  @ApiProperty({ type: String, required: false })
  readonly name?: string;
  @ApiProperty({ type: String })
  readonly title: string;
  @ApiProperty({ enum: codesOf(SEAT), enumName: 'Seat' })
  readonly seat: Seat;
  @ApiProperty({ type: 'integer' })
  readonly openTasks: number;
  /** Of all who hold the same seat, are not away and have a task. */
  @ApiProperty({ type: Number })
  readonly median: number;
}

export class ImbalanceResponse implements ImbalanceView {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly asOf: string;
  /** Districts in which the programme has somebody, but nobody who supervises now. */
  @ApiProperty({ type: UnservedResponse, isArray: true })
  readonly unserved: readonly UnservedResponse[];
  @ApiProperty({ type: VacancyResponse, isArray: true })
  readonly vacancies: readonly VacancyResponse[];
  /** On leave, and nobody stands in. */
  @ApiProperty({ type: AwayResponse, isArray: true })
  readonly away: readonly AwayResponse[];
  /** At least four open tasks and more than twice the median of their seat, the most first. */
  @ApiProperty({ type: LoadResponse, isArray: true })
  readonly overloaded: readonly LoadResponse[];
}

class AuditEntryResponse implements AuditEntryView {
  @ApiProperty({ type: String })
  readonly id: string;
  /** Business time. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly at: string;
  /** Real time. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly recordedAt: string;
  @ApiProperty({ enum: ACTOR_KINDS, enumName: 'ActorKind' })
  readonly actorKind: AuditEntryView['actorKind'];
  @ApiProperty({ type: String, format: 'uuid' })
  readonly actorId: string;
  @ApiProperty({ type: String, required: false })
  readonly actorName?: string;
  @ApiProperty({ type: String })
  readonly action: string;
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly complaintId?: string;
  /** Of the complaint that the entry, or its subject, is. */
  @ApiProperty({ type: String, required: false })
  readonly complaintNumber?: string;
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly subjectId?: string;
  @ApiProperty({ type: String, required: false })
  readonly traceId?: string;
  /** Codes and counts; whatever looks like a number of a person is masked. */
  @ApiProperty({ type: String, required: false })
  readonly detail?: string;
}

export class AuditPageResponse {
  @ApiProperty({ type: AuditEntryResponse, isArray: true })
  readonly items: readonly AuditEntryResponse[];
  /** Left out on the last page. */
  @ApiProperty({ type: String, required: false })
  readonly nextCursor?: string;
}
