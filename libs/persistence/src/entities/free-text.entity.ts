import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Narrative, answers, reasons; sealed when confidential. */
@Entity({ schema: 'vault', name: 'free_text' })
export class FreeTextEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;

  @Column('text')
  kind: 'narrative' | 'answer' | 'reason';

  @Column('text', { nullable: true })
  body: string | null;

  @Column('bytea', { name: 'body_cipher', nullable: true })
  bodyCipher: Buffer | null;

  @Column('uuid', { name: 'author_id' })
  authorId: string;
}
