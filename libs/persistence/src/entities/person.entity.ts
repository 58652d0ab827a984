import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person of a complaint: sealed numbers with blind indexes. */
@Entity({ schema: 'vault', name: 'person' })
export class PersonEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;

  @Column('text', { array: true })
  roles: string[];

  @Column('text', { nullable: true })
  name: string | null;

  @Column('bytea', { name: 'nik_cipher', nullable: true })
  nikCipher: Buffer | null;

  @Column('bytea', { name: 'nik_index', nullable: true })
  nikIndex: Buffer | null;

  @Column('text', { name: 'nik_tail', nullable: true })
  nikTail: string | null;

  @Column('bytea', { name: 'kk_cipher', nullable: true })
  kkCipher: Buffer | null;

  @Column('bytea', { name: 'kk_index', nullable: true })
  kkIndex: Buffer | null;

  @Column('bytea', { name: 'kks_index', nullable: true })
  kksIndex: Buffer | null;

  @Column('text', { name: 'kks_tail', nullable: true })
  kksTail: string | null;

  @Column('bytea', { name: 'phone_cipher', nullable: true })
  phoneCipher: Buffer | null;

  @Column('bytea', { name: 'phone_index', nullable: true })
  phoneIndex: Buffer | null;

  @Column('text', { name: 'phone_tail', nullable: true })
  phoneTail: string | null;

  @Column('text', { name: 'safe_channel', nullable: true })
  safeChannel: 'sms' | 'whatsapp' | null;

  @Column('text')
  language: string;

  /** The complaint's village; people are looked for inside a scope. */
  @Column('text', { name: 'region_code', nullable: true })
  regionCode: string | null;

  /** How the name sounds, with the places around it. */
  @Column('text', { name: 'search_text', nullable: true })
  searchText: string | null;
}
