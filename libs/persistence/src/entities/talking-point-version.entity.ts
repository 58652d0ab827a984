import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TalkingPoints } from '#core/call/talking-point';

@Entity('talking_point_version')
export class TalkingPointVersionEntity {
  @PrimaryColumn('text')
  version: string;

  @Column('jsonb')
  data: TalkingPoints;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt: Date;
}
