import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Human acts and sensitive reads; append only. */
@Entity('audit_entry')
export class AuditEntryEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('timestamptz')
  at: Date;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('uuid', { name: 'actor_id' })
  actorId: string;

  @Column('text', { name: 'actor_kind' })
  actorKind: 'user' | 'citizen' | 'system';

  @Column('text')
  action: string;

  @Column('uuid', { name: 'complaint_id', nullable: true })
  complaintId: string | null;

  @Column('uuid', { name: 'subject_id', nullable: true })
  subjectId: string | null;

  @Column('text', { name: 'trace_id', nullable: true })
  traceId: string | null;

  @Column('jsonb', { nullable: true })
  detail: unknown | null;
}
