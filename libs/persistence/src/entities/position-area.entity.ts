import { Entity, PrimaryColumn } from 'typeorm';

/** What a position serves: `''` is the whole country, else a prefix of Kemendagri codes. */
@Entity('position_area')
export class PositionAreaEntity {
  @PrimaryColumn('uuid', { name: 'position_id' })
  positionId: string;

  @PrimaryColumn('text', { name: 'area_code' })
  areaCode: string;
}
