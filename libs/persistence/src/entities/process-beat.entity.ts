import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When the canary of a task queue last sang, in real time. */
@Entity('process_beat')
export class ProcessBeatEntity {
  @PrimaryColumn('text', { name: 'task_queue' })
  taskQueue: string;

  @Column('timestamptz', { name: 'beat_at', nullable: true })
  beatAt: Date | null;

  @Column('integer', { name: 'late_ms', nullable: true })
  lateMs: number | null;

  @Column('timestamptz', { name: 'round_at', nullable: true })
  roundAt: Date | null;
}
