import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When somebody is away. */
@Entity('leave')
export class LeaveEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('timestamptz', { name: 'valid_from' })
  validFrom: Date;

  @Column('timestamptz', { name: 'valid_to' })
  validTo: Date;
}
