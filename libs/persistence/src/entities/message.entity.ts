import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A notice to a user or a reporter; its text is rendered on delivery. */
@Entity('message')
export class MessageEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  key: string;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;

  @Column('text')
  template: string;

  @Column('jsonb')
  params: unknown;

  @Column('text', { name: 'recipient_kind' })
  recipientKind: 'user' | 'reporter';

  @Column('uuid', { name: 'recipient_user_id', nullable: true })
  recipientUserId: string | null;

  @Column('text')
  status: 'held' | 'queued' | 'sent' | 'suppressed';

  @Column('text', { nullable: true })
  channel: string | null;

  @Column('text', { nullable: true })
  language: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;
}
