import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Blind index of the code a reporter follows her complaint with. */
@Entity({ schema: 'vault', name: 'tracking_code' })
export class TrackingCodeEntity {
  @PrimaryColumn('bytea', { name: 'code_index' })
  codeIndex: Buffer;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;
}
