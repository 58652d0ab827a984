import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A one-time code that goes with a link, and what it was exchanged for; hashes only. Real time. */
@Entity('answer_code')
export class AnswerCodeEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'link_id' })
  linkId: string;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;

  /** To whom it was sent. Null on those from before this was kept. */
  @Column('uuid', { name: 'user_id', nullable: true })
  userId: string | null;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;

  @Column('bytea', { name: 'code_hash', nullable: true })
  codeHash: Buffer | null;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt: Date | null;

  @Column('integer')
  attempts: number;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;

  @Column('bytea', { name: 'proof_hash', nullable: true })
  proofHash: Buffer | null;

  @Column('timestamptz', { name: 'proof_until', nullable: true })
  proofUntil: Date | null;
}
