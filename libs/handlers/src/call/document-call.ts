import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { SafeContact } from '#core/call/safe-contact';
import { callableContact, documentCallDueAt } from '#core/call/document-call';
import type { Complaint } from '#core/complaint/complaint';
import type { PartyTask } from '#core/party/party-task';
import type { CalendarOf } from '#core/sla/clock';
import { CallBackRepository } from '#persistence/call/call-back.repository';
import { EventRepository } from '#persistence/journal/event.repository';
import { tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { FieldCipher } from '#platform/crypto/field-cipher';
import { PersonalData } from '../vault/personal-data';

/** Documents the reporter cannot be written to about are asked for by telephone: that becomes work on the operators' list. */
@Injectable()
export class DocumentCall {
  constructor(
    private readonly callBacks: CallBackRepository,
    private readonly events: EventRepository,
    private readonly vault: VaultRepository,
    private readonly personalData: PersonalData,
    private readonly cipher: FieldCipher,
  ) {}

  /** In the transaction that asks for them. */
  async promise(complaint: Complaint, task: PartyTask, calendarOf: CalendarOf): Promise<void> {
    if (task.documentsReach !== 'callBack' || task.documentsAskedAt === undefined) return;
    const { phone, fromHour, untilHour, words } = await this.contactOf(complaint);
    const id = uuidv7();
    const seal = (column: string, text: string | undefined): Buffer | undefined =>
      text === undefined ? undefined : this.cipher.seal(text, { table: 'call_back', column, rowId: id });
    await this.callBacks.add({
      id,
      complaintId: complaint.id,
      taskId: task.id,
      askedAt: task.documentsAskedAt,
      promisedById: tx.actor().id,
      regionCode: complaint.regionCode,
      zone: complaint.zone,
      status: 'open',
      version: 1,
      dueAt: documentCallDueAt(task, tx.now(), calendarOf),
      phoneCipher: seal('phone_cipher', phone),
      fromHour,
      untilHour,
      wordsCipher: seal('words_cipher', words),
    });
  }

  private async contactOf(complaint: Complaint): Promise<SafeContact> {
    const persons = await this.vault.persons(complaint.id);
    const reporter = persons.find(({ roles }) => roles.includes('reporter'));
    const stored = await this.vault.safeContact(complaint.id);
    const events = await this.events.ofStream('complaint', complaint.id);
    return callableContact({
      contact: complaint.contact,
      said: stored && this.personalData.openSafeContact(complaint.id, stored),
      isRuledOut: events.some(({ type, data }) => type === 'contactConfirmed' && data.contact === 'none'),
      phone: reporter && this.personalData.openPhone(reporter),
    });
  }
}
