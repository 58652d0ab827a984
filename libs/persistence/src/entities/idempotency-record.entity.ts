import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The reply kept for a repeated request. */
@Entity('idempotency_record')
export class IdempotencyRecordEntity {
  @PrimaryColumn('uuid', { name: 'actor_id' })
  actorId: string;

  @PrimaryColumn('text')
  key: string;

  @Column('text')
  route: string;

  @Column('bytea', { name: 'body_hash' })
  bodyHash: Buffer;

  @Column('integer', { name: 'response_status', nullable: true })
  responseStatus: number | null;

  @Column('jsonb', { nullable: true })
  response: unknown | null;

  @Column('integer', { name: 'response_version', nullable: true })
  responseVersion: number | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
