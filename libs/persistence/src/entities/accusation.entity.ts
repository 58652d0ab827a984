import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Seat } from '#core/vocabulary';

/** Whom a complaint is about, and whom to keep away from it. */
@Entity('accusation')
export class AccusationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;

  @Column('text')
  kind: string;

  @Column('uuid', { name: 'user_id', nullable: true })
  userId: string | null;

  @Column('uuid', { name: 'institution_id', nullable: true })
  institutionId: string | null;

  @Column('text', { nullable: true })
  seat: Seat | null;

  @Column('text', { name: 'area_code', nullable: true })
  areaCode: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
