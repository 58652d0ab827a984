import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A piece of such a file, in order. */
@Entity('export_part')
export class ExportPartEntity {
  @PrimaryColumn('uuid', { name: 'export_id' })
  exportId: string;

  @PrimaryColumn('integer')
  attempt: number;

  @PrimaryColumn('integer')
  place: number;

  @Column('bytea')
  bytes: Buffer;
}
