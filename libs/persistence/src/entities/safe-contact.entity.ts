import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How the reporter may be reached, where that is not simply her number. */
@Entity({ schema: 'vault', name: 'safe_contact' })
export class SafeContactEntity {
  @PrimaryColumn('uuid', { name: 'complaint_id' })
  complaintId: string;

  @Column('boolean', { name: 'is_never' })
  isNever: boolean;

  @Column('bytea', { name: 'phone_cipher', nullable: true })
  phoneCipher: Buffer | null;

  @Column('integer', { name: 'from_hour', nullable: true })
  fromHour: number | null;

  @Column('integer', { name: 'until_hour', nullable: true })
  untilHour: number | null;

  @Column('bytea', { name: 'words_cipher', nullable: true })
  wordsCipher: Buffer | null;
}
