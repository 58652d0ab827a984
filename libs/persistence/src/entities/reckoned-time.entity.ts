import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whose time a closed complaint used, by its events. Lengths in ms. */
@Entity('reckoned_time')
export class ReckonedTimeEntity {
  @PrimaryColumn('uuid', { name: 'complaint_id' })
  complaintId: string;

  @Column('timestamptz', { name: 'closed_at' })
  closedAt: Date;

  @Column('bigint', { name: 'age_ms' })
  ageMs: string;

  @Column('bigint', { name: 'together_ms' })
  togetherMs: string;

  @Column('jsonb')
  used: unknown;
}
