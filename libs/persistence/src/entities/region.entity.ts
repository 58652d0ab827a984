import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Provinces, kabupaten and kota, kecamatan, villages; Kemendagri codes without dots. */
@Entity('region')
export class RegionEntity {
  @PrimaryColumn('text')
  code: string;

  @Column('text', { name: 'parent_code', nullable: true })
  parentCode: string | null;

  @Column('text')
  name: string;
}
