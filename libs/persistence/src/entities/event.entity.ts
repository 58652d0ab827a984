import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Stream } from '#contracts/workflow-ids';

/** What happened; append only. */
@Entity('event')
export class EventEntity {
  @Column('text')
  stream: Stream;

  @PrimaryColumn('uuid', { name: 'stream_id' })
  streamId: string;

  @PrimaryColumn('integer')
  version: number;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;

  @Column('text')
  type: string;

  @Column('timestamptz')
  at: Date;

  @Column('uuid', { name: 'actor_id' })
  actorId: string;

  @Column('text', { name: 'actor_kind' })
  actorKind: 'user' | 'citizen' | 'system';

  @Column('jsonb')
  data: unknown;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  /** Of the transaction that wrote it; set by the database. */
  @Column('bigint', { name: 'tx_id' })
  txId: string;
}
