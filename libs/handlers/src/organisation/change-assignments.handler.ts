import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { UserActor } from '#core/access/actor';
import { overlap } from '#core/organisation/dated';
import type { AssignmentKind } from '#core/vocabulary';
import { OrganisationChangeRepository } from '#persistence/organisation/organisation-change.repository';
import type { NewAssignment } from '#persistence/organisation/organisation-change.repository';
import { OrganisationListRepository } from '#persistence/organisation/organisation-list.repository';
import type { AssignmentRow, PositionRow } from '#persistence/organisation/organisation-list.repository';
import { tx } from '#persistence/tx/tx';
import { invalidInput } from '#platform/http/problem';
import { hidden } from '../access/permit';
import type { CommandRequest, Reply } from '../idempotency/once';
import { endOf, instantOf, requireChanged, requireVersion } from './change-rules';
import type { ChangeNote, ChangeView } from './change.view';
import { conflictAt, OrganisationChanges } from './organisation-changes';
import type { WrittenChange } from './organisation-changes';

export interface AssignRequest extends ChangeNote {
  readonly kind: AssignmentKind;
  readonly positionId: string;
  readonly userId: string;
  /** First and last day, on the clock of the position. */
  readonly from: string;
  readonly to?: string;
}

export interface EndRequest extends ChangeNote {
  /** From this day on it is so no more; today: at once. */
  readonly on: string;
}

/** Who sits at a position, stands in there, or is on duty, from when to when. */
@Injectable()
export class ChangeAssignments {
  constructor(
    private readonly organisation: OrganisationChanges,
    private readonly changes: OrganisationChangeRepository,
    private readonly lists: OrganisationListRepository,
  ) {}

  add(actor: UserActor, request: CommandRequest, input: AssignRequest): Promise<Reply<ChangeView>> {
    return this.organisation.execute(actor, request, noteOf(input), () => this.assign(actor, input));
  }

  previewAdd(actor: UserActor, input: AssignRequest): Promise<ChangeView> {
    return this.organisation.preview(actor, () => this.assign(actor, input));
  }

  end(
    actor: UserActor,
    request: CommandRequest,
    id: string,
    version: number,
    input: EndRequest,
  ): Promise<Reply<ChangeView>> {
    return this.organisation.execute(actor, request, noteOf(input), () => this.finish(actor, id, version, input));
  }

  previewEnd(actor: UserActor, id: string, version: number, input: EndRequest): Promise<ChangeView> {
    return this.organisation.preview(actor, () => this.finish(actor, id, version, input));
  }

  private async assign(
    actor: UserActor,
    { kind, positionId, userId, from, to }: AssignRequest,
  ): Promise<WrittenChange> {
    if (userId === actor.id) throw conflictAt({ pointer: '/userId', code: 'ownAssignment' });
    const [position, user] = [await this.lists.position(positionId), await this.lists.user(userId)];
    if (!position) throw invalidInput({ pointer: '/positionId', code: 'unknownReference' });
    if (!user || user.deactivatedAt !== undefined) throw invalidInput({ pointer: '/userId', code: 'unknownReference' });
    if (to === undefined && kind !== 'holding') throw invalidInput({ pointer: '/to', code: 'required' });
    const validFrom = instantOf('from', from, position.zone);
    const assignment: NewAssignment = {
      id: uuidv7(),
      kind,
      positionId,
      userId,
      validFrom,
      validTo: endOf('to', to, position.zone, validFrom),
    };
    requireWithin(position, assignment);
    await this.requireFree(position, assignment);
    await this.changes.addAssignment(assignment);
    const userIds = kind === 'duty' ? [userId] : [];
    return {
      kind: 'assigned',
      subjectId: assignment.id,
      isNew: true,
      version: 1,
      effectiveAt: validFrom,
      userIds,
      positionIds: [positionId],
    };
  }

  /** A seat has one holder, one deputy and one on duty at a time; the duty managers share theirs. */
  private async requireFree({ seat }: PositionRow, wanted: NewAssignment): Promise<void> {
    const isShared = seat === 'dutyManager' && wanted.kind === 'holding';
    const others = await this.lists.assignments({ positionIds: [wanted.positionId] });
    const met = others.find(
      (other) => other.kind === wanted.kind && (!isShared || other.userId === wanted.userId) && overlap(other, wanted),
    );
    if (met) throw conflictAt({ pointer: '/from', code: 'periodTaken' });
  }

  private async finish(actor: UserActor, id: string, version: number, { on }: EndRequest): Promise<WrittenChange> {
    const found = await this.lists.assignment(id);
    if (!found) throw hidden();
    requireVersion(version, found.version);
    const at = instantOf('on', on, found.zone);
    requireRunning(found, at);
    if (found.seat === 'administrator' && found.userId === actor.id)
      throw conflictAt({ pointer: '/on', code: 'ownAdministrator' });
    await requireChanged(this.changes.end(found.kind, id, version, at));
    if (found.seat === 'administrator') await this.requireAdministrator();
    return {
      kind: 'assignmentEnded',
      subjectId: id,
      isNew: false,
      version: version + 1,
      effectiveAt: Math.max(at, tx.now()),
      userIds: [found.userId],
      positionIds: [found.positionId],
    };
  }

  /** Asked when it is written already: whoever is left has to stay, or two who end each other's leave nobody. */
  private async requireAdministrator(): Promise<void> {
    if (!(await this.lists.hasLastingAdministrator())) throw conflictAt({ pointer: '/on', code: 'lastAdministrator' });
  }
}

const noteOf = ({ reason, reference }: ChangeNote): ChangeNote => ({ reason, reference });

/** @throws Problem 409 when the position is not there for all of it. */
function requireWithin(position: PositionRow, { validFrom, validTo = Infinity }: NewAssignment): void {
  const isWithin = position.validFrom <= validFrom && (position.validTo ?? Infinity) >= validTo;
  if (!isWithin) throw conflictAt({ pointer: '/positionId', code: 'outsidePosition' });
}

/** @throws Problem 400 when it is over by then anyway. */
function requireRunning({ validTo = Infinity, validFrom }: AssignmentRow, at: number): void {
  if (validTo <= Math.max(at, validFrom))
    throw invalidInput({ pointer: '/on', code: 'outOfRange', params: rangeOf(validFrom, validTo) });
}

const rangeOf = (from: number, until: number) => ({
  from: new Date(from).toISOString().slice(0, 10),
  until: new Date(until).toISOString().slice(0, 10),
});
