import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Zone } from '#core/calendar/instant';
import type { CallBackStatus } from '#core/vocabulary';

/** A promise to telephone. */
@Entity({ schema: 'vault', name: 'call_back' })
export class CallBackEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'call_id', nullable: true })
  callId: string | null;

  @Column('uuid', { name: 'complaint_id', nullable: true })
  complaintId: string | null;

  @Column('uuid', { name: 'promised_by_id' })
  promisedById: string;

  @Column('text', { name: 'region_code', nullable: true })
  regionCode: string | null;

  @Column('text')
  zone: Zone;

  @Column('text')
  status: CallBackStatus;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'due_at' })
  dueAt: Date;

  @Column('bytea', { name: 'phone_cipher', nullable: true })
  phoneCipher: Buffer | null;

  @Column('integer', { name: 'from_hour', nullable: true })
  fromHour: number | null;

  @Column('integer', { name: 'until_hour', nullable: true })
  untilHour: number | null;

  @Column('bytea', { name: 'words_cipher', nullable: true })
  wordsCipher: Buffer | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;

  @Column('uuid', { name: 'task_id', nullable: true })
  taskId: string | null;

  @Column('timestamptz', { name: 'asked_at', nullable: true })
  askedAt: Date | null;
}
