import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the demonstration channel would have sent. */
@Entity('demo_message')
export class DemoMessageEntity {
  @PrimaryColumn('uuid', { name: 'message_id' })
  messageId: string;

  @Column('text')
  channel: string;

  @Column('text')
  body: string;

  @Column('timestamptz', { name: 'sent_at' })
  sentAt: Date;
}
