import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who is on duty at a position, and when. */
@Entity('duty_roster')
export class DutyRosterEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'position_id' })
  positionId: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('timestamptz', { name: 'valid_from' })
  validFrom: Date;

  @Column('timestamptz', { name: 'valid_to' })
  validTo: Date;

  /** Of the row, for whoever changes it: compare and set. */
  @Column('integer', { default: 1 })
  version: number;
}
