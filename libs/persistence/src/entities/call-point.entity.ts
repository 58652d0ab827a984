import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A text that was read out in a call, and its version. */
@Entity('call_point')
export class CallPointEntity {
  @PrimaryColumn('uuid', { name: 'call_id' })
  callId: string;

  @PrimaryColumn('text')
  code: string;

  @Column('integer')
  version: number;
}
