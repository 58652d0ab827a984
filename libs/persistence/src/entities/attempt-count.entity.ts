import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often something was tried since its window began. */
@Entity('attempt_count')
export class AttemptCountEntity {
  /** Keyed hash of whatever is counted. */
  @PrimaryColumn('bytea')
  key: Buffer;

  @Column('timestamptz', { name: 'window_start' })
  windowStart: Date;

  @Column('integer')
  attempts: number;
}
