import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of limits and ladders; never changes. */
@Entity('policy_version')
export class PolicyVersionEntity {
  @PrimaryColumn('text')
  version: string;

  @Column('jsonb')
  data: unknown;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt: Date;
}
