import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A process whose activity keeps failing, and until when it did. */
@Entity('stuck_process')
export class StuckProcessEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  stream: string;

  @Column('uuid', { name: 'stream_id' })
  streamId: string;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;

  @Column('text')
  activity: string;

  @Column('timestamptz')
  since: Date;

  @Column('integer')
  attempts: number;

  @Column('timestamptz', { name: 'freed_at', nullable: true })
  freedAt: Date | null;

  @Column('uuid', { name: 'duty_task_id', nullable: true })
  dutyTaskId: string | null;
}
