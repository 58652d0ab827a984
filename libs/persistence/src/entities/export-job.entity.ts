import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file that is made in the background, in real time. */
@Entity('export_job')
export class ExportJobEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('jsonb')
  filter: Readonly<Record<string, unknown>>;

  @Column('text')
  format: 'csv' | 'xlsx';

  @Column('text')
  language: 'id' | 'en';

  @Column('text')
  state: 'queued' | 'running' | 'ready' | 'failed';

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('integer', { name: 'most_attempts', default: 5 })
  mostAttempts: number;

  @Column('integer', { name: 'rows_total', nullable: true })
  rowsTotal: number | null;

  @Column('integer', { name: 'rows_done', default: 0 })
  rowsDone: number;

  /** Business time of its snapshot. */
  @Column('timestamptz', { name: 'as_of', nullable: true })
  asOf: Date | null;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;

  @Column('timestamptz', { name: 'seen_at' })
  seenAt: Date;

  @Index('export_job_expiry')
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
