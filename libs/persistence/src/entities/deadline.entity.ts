import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Stream } from '#contracts/workflow-ids';
import type { Zone } from '#core/calendar/instant';
import type { Basis } from '#core/sla/basis';
import type { DeadlinePurpose } from '#core/vocabulary';

/** A clock of one stream of events: a complaint, a task, a referral or a case. */
@Entity('deadline')
export class DeadlineEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  key: string;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;

  @Column('uuid', { name: 'task_id', nullable: true })
  taskId: string | null;

  @Column('text')
  stream: Stream;

  @Column('uuid', { name: 'stream_id' })
  streamId: string;

  /** The office that was asked when it began; null for clocks of the complaint itself. */
  @Column('uuid', { name: 'institution_id', nullable: true })
  institutionId: string | null;

  @Column('text')
  purpose: DeadlinePurpose;

  @Column('text')
  unit: string;

  @Column('text', { name: 'calendar_id' })
  calendarId: string;

  @Column('text', { name: 'calendar_version' })
  calendarVersion: string;

  @Column('text')
  zone: Zone;

  @Column('timestamptz', { name: 'due_at' })
  dueAt: Date;

  @Column('bigint', { name: 'due_work', nullable: true })
  dueWork: string | null;

  @Column('integer', { name: 'due_day', nullable: true })
  dueDay: number | null;

  @Column('timestamptz', { name: 'act_at' })
  actAt: Date;

  @Column('boolean', { name: 'is_measured' })
  isMeasured: boolean;

  @Column('text')
  state: 'armed' | 'fired' | 'stopped' | 'spent';

  @Column('integer', { name: 'armed_version' })
  armedVersion: number;

  @Column('timestamptz', { name: 'armed_at' })
  armedAt: Date;

  @Column('timestamptz', { name: 'fired_at', nullable: true })
  firedAt: Date | null;

  @Column('text', { name: 'fired_by', nullable: true })
  firedBy: string | null;

  @Column('timestamptz', { name: 'stopped_at', nullable: true })
  stoppedAt: Date | null;

  /** From what the due instant was worked out; null for rows armed before it was kept. */
  @Column('jsonb', { nullable: true })
  basis: Basis | null;
}
