import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { UserActor } from '#core/access/actor';
import type { Instant } from '#core/calendar/instant';
import type { ChangeKind } from '#core/vocabulary';
import { OrganisationChangeRepository } from '#persistence/organisation/organisation-change.repository';
import { lockOrganisation } from '#persistence/organisation/organisation-lock';
import { Tx, tx } from '#persistence/tx/tx';
import { Problem } from '#platform/http/problem';
import type { Issue } from '#platform/http/problem';
import { auditAct, permit } from '../access/permit';
import { iso } from '../complaint/complaint.view';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import type { ChangeNote, ChangeView } from './change.view';
import { WhoMoves } from './who-moves';

/** What a change has written, and whose tasks are to be looked at when it takes effect. */
export interface WrittenChange {
  readonly kind: ChangeKind;
  readonly subjectId: string;
  readonly isNew: boolean;
  /** Of the row afterwards. */
  readonly version: number;
  readonly effectiveAt: Instant;
  readonly userIds?: readonly string[];
  readonly positionIds?: readonly string[];
}

/** Checks what is asked for and writes it. @throws Problem naming what has to be corrected. */
export type Write = () => Promise<WrittenChange>;

/** The field that stands in the way, and why. */
export const conflictAt = (...issues: readonly Issue[]): Problem => new Problem('organisationConflict', { issues });

/**
 * Every change of the organisation goes through here: it is checked and written, and asked whose tasks it moves by the function
 * that will move them. A preview is the same, undone; so what it says is what would happen.
 */
@Injectable()
export class OrganisationChanges {
  constructor(
    private readonly once: Once,
    private readonly transactions: Tx,
    private readonly changes: OrganisationChangeRepository,
    private readonly whoMoves: WhoMoves,
  ) {}

  execute(actor: UserActor, request: CommandRequest, note: ChangeNote, write: Write): Promise<Reply<ChangeView>> {
    return this.once.run(actor, request, async () => {
      permit(actor, 'organisation:change');
      await lockOrganisation();
      const written = await write();
      const { kind, subjectId, effectiveAt, userIds = [], positionIds = [], isNew, version } = written;
      await this.changes.record({ id: uuidv7(), kind, subjectId, effectiveAt, userIds, positionIds, ...note });
      await auditAct(`organisation.${kind}`, { subjectId, detail: { reason: note.reason } });
      return { status: isNew ? 201 : 200, version, body: await this.view(written, false) };
    });
  }

  /** Nothing is changed, so nobody waits for it: it says how it would be now. */
  preview(actor: UserActor, write: Write): Promise<ChangeView> {
    permit(actor, 'organisation:change');
    return this.transactions.run(actor, async () => {
      await tx.query('SAVEPOINT preview');
      const view = await this.view(await write(), true);
      await tx.query('ROLLBACK TO SAVEPOINT preview');
      return view;
    });
  }

  private async view(written: WrittenChange, isPreview: boolean): Promise<ChangeView> {
    const { kind, subjectId, isNew, version, effectiveAt, userIds = [], positionIds = [] } = written;
    return {
      isPreview,
      kind,
      subjectId: isPreview && isNew ? undefined : subjectId,
      version: isPreview && !isNew ? version - 1 : version,
      effectiveAt: iso(effectiveAt),
      ...(await this.whoMoves.at(effectiveAt, userIds, positionIds)),
    };
  }
}
