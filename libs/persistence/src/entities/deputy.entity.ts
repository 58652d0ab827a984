import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who stands in at a position, and when. */
@Entity('deputy')
export class DeputyEntity {
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

  /** The leave during which she stands in; null: the position is vacant. */
  @Column('uuid', { name: 'leave_id', nullable: true })
  leaveId: string | null;

  /** Of the row, for whoever changes it: compare and set. */
  @Column('integer', { default: 1 })
  version: number;
}
