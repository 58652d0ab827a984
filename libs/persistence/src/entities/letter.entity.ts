import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A letter as it was given out, sealed; never changed. Business time. */
@Entity({ schema: 'vault', name: 'letter' })
export class LetterEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer')
  year: number;

  @Column('integer')
  ordinal: number;

  @Column('text')
  number: string;

  @Column('text')
  kind: string;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;

  @Column('uuid', { name: 'task_id', nullable: true })
  taskId: string | null;

  @Column('uuid', { name: 'position_id', nullable: true })
  positionId: string | null;

  @Column('uuid', { name: 'referral_id', nullable: true })
  referralId: string | null;

  @Column('uuid', { name: 'institution_id', nullable: true })
  institutionId: string | null;

  @Column('uuid', { name: 'replaces_id', nullable: true })
  replacesId: string | null;

  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt: Date | null;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt: Date;

  @Column('uuid', { name: 'issued_by_id' })
  issuedById: string;

  @Column('bytea')
  sha256: Buffer;

  @Column('bytea', { name: 'pdf_cipher' })
  pdfCipher: Buffer;
}

/** How many letters a year has. */
@Entity('letter_number')
export class LetterNumberEntity {
  @PrimaryColumn('integer')
  year: number;

  @Column('integer')
  last: number;
}
