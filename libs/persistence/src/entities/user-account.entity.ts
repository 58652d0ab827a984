import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who may log in. Her name is in `vault.user_name`. */
@Entity('user_account')
export class UserAccountEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  login: string;

  @Column('text')
  language: string;

  @Column('boolean', { name: 'is_persona' })
  isPersona: boolean;

  @Column('timestamptz', { name: 'deactivated_at', nullable: true })
  deactivatedAt: Date | null;

  /** Of the row, for whoever changes it: compare and set. */
  @Column('integer', { default: 1 })
  version: number;
}
