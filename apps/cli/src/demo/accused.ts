import { institutionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import type { AccusedKey, Script } from './sample';

/** Whom the complaint is about, as the API takes it; left out when nobody is accused. */
export const accusedIn = ({ accused }: Script): readonly object[] | undefined => accused?.map(accusedOf);

function accusedOf(accused: AccusedKey): object {
  switch (accused.kind) {
    case 'person':
    case 'named':
      return { kind: accused.kind, userId: userIdOf(accused.user) };
    case 'institution':
      return { kind: accused.kind, institutionId: institutionIdOf(accused.institution) };
    case 'role':
      return accused;
  }
}
