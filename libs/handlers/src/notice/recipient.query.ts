import { Injectable } from '@nestjs/common';
import { FieldCipher } from '#platform/crypto/field-cipher';
import type { QueuedMessage } from '#persistence/message/message.repository';
import { RecipientRepository } from '#persistence/message/recipient.repository';
import type { Medium } from '#notices/channels/notice-channel';
import type { Language } from '#notices/language';
import type { SuppressionReason } from '#notices/suppression';

/** How to reach somebody, or why not. */
export type Recipient =
  | { readonly ok: true; readonly medium: Medium; readonly language: Language; readonly openAddress: () => string }
  | { readonly ok: false; readonly reason: SuppressionReason };

/** Resolved at delivery, not at the decision: an account may be closed, a person excluded meanwhile. */
@Injectable()
export class RecipientQuery {
  constructor(
    private readonly recipients: RecipientRepository,
    private readonly cipher: FieldCipher,
  ) {}

  of(message: QueuedMessage): Promise<Recipient> {
    return message.recipientUserId === null ? this.reporter(message) : this.staff(message, message.recipientUserId);
  }

  private async reporter({ complaintId }: QueuedMessage): Promise<Recipient> {
    const found = await this.recipients.findReporter(complaintId);
    if (!found) return { ok: false, reason: 'noSafeContact' };
    const place = { table: 'person', column: 'phone_cipher', rowId: found.personId };
    const openAddress = (): string => this.cipher.open(found.phoneCipher, place);
    return { ok: true, medium: found.safeChannel, language: found.language, openAddress };
  }

  private async staff({ complaintId }: QueuedMessage, userId: string): Promise<Recipient> {
    const found = await this.recipients.findStaff(userId, complaintId);
    if (!found || found.isDeactivated) return { ok: false, reason: 'accountClosed' };
    if (found.isExcluded) return { ok: false, reason: 'excluded' };
    return { ok: true, medium: 'desk', language: found.language, openAddress: () => userId };
  }
}
