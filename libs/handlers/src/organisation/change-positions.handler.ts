import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { UserActor } from '#core/access/actor';
import type { Zone } from '#core/calendar/instant';
import { makesCycle } from '#core/organisation/dated';
import type { Seat } from '#core/vocabulary';
import { OrganisationChangeRepository } from '#persistence/organisation/organisation-change.repository';
import { OrganisationListRepository } from '#persistence/organisation/organisation-list.repository';
import type { PositionRow } from '#persistence/organisation/organisation-list.repository';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import { tx } from '#persistence/tx/tx';
import { invalidInput } from '#platform/http/problem';
import { hidden } from '../access/permit';
import type { CommandRequest, Reply } from '../idempotency/once';
import type { EndRequest } from './change-assignments.handler';
import { instantOf, requireChanged, requireVersion } from './change-rules';
import type { ChangeNote, ChangeView } from './change.view';
import { conflictAt, OrganisationChanges } from './organisation-changes';
import type { Write } from './organisation-changes';

export interface AddPositionRequest extends ChangeNote {
  readonly seat: Seat;
  readonly title: string;
  readonly institutionId: string;
  readonly reportsToId?: string;
  readonly zone: Zone;
  /** Kemendagri codes; none: the whole country. */
  readonly areas: readonly string[];
  readonly from: string;
}

export interface ReportRequest extends ChangeNote {
  /** Left out: to nobody. */
  readonly reportsToId?: string;
  readonly from: string;
}

/** Which positions there are, what they serve, and to whom they report; each with its dates. */
@Injectable()
export class ChangePositions {
  constructor(
    private readonly organisation: OrganisationChanges,
    private readonly changes: OrganisationChangeRepository,
    private readonly lists: OrganisationListRepository,
    private readonly regions: OrganisationRepository,
  ) {}

  add(actor: UserActor, request: CommandRequest, input: AddPositionRequest): Promise<Reply<ChangeView>> {
    return this.organisation.execute(actor, request, noteOf(input), this.adding(input));
  }

  previewAdd(actor: UserActor, input: AddPositionRequest): Promise<ChangeView> {
    return this.organisation.preview(actor, this.adding(input));
  }

  report(
    actor: UserActor,
    request: CommandRequest,
    id: string,
    version: number,
    input: ReportRequest,
  ): Promise<Reply<ChangeView>> {
    return this.organisation.execute(actor, request, noteOf(input), this.reporting(id, version, input));
  }

  previewReport(actor: UserActor, id: string, version: number, input: ReportRequest): Promise<ChangeView> {
    return this.organisation.preview(actor, this.reporting(id, version, input));
  }

  end(
    actor: UserActor,
    request: CommandRequest,
    id: string,
    version: number,
    input: EndRequest,
  ): Promise<Reply<ChangeView>> {
    return this.organisation.execute(actor, request, noteOf(input), this.ending(id, version, input));
  }

  previewEnd(actor: UserActor, id: string, version: number, input: EndRequest): Promise<ChangeView> {
    return this.organisation.preview(actor, this.ending(id, version, input));
  }

  private adding(input: AddPositionRequest): Write {
    return async () => {
      const { seat, title, institutionId, reportsToId, zone, areas, from } = input;
      const institution = await this.lists.institution(institutionId);
      if (!institution || institution.validTo !== undefined)
        throw invalidInput({ pointer: '/institutionId', code: 'unknownReference' });
      const validFrom = instantOf('from', from, zone);
      if (reportsToId !== undefined) await this.requirePosition(reportsToId, validFrom);
      for (const [index, area] of areas.entries())
        if (!(await this.regions.isRegion(area)))
          throw invalidInput({ pointer: `/areas/${index}`, code: 'unknownRegion' });
      const id = uuidv7();
      const calendarId = seat === 'dutyManager' ? 'always' : institution.calendarId;
      await this.changes.addPosition({
        id,
        seat,
        title,
        institutionId,
        reportsToId,
        zone,
        calendarId,
        areas,
        validFrom,
      });
      return { kind: 'positionAdded', subjectId: id, isNew: true, version: 1, effectiveAt: validFrom };
    };
  }

  private reporting(id: string, version: number, { reportsToId, from }: ReportRequest): Write {
    return async () => {
      const position = await this.getPosition(id, version);
      const at = instantOf('from', from, position.zone);
      if (reportsToId !== undefined) {
        await this.requirePosition(reportsToId, at);
        const superiors = await this.lists.superiors(at);
        if (makesCycle(id, reportsToId, (one) => superiors.get(one)))
          throw conflictAt({ pointer: '/reportsToId', code: 'reportsToItself' });
      }
      await requireChanged(this.changes.report(position, reportsToId, Math.max(at, position.validFrom)));
      return { kind: 'reportingChanged', subjectId: id, isNew: false, version: version + 1, effectiveAt: at };
    };
  }

  private ending(id: string, version: number, { on }: EndRequest): Write {
    return async () => {
      const position = await this.getPosition(id, version);
      const at = instantOf('on', on, position.zone);
      const held = (await this.lists.assignments({ positionIds: [id] })).filter(
        ({ validFrom, validTo = Infinity }) => validTo > Math.max(at, validFrom),
      );
      if (held.length > 0) throw conflictAt({ pointer: '/on', code: 'stillHeld', params: { count: held.length } });
      const below = await this.lists.countReportsTo(id, at);
      if (below > 0) throw conflictAt({ pointer: '/on', code: 'stillReportedTo', params: { count: below } });
      const open = at > tx.now() ? 0 : await this.changes.countTasksAt(id);
      if (open > 0) throw conflictAt({ pointer: '/on', code: 'hasOpenTasks', params: { count: open } });
      await requireChanged(this.changes.end('position', id, version, at));
      return {
        kind: 'positionEnded',
        subjectId: id,
        isNew: false,
        version: version + 1,
        effectiveAt: at,
        positionIds: [id],
      };
    };
  }

  private async getPosition(id: string, version: number): Promise<PositionRow> {
    const position = await this.lists.position(id);
    if (!position || position.state === 'ended') throw hidden();
    requireVersion(version, position.version);
    return position;
  }

  private async requirePosition(id: string, at: number): Promise<void> {
    const above = await this.lists.position(id);
    if (!above || (above.validTo ?? Infinity) <= at)
      throw invalidInput({ pointer: '/reportsToId', code: 'unknownReference' });
  }
}

const noteOf = ({ reason, reference }: ChangeNote): ChangeNote => ({ reason, reference });
