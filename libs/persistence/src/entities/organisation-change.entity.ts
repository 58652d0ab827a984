import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A change of the organisation as it was decided, and what became of it. */
@Entity('organisation_change')
export class OrganisationChangeEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('timestamptz', { name: 'effective_at' })
  effectiveAt: Date;

  @Column('uuid', { name: 'user_ids', array: true })
  userIds: string[];

  @Column('uuid', { name: 'position_ids', array: true })
  positionIds: string[];

  @Column('text')
  reason: string;

  @Column('text', { nullable: true })
  reference: string | null;

  @Column('uuid', { name: 'decided_by_id' })
  decidedById: string;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt: Date;

  /** When the tasks had followed; null: not yet. */
  @Column('timestamptz', { name: 'carried_out_at', nullable: true })
  carriedOutAt: Date | null;

  @Column('integer', { nullable: true })
  moved: number | null;
}
