import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who works or worked on a complaint, and so may see it. */
@Entity('participant')
export class ParticipantEntity {
  @PrimaryColumn('uuid', { name: 'complaint_id' })
  complaintId: string;

  @PrimaryColumn('text', { name: 'participant_key' })
  participantKey: string;

  @Column('uuid', { name: 'user_id', nullable: true })
  userId: string | null;

  @Column('uuid', { name: 'institution_id', nullable: true })
  institutionId: string | null;
}
