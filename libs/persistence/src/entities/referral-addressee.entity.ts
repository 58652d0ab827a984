import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A service whose turn has come: it sees its packet. */
@Entity('referral_addressee')
export class ReferralAddresseeEntity {
  @PrimaryColumn('uuid', { name: 'referral_id' })
  referralId: string;

  @PrimaryColumn('uuid', { name: 'institution_id' })
  institutionId: string;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;
}
