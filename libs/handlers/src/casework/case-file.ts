import { Injectable } from '@nestjs/common';
import type { Stream } from '#contracts/workflow-ids';
import type { Actor } from '#core/access/actor';
import type { Zone } from '#core/calendar/instant';
import type { LateCause } from '#core/vocabulary';
import { EventRepository } from '#persistence/journal/event.repository';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { iso } from '../complaint/complaint.view';
import { PersonalData } from '../vault/personal-data';

/** One line of a case file: what happened, who did it, and what was written down. */
export interface FileEntry {
  readonly at: string;
  readonly zone: Zone;
  readonly type: string;
  readonly actor: { readonly kind: Actor['kind']; readonly name?: string };
  /** The service whose move it was. */
  readonly institutionId?: string;
  readonly institutionName?: string;
  readonly text?: string;
  /** Why it came late, as whoever did it says. */
  readonly lateCause?: LateCause;
}

interface Filed {
  readonly id: string;
  readonly complaintId: string;
  readonly zone: Zone;
}

/** The file of a case or a referral, oldest first. Only for whoever may read the complaint behind it. */
@Injectable()
export class CaseFile {
  constructor(
    private readonly events: EventRepository,
    private readonly vault: VaultRepository,
    private readonly organisation: OrganisationRepository,
    private readonly personalData: PersonalData,
  ) {}

  async entriesOf(stream: Extract<Stream, 'case' | 'referral'>, filed: Filed): Promise<readonly FileEntry[]> {
    const events = await this.events.ofStream(stream, filed.id);
    const names = await this.vault.userNames([...new Set(events.map(({ actorId }) => actorId))]);
    const institutions = await this.organisation.institutionNames(
      events.map(({ data }) => data.institutionId).filter((id) => typeof id === 'string'),
    );
    const texts = new Map((await this.vault.texts(filed.complaintId)).map((text) => [text.id, text]));
    return events.map(({ at, type, actorKind, actorId, data }) => {
      const { textId = data.packetTextId, institutionId } = data;
      const text = typeof textId === 'string' ? texts.get(textId) : undefined;
      return {
        at: iso(at),
        zone: filed.zone,
        type,
        actor: { kind: actorKind, name: names.get(actorId) },
        institutionId: typeof institutionId === 'string' ? institutionId : undefined,
        institutionName: typeof institutionId === 'string' ? institutions.get(institutionId) : undefined,
        text: text && this.personalData.openText(text),
        lateCause: data.lateCause as LateCause | undefined,
      };
    });
  }
}
