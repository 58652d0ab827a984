import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PaymentState, Programme } from '#core/vocabulary';

/** Where a family stood in a stage of disbursement when the data came in. */
@Entity({ schema: 'vault', name: 'payment_snapshot' })
export class PaymentSnapshotEntity {
  @PrimaryColumn('bytea', { name: 'nik_index' })
  nikIndex: Buffer;

  @PrimaryColumn('text')
  programme: Programme;

  @PrimaryColumn('integer', { name: 'stage_year' })
  stageYear: number;

  @PrimaryColumn('integer')
  stage: number;

  @Column('text')
  state: PaymentState;

  @Column('timestamptz', { name: 'as_of' })
  asOf: Date;
}
