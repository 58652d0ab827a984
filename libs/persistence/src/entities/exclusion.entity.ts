import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who may neither see, handle, be told of nor count a complaint. */
@Entity('exclusion')
export class ExclusionEntity {
  @PrimaryColumn('uuid', { name: 'complaint_id' })
  complaintId: string;

  @PrimaryColumn('uuid', { name: 'user_id' })
  userId: string;

  @Column('text')
  reason: string;
}
