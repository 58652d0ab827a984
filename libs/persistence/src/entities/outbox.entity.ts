import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What a commit still has to cause outside. */
@Entity('outbox')
export class OutboxEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('text')
  key: string;

  @Column('text')
  topic: 'wake' | 'notice';

  @Column('jsonb')
  payload: unknown;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'next_attempt_at' })
  nextAttemptAt: Date;

  @Column('integer')
  attempts: number;

  @Column('timestamptz', { name: 'delivered_at', nullable: true })
  deliveredAt: Date | null;
}
