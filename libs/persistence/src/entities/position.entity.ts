import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Zone } from '#core/calendar/instant';
import type { Seat } from '#core/vocabulary';

/** A seat of the organisation; who holds it is another row. */
@Entity('position')
export class PositionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  seat: Seat;

  @Column('uuid', { name: 'institution_id' })
  institutionId: string;

  @Column('uuid', { name: 'reports_to_id', nullable: true })
  reportsToId: string | null;

  @Column('text')
  title: string;

  @Column('text')
  zone: Zone;

  @Column('text', { name: 'calendar_id' })
  calendarId: string;

  @Column('timestamptz', { name: 'valid_from' })
  validFrom: Date;

  @Column('timestamptz', { name: 'valid_to', nullable: true })
  validTo: Date | null;

  /** Of the row, for whoever changes it: compare and set. */
  @Column('integer', { default: 1 })
  version: number;
}
