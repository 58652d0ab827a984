import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LeaveCancelReason } from '#core/vocabulary';

/** When somebody is away. */
@Entity('leave')
export class LeaveEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('timestamptz', { name: 'valid_from' })
  validFrom: Date;

  @Column('timestamptz', { name: 'valid_to' })
  validTo: Date;

  @Column('integer')
  version: number;

  @Column('uuid', { name: 'recorded_by_id', nullable: true })
  recordedById: string | null;

  @Column('timestamptz', { name: 'recorded_at', nullable: true })
  recordedAt: Date | null;

  /** From then on it counts no more; `validTo` says so too, for whoever looks at the organisation. */
  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt: Date | null;

  @Column('text', { name: 'cancel_reason', nullable: true })
  cancelReason: LeaveCancelReason | null;

  /** Until when it was to be. */
  @Column('timestamptz', { name: 'planned_to', nullable: true })
  plannedTo: Date | null;
}
