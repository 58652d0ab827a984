import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link by which a task or a referral may be answered; the token itself is not stored. Business time. */
@Entity('answer_link')
export class AnswerLinkEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;

  @Column('uuid', { name: 'task_id', nullable: true })
  taskId: string | null;

  @Column('uuid', { name: 'position_id', nullable: true })
  positionId: string | null;

  /** From here to `asks`: of a link to a referral. */
  @Column('uuid', { name: 'referral_id', nullable: true })
  referralId: string | null;

  @Column('uuid', { name: 'institution_id', nullable: true })
  institutionId: string | null;

  @Column('uuid', { name: 'user_id', nullable: true })
  userId: string | null;

  @Column('text', { nullable: true })
  asks: string | null;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;

  @Column('uuid', { name: 'used_by_id', nullable: true })
  usedById: string | null;
}
