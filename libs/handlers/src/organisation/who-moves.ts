import { Injectable } from '@nestjs/common';
import type { Instant } from '#core/calendar/instant';
import { followOrganisation } from '#core/party/follow-organisation';
import type { PartyTask, TaskEvent } from '#core/party/party-task';
import { OrganisationChangeRepository } from '#persistence/organisation/organisation-change.repository';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import { RegionRepository } from '#persistence/region/region.repository';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { tx } from '#persistence/tx/tx';
import { isoOrNothing } from '../complaint/complaint.view';
import { DecisionContext } from '../decision/decision-context';
import type { MoveView } from './change.view';

const NAMED = 100;

interface Move {
  readonly task: PartyTask;
  readonly event: TaskEvent & { readonly userId?: string; readonly positionId?: string };
}

/**
 * Within a transaction in which the change is written already: whose tasks would go where, were it that instant now. All of them are
 * counted, but for integrity matters (S2, and whatever names somebody): those move without being counted, whoever asks.
 */
@Injectable()
export class WhoMoves {
  constructor(
    private readonly changes: OrganisationChangeRepository,
    private readonly organisation: OrganisationRepository,
    private readonly context: DecisionContext,
    private readonly regions: RegionRepository,
    private readonly vault: VaultRepository,
  ) {}

  async at(
    at: Instant,
    userIds: readonly string[],
    positionIds: readonly string[],
  ): Promise<{ readonly moving: number; readonly moves: readonly MoveView[] }> {
    const tasks = await this.changes.tasksToFollow(userIds, positionIds);
    const moves = tasks.length === 0 ? [] : await this.movesOf(tasks, at);
    return { moving: moves.length, moves: await this.views(moves.slice(0, NAMED)) };
  }

  private async movesOf(tasks: readonly PartyTask[], at: Instant): Promise<readonly Move[]> {
    const contextOf = await this.context.forTasks(tasks, at);
    const lying = tasks.map(({ positionId }) => positionId).filter((id) => id !== undefined);
    const positions = await this.organisation.atPositions([...new Set(lying)], at);
    return tasks.flatMap((task) => {
      const context = { ...contextOf(task), position: positions.get(task.positionId ?? '') };
      const [event] = followOrganisation(task, tx.actor().id, context).events;
      return event ? [{ task, event }] : [];
    });
  }

  private async views(moves: readonly Move[]): Promise<readonly MoveView[]> {
    const people = moves.flatMap(({ task, event }) => [task.assigneeId, event.userId]).filter((id) => id !== undefined);
    const names = await this.vault.userNames([...new Set(people)]);
    const positions = moves.map(({ event }) => event.positionId).filter((id) => id !== undefined);
    const titles = await this.organisation.titlesOf([...new Set(positions)]);
    const districts = await this.regions.namesOf([...new Set(moves.map(({ task }) => task.regionCode.slice(0, 4)))]);
    return moves.map(({ task, event }) => ({
      taskId: task.id,
      complaintNumber: task.complaintNumber,
      districtName: districts.get(task.regionCode.slice(0, 4)),
      stepDueAt: isoOrNothing(task.stepDueAt),
      zone: task.zone,
      fromName: names.get(task.assigneeId ?? ''),
      toName: names.get(event.userId ?? ''),
      toTitle: titles.get(event.positionId ?? ''),
      isClimbing: event.type === 'taskClimbed',
    }));
  }
}
