import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A device a link was opened on: the trace of its being handed round. Business time. */
@Entity('answer_link_opening')
export class AnswerLinkOpeningEntity {
  @PrimaryColumn('uuid', { name: 'link_id' })
  linkId: string;

  @PrimaryColumn('bytea', { name: 'device_hash' })
  deviceHash: Buffer;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;

  /** Kind of browser and system, no more: `Chrome, Android`. */
  @Column('text')
  device: string;

  @Column('timestamptz', { name: 'first_at' })
  firstAt: Date;

  @Column('timestamptz', { name: 'last_at' })
  lastAt: Date;

  @Column('integer')
  count: number;
}
