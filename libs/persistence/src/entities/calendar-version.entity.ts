import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of a working calendar; never changes. */
@Entity('calendar_version')
export class CalendarVersionEntity {
  @PrimaryColumn('text', { name: 'calendar_id' })
  calendarId: string;

  @PrimaryColumn('text')
  version: string;

  @Column('jsonb')
  data: unknown;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt: Date;
}
