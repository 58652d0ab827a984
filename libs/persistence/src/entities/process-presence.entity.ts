import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A process of ours that says from time to time that it runs, in real time. */
@Entity('process_presence')
export class ProcessPresenceEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  process: 'worker' | 'notifier';

  @Column('text')
  version: string;

  @Column('text', { name: 'node_version' })
  nodeVersion: string;

  @Column('timestamptz', { name: 'started_at' })
  startedAt: Date;

  @Column('timestamptz', { name: 'seen_at' })
  seenAt: Date;
}
