import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { LeaveRepository } from '#persistence/organisation/leave.repository';
import { OrganisationListRepository } from '#persistence/organisation/organisation-list.repository';
import type { PositionFilter, PositionRow } from '#persistence/organisation/organisation-list.repository';
import { WorkloadRepository } from '#persistence/organisation/workload.repository';
import { RegionRepository } from '#persistence/region/region.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { hidden, permit } from '../access/permit';
import { LeavePeople } from '../leave/leave-people';
import { leaveView } from '../leave/leave.view';
import { pageOf } from '../page/page';
import type { Page } from '../page/page';
import { RegionFilter } from '../page/region-filter';
import { assignmentView, changeNoteView, institutionView, lineView, positionView, userView } from './organisation.view';
import type {
  InstitutionView,
  PositionDetailView,
  PositionListView,
  UserDetailView,
  UserView,
} from './organisation.view';

export interface ListFilter {
  readonly q?: string;
  /** Id of the last one of the page before. */
  readonly afterId?: string;
  readonly limit: number;
}

/** People, positions and institutions, as they stand and as they came to be so. */
@Injectable()
export class ListOrganisation {
  constructor(
    private readonly transactions: Tx,
    private readonly lists: OrganisationListRepository,
    private readonly workload: WorkloadRepository,
    private readonly leaves: LeaveRepository,
    private readonly people: LeavePeople,
    private readonly regions: RegionRepository,
    private readonly regionFilter: RegionFilter,
    private readonly vault: VaultRepository,
  ) {}

  users(actor: UserActor, filter: ListFilter): Promise<Page<UserView>> {
    permit(actor, 'organisation:read');
    return this.transactions.run(actor, async () => {
      const users = await this.lists.users({ ...filter, limit: filter.limit + 1 });
      const assignments = await this.lists.assignments({ userIds: users.map(({ id }) => id) });
      const views = assignments.map((row) => assignmentView(row, tx.now()));
      return pageOf(
        users,
        filter.limit,
        (user) => userView(user, views),
        ({ id }) => [id],
      );
    });
  }

  user(actor: UserActor, id: string): Promise<UserDetailView> {
    permit(actor, 'organisation:read');
    return this.transactions.run(actor, async () => {
      const user = await this.lists.user(id);
      if (!user) throw hidden();
      const assignments = (await this.lists.assignments({ userIds: [id] })).map((row) => assignmentView(row, tx.now()));
      const leaves = await this.leaves.of([id], 0);
      const named = leaves.flatMap(({ userId, deputyId }) => [userId, deputyId]).filter((one) => one !== undefined);
      const names = await this.vault.userNames([...new Set(named)]);
      const about = [id, ...assignments.map((one) => one.id), ...leaves.map((one) => one.id)];
      return {
        ...userView(user, assignments),
        assignments,
        leaves: leaves.map((leave) => leaveView(leave, names, tx.now())),
        deputies: await this.people.namedDeputiesOf(await this.leaves.postsOf(id, tx.now())),
        changes: (await this.lists.changesOf(about)).map(changeNoteView),
      };
    });
  }

  positions(actor: UserActor, filter: PositionFilter): Promise<Page<PositionListView>> {
    permit(actor, 'organisation:read');
    return this.transactions.run(actor, async () => {
      if (filter.region !== undefined) await this.regionFilter.patternOf(filter.region);
      const found = await this.lists.positions({ ...filter, limit: filter.limit + 1 });
      const viewOf = await this.positionViews(found);
      return pageOf(found, filter.limit, viewOf, ({ id }) => [id]);
    });
  }

  position(actor: UserActor, id: string): Promise<PositionDetailView> {
    permit(actor, 'organisation:read');
    return this.transactions.run(actor, async () => {
      const position = await this.lists.position(id);
      if (!position) throw hidden();
      const viewOf = await this.positionViews([position]);
      const assignments = await this.lists.assignments({ positionIds: [id] });
      const about = [id, ...assignments.map((one) => one.id)];
      return {
        ...viewOf(position),
        assignments: assignments.map((row) => assignmentView(row, tx.now())),
        lines: (await this.lists.lines(id)).map(lineView),
        changes: (await this.lists.changesOf(about)).map(changeNoteView),
      };
    });
  }

  institutions(actor: UserActor, filter: ListFilter): Promise<Page<InstitutionView>> {
    permit(actor, 'organisation:read');
    return this.transactions.run(actor, async () => {
      const found = await this.lists.institutions({ ...filter, limit: filter.limit + 1 });
      const names = await this.regions.namesOf(found.map(({ regionCode = '' }) => regionCode));
      return pageOf(
        found,
        filter.limit,
        (row) => institutionView(row, names),
        ({ id }) => [id],
      );
    });
  }

  private async positionViews(found: readonly PositionRow[]): Promise<(row: PositionRow) => PositionListView> {
    const names = await this.regions.namesOf([...new Set(found.flatMap(({ areas }) => areas))]);
    const counts = await this.workload.byPosition();
    return (row) => positionView(row, names, counts.get(row.id) ?? 0);
  }
}
