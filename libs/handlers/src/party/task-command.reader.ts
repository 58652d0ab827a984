import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { epochDayOf, formatIso, instantAt } from '#core/calendar/instant';
import type { Instant, PlainDate } from '#core/calendar/instant';
import type { Complaint } from '#core/complaint/complaint';
import { reachOf } from '#core/party/documents';
import type { PartyTask } from '#core/party/party-task';
import type { TaskCommand } from '#core/party/task.decider';
import { visitFault } from '#core/party/visit';
import type { ReporterReach } from '#core/vocabulary';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import { tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { invalidInput } from '#platform/http/problem';
import { PersonalData } from '../vault/personal-data';
import type { TaskRequest } from './act-on-task.handler';

/** Turns what somebody sent into a command of the core: texts go to the vault, and what is named must exist. */
@Injectable()
export class TaskCommandReader {
  constructor(
    private readonly personalData: PersonalData,
    private readonly vault: VaultRepository,
    private readonly organisation: OrganisationRepository,
  ) {}

  async read(actor: UserActor, complaint: Complaint, task: PartyTask, input: TaskRequest): Promise<TaskCommand> {
    const byId = actor.id;
    const kept = (text: string | undefined, kind: 'reason' | 'contact' = 'reason') =>
      text === undefined ? undefined : this.personalData.addText(complaint, kind, text);
    switch (input.type) {
      case 'acknowledge':
        return { type: 'acknowledge', byId };
      case 'answer': {
        const textId = await this.personalData.addText(complaint, 'answer', input.text);
        return { type: 'answer', byId, outcome: input.outcome, textId, lateCause: input.lateCause };
      }
      case 'decline': {
        const { reason, proposedParty } = input;
        // Whoever asked reads why not.
        if (reason === 'notApproved' && input.text === undefined)
          throw invalidInput({ pointer: '/text', code: 'required' });
        return { type: 'decline', byId, reason, proposedParty, textId: await kept(input.text) };
      }
      case 'direct':
        return { type: 'direct', byId, party: input.party };
      case 'climb':
        return { type: 'climb', byId, level: input.level, textId: await kept(input.reason) };
      case 'recordVisit': {
        const { visitedAt, result } = input;
        requirePossible(visitedAt, complaint);
        return { type: 'recordVisit', byId, visitedAt, result, textId: await kept(input.text, 'contact') };
      }
      case 'reassign': {
        const { positionId } = input;
        await this.requirePosition(positionId);
        return { type: 'reassign', byId, positionId, textId: await this.reasonOf(complaint, input.reason) };
      }
      case 'askDocuments': {
        const { documents } = input;
        const reach = await this.reachOf(complaint);
        return { type: 'askDocuments', byId, documents, reach, textId: await kept(input.text) };
      }
      case 'resume':
        return { type: 'resume', byId };
      case 'pause': {
        const { reason, until, text } = input;
        return { type: 'pause', byId, reason, until: dayBegins(until, task), textId: await kept(text) };
      }
      case 'receiveDocuments':
        return { type: 'receiveDocuments', byId, documents: input.documents, textId: await kept(input.text) };
    }
  }

  /** Why a task is handed on. @returns its id. */
  reasonOf(complaint: Complaint, reason: string): Promise<string> {
    return this.personalData.addText(complaint, 'reason', reason);
  }

  /** @throws Problem 400 when there is no such position. */
  async requirePosition(positionId: string): Promise<void> {
    if (!(await this.organisation.titlesOf([positionId])).has(positionId))
      throw invalidInput({ pointer: '/positionId', code: 'unknownReference' });
  }

  private async reachOf(complaint: Complaint): Promise<ReporterReach> {
    const persons = await this.vault.persons(complaint.id);
    const hasPhone = persons.some(
      ({ roles, phoneCipher, safeChannel }) =>
        roles.includes('reporter') && phoneCipher !== null && safeChannel !== null,
    );
    return reachOf({ ...complaint, hasPhone });
  }
}

/** @throws Problem 400 when nobody can have been there then. */
function requirePossible(visitedAt: Instant, { filedAt, zone }: Complaint): void {
  const code = visitFault(visitedAt, { filedAt, now: tx.now() });
  if (code === 'inFuture') throw invalidInput({ pointer: '/visitedAt', code });
  if (code === 'tooEarly')
    throw invalidInput({ pointer: '/visitedAt', code, params: { from: formatIso(filedAt, zone).slice(0, 16) } });
}

/**
 * When a day begins where whoever has the task sits.
 * @throws Problem 400 when it has begun already.
 */
export function dayBegins(until: PlainDate | undefined, { zone = 'WIB' }: PartyTask): Instant | undefined {
  if (until === undefined) return undefined;
  const at = instantAt(epochDayOf(until), 0, zone);
  if (at <= tx.now()) throw invalidInput({ pointer: '/until', code: 'inPast' });
  return at;
}
