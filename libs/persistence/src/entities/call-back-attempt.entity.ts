import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AttemptOutcome } from '#core/vocabulary';

/** One try to keep a promised call. */
@Entity('call_back_attempt')
export class CallBackAttemptEntity {
  @PrimaryColumn('uuid', { name: 'call_back_id' })
  callBackId: string;

  @PrimaryColumn('integer')
  ordinal: number;

  @Column('timestamptz')
  at: Date;

  @Column('uuid', { name: 'by_id' })
  byId: string;

  @Column('text')
  outcome: AttemptOutcome;
}
