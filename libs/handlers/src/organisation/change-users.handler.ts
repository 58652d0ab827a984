import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { UserActor } from '#core/access/actor';
import { OrganisationChangeRepository } from '#persistence/organisation/organisation-change.repository';
import { OrganisationListRepository } from '#persistence/organisation/organisation-list.repository';
import { tx } from '#persistence/tx/tx';
import { hidden } from '../access/permit';
import type { CommandRequest, Reply } from '../idempotency/once';
import { expectVersion, notAllowedNow } from '../decision/refusal-problem';
import { requireChanged } from './change-rules';
import type { ChangeNote, ChangeView } from './change.view';
import { conflictAt, OrganisationChanges } from './organisation-changes';
import type { Write } from './organisation-changes';

export interface AddUserRequest extends ChangeNote {
  readonly login: string;
  readonly name: string;
  readonly language: 'id' | 'en';
}

/**
 * Who may log in. There are no passwords here: whoever proves the login elsewhere (the identity provider; in the demonstration
 * the list of personas) is this user. What she may do follows from the positions she has.
 */
@Injectable()
export class ChangeUsers {
  constructor(
    private readonly organisation: OrganisationChanges,
    private readonly changes: OrganisationChangeRepository,
    private readonly lists: OrganisationListRepository,
  ) {}

  /** @param isPersona whether she may be chosen on the demonstration's login page. */
  add(
    actor: UserActor,
    request: CommandRequest,
    input: AddUserRequest,
    isPersona: boolean,
  ): Promise<Reply<ChangeView>> {
    const { login, name, language } = input;
    return this.organisation.execute(actor, request, noteOf(input), async () => {
      if (await this.lists.isLogin(login)) throw conflictAt({ pointer: '/login', code: 'alreadyTaken' });
      const id = uuidv7();
      await this.changes.addUser({ id, login, name, language, isPersona });
      return { kind: 'userAdded', subjectId: id, isNew: true, version: 1, effectiveAt: tx.now() };
    });
  }

  deactivate(
    actor: UserActor,
    request: CommandRequest,
    id: string,
    version: number,
    note: ChangeNote,
  ): Promise<Reply<ChangeView>> {
    return this.organisation.execute(actor, request, note, this.switching('off', actor, id, version));
  }

  reactivate(
    actor: UserActor,
    request: CommandRequest,
    id: string,
    version: number,
    note: ChangeNote,
  ): Promise<Reply<ChangeView>> {
    return this.organisation.execute(actor, request, note, this.switching('on', actor, id, version));
  }

  private switching(to: 'on' | 'off', actor: UserActor, id: string, version: number): Write {
    return async () => {
      const user = await this.lists.user(id);
      if (!user) throw hidden();
      const isOff = user.deactivatedAt !== undefined;
      const status = isOff ? 'inactive' : 'active';
      expectVersion(version, { version: user.version, status });
      if (isOff === (to === 'off')) throw notAllowedNow(status, [isOff ? 'reactivate' : 'deactivate']);
      if (to === 'off') await this.requireFree(actor, id);
      await requireChanged(this.changes.deactivate(id, version, to === 'off' ? tx.now() : undefined));
      return {
        kind: to === 'off' ? 'userDeactivated' : 'userReactivated',
        subjectId: id,
        isNew: false,
        version: version + 1,
        effectiveAt: tx.now(),
        userIds: [id],
      };
    };
  }

  /** Her placements end first: each says whose tasks go where. */
  private async requireFree(actor: UserActor, id: string): Promise<void> {
    if (actor.id === id) throw conflictAt({ in: 'path', pointer: '/id', code: 'ownAdministrator' });
    const held = (await this.lists.assignments({ userIds: [id] })).filter(
      ({ validFrom, validTo = Infinity }) => validTo > Math.max(validFrom, tx.now()),
    );
    if (held.length > 0)
      throw conflictAt({ in: 'path', pointer: '/id', code: 'stillHeld', params: { count: held.length } });
  }
}

const noteOf = ({ reason, reference }: ChangeNote): ChangeNote => ({ reason, reference });
