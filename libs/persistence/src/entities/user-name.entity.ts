import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Names of staff. */
@Entity({ schema: 'vault', name: 'user_name' })
export class UserNameEntity {
  @PrimaryColumn('uuid', { name: 'user_id' })
  userId: string;

  @Column('text')
  name: string;
}
