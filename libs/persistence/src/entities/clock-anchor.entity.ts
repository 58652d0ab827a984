import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one anchor of business time. */
@Entity('clock_anchor')
export class ClockAnchorEntity {
  @PrimaryColumn('integer')
  id: number;

  @Column('timestamptz', { name: 'real_at' })
  realAt: Date;

  @Column('timestamptz', { name: 'sim_at' })
  simAt: Date;

  @Column('double precision')
  rate: number;
}
