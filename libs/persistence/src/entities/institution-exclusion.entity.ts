import { Entity, PrimaryColumn } from 'typeorm';

/** An institution that may not handle a complaint: its next level does. */
@Entity('institution_exclusion')
export class InstitutionExclusionEntity {
  @PrimaryColumn('uuid', { name: 'complaint_id' })
  complaintId: string;

  @PrimaryColumn('uuid', { name: 'institution_id' })
  institutionId: string;
}
