import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The family card of a user, as a blind index. */
@Entity({ name: 'user_card', schema: 'vault' })
export class UserCardEntity {
  @PrimaryColumn('uuid', { name: 'user_id' })
  userId: string;

  @Column('bytea', { name: 'kk_index' })
  kkIndex: Buffer;
}
