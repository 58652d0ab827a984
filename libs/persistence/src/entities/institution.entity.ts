import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The programme, banks, social affairs offices, the ministry, its inspectorate. */
@Entity('institution')
export class InstitutionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: 'programme' | 'bank' | 'dinas' | 'ministry' | 'inspectorate';

  @Column('text')
  name: string;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  @Column('text', { name: 'region_code', nullable: true })
  regionCode: string | null;

  @Column('text', { name: 'calendar_id' })
  calendarId: string;

  @Column('timestamptz', { name: 'valid_to', nullable: true })
  validTo: Date | null;

  /** Of the row, for whoever changes it: compare and set. */
  @Column('integer', { default: 1 })
  version: number;
}
