import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who holds a position, from when to when. */
@Entity('holding')
export class HoldingEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'position_id' })
  positionId: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('timestamptz', { name: 'valid_from' })
  validFrom: Date;

  @Column('timestamptz', { name: 'valid_to', nullable: true })
  validTo: Date | null;

  /** Of the row, for whoever changes it: compare and set. */
  @Column('integer', { default: 1 })
  version: number;
}
