import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CallerFact, CallerKind, CallResult } from '#core/vocabulary';

/** A telephone call: the purpose of every look-up made in it. */
@Entity('call')
export class CallEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId: string;

  @Column('text')
  status: 'open' | 'ended';

  @Column('integer')
  version: number;

  @Column('text')
  direction: 'incoming' | 'outgoing';

  @Column('uuid', { name: 'call_back_id', nullable: true })
  callBackId: string | null;

  @Column('timestamptz', { name: 'started_at' })
  startedAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('integer')
  lookups: number;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('text', { name: 'caller_kind', nullable: true })
  callerKind: CallerKind | null;

  @Column('text', { name: 'caller_facts', array: true, nullable: true })
  callerFacts: CallerFact[] | null;

  @Column('boolean', { name: 'is_checked' })
  isChecked: boolean;

  @Column('uuid', { name: 'complaint_id', nullable: true })
  complaintId: string | null;

  @Column('text', { nullable: true })
  result: CallResult | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
