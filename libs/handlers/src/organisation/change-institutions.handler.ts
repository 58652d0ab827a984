import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { UserActor } from '#core/access/actor';
import type { InstitutionKind } from '#core/vocabulary';
import { OrganisationChangeRepository } from '#persistence/organisation/organisation-change.repository';
import { OrganisationListRepository } from '#persistence/organisation/organisation-list.repository';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import { tx } from '#persistence/tx/tx';
import { invalidInput } from '#platform/http/problem';
import { hidden } from '../access/permit';
import type { CommandRequest, Reply } from '../idempotency/once';
import type { EndRequest } from './change-assignments.handler';
import { instantOf, requireChanged, requireVersion } from './change-rules';
import type { ChangeNote, ChangeView } from './change.view';
import { conflictAt, OrganisationChanges } from './organisation-changes';

export interface AddInstitutionRequest extends ChangeNote {
  readonly kind: InstitutionKind;
  readonly name: string;
  readonly parentId?: string;
  readonly areaCode?: string;
}

/** Working hours of a bank's counters differ from those of offices. */
const CALENDAR_OF = { bank: 'bank' } as const satisfies Partial<Record<InstitutionKind, string>>;

/** Banks, offices, services: where positions are. */
@Injectable()
export class ChangeInstitutions {
  constructor(
    private readonly organisation: OrganisationChanges,
    private readonly changes: OrganisationChangeRepository,
    private readonly lists: OrganisationListRepository,
    private readonly regions: OrganisationRepository,
  ) {}

  add(actor: UserActor, request: CommandRequest, input: AddInstitutionRequest): Promise<Reply<ChangeView>> {
    const { kind, name, parentId, areaCode } = input;
    return this.organisation.execute(actor, request, noteOf(input), async () => {
      const parent = parentId === undefined ? undefined : await this.lists.institution(parentId);
      if (parentId !== undefined && !parent) throw invalidInput({ pointer: '/parentId', code: 'unknownReference' });
      if (areaCode !== undefined && !(await this.regions.isRegion(areaCode)))
        throw invalidInput({ pointer: '/areaCode', code: 'unknownRegion' });
      const id = uuidv7();
      const calendarId = parent?.calendarId ?? (kind === 'bank' ? CALENDAR_OF.bank : 'government');
      await this.changes.addInstitution({ id, kind, name, parentId, regionCode: areaCode, calendarId });
      return { kind: 'institutionAdded', subjectId: id, isNew: true, version: 1, effectiveAt: tx.now() };
    });
  }

  close(
    actor: UserActor,
    request: CommandRequest,
    id: string,
    version: number,
    input: EndRequest,
  ): Promise<Reply<ChangeView>> {
    return this.organisation.execute(actor, request, noteOf(input), async () => {
      const institution = await this.lists.institution(id);
      if (!institution || institution.validTo !== undefined) throw hidden();
      requireVersion(version, institution.version);
      const at = instantOf('on', input.on, 'WIB');
      if (institution.positions > 0)
        throw conflictAt({ pointer: '/on', code: 'stillUsed', params: { count: institution.positions } });
      await requireChanged(this.changes.end('institution', id, version, at));
      return { kind: 'institutionClosed', subjectId: id, isNew: false, version: version + 1, effectiveAt: at };
    });
  }
}

const noteOf = ({ reason, reference }: ChangeNote): ChangeNote => ({ reason, reference });
