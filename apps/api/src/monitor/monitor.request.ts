import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsUUID } from 'class-validator';
import { DEFAULT_PERIOD_DAYS, MONITOR_PERIODS } from '#core/monitor/formula';
import {
  AGE_BUCKET,
  ASKED_FIGURE,
  CATEGORY,
  codesOf,
  COMPLAINT_STATUS,
  MONITOR_CAUSE,
  MONITOR_FIGURE,
  PARTY,
  WAITED_ON,
} from '#core/vocabulary';
import type {
  AgeBucket,
  AskedFigure,
  CategoryCode,
  ComplaintStatus,
  MonitorCause,
  MonitorFigure,
  Party,
  WaitedOn,
} from '#core/vocabulary';
import type { MonitorFilter } from '#handlers/monitor/monitor-filter';
import { OptionalField } from '#platform/http/fields/presence.field';
import { IsRegionCode } from '#platform/http/fields/region.field';
import { PageRequest } from '#platform/http/page.request';
import { IsOneOrMoreOf } from '../http/query-list.field';

const WAITERS = [...codesOf(PARTY), ...codesOf(WAITED_ON).filter((code) => code !== 'closed')];

/** What the monitor is narrowed to; the same words for figures, lists, exports and the memo. */
export class MonitorRequest implements MonitorFilter {
  /** Of what fell due: days back from now. */
  @OptionalField()
  @Type(() => Number)
  @IsIn(MONITOR_PERIODS)
  @ApiProperty({ type: 'integer', enum: MONITOR_PERIODS, default: DEFAULT_PERIOD_DAYS })
  readonly periodDays: number = DEFAULT_PERIOD_DAYS;

  @IsOneOrMoreOf(codesOf(CATEGORY), 'CategoryCode')
  readonly category?: readonly CategoryCode[];

  /** Everything in this region. */
  @OptionalField()
  @IsRegionCode('province', 'regency', 'district', 'village')
  readonly region?: string;

  @OptionalField()
  @IsIn(codesOf(MONITOR_FIGURE))
  @ApiProperty({ enum: codesOf(MONITOR_FIGURE), enumName: 'MonitorFigure' })
  readonly figure?: MonitorFigure;

  @OptionalField()
  @IsIn(codesOf(AGE_BUCKET))
  @ApiProperty({ enum: codesOf(AGE_BUCKET), enumName: 'AgeBucket' })
  readonly age?: AgeBucket;

  @IsOneOrMoreOf(codesOf(COMPLAINT_STATUS), 'ComplaintStatus')
  readonly status?: readonly ComplaintStatus[];

  /** Complaints that wait for this one now. */
  @OptionalField()
  @IsIn(WAITERS)
  @ApiProperty({ enum: WAITERS, enumName: 'MonitorWaiter' })
  readonly waitingOn?: Party | WaitedOn;

  /** Complaints closed within the period of which this one used time. */
  @OptionalField()
  @IsIn(WAITERS)
  @ApiProperty({ enum: WAITERS, enumName: 'MonitorWaiter' })
  readonly usedBy?: Party | WaitedOn;

  /** Complaints of which something fell due at this institution; the top of its offices. */
  @OptionalField()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly institutionId?: string;

  /** All that fell due at `institutionId`, at any institution without it, or what passed. */
  @OptionalField()
  @IsIn(codesOf(ASKED_FIGURE))
  @ApiProperty({ enum: codesOf(ASKED_FIGURE), enumName: 'AskedFigure', default: 'asked' })
  readonly asked?: AskedFigure;

  /** What passed at `institutionId`, at any institution without it, for this cause. */
  @OptionalField()
  @IsIn(codesOf(MONITOR_CAUSE))
  @ApiProperty({ enum: codesOf(MONITOR_CAUSE), enumName: 'MonitorCause' })
  readonly cause?: MonitorCause;
}

export class MonitorListRequest extends IntersectionType(MonitorRequest, PageRequest) {}
