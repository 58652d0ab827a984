import { Column, Entity, PrimaryColumn } from 'typeorm';

/** To whom a position reported, and when. */
@Entity('reporting_line')
export class ReportingLineEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'position_id' })
  positionId: string;

  @Column('uuid', { name: 'reports_to_id', nullable: true })
  reportsToId: string | null;

  @Column('timestamptz', { name: 'valid_from' })
  validFrom: Date;

  @Column('timestamptz', { name: 'valid_to', nullable: true })
  validTo: Date | null;
}
