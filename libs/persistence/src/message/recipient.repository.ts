import { Injectable } from '@nestjs/common';
import { tx } from '../tx/tx';

export interface StaffRecipient {
  readonly language: 'id' | 'en';
  readonly isDeactivated: boolean;
  /** May not know of this complaint, also when the exclusion came after the message. */
  readonly isExcluded: boolean;
}

export interface ReporterRecipient {
  readonly personId: string;
  readonly language: 'id' | 'en';
  readonly safeChannel: 'sms' | 'whatsapp';
  /** Sealed; see `FieldCipher`. */
  readonly phoneCipher: Buffer;
}

/** Whom a message goes to, as the notifier may know him: no name and no number but the sealed phone. */
@Injectable()
export class RecipientRepository {
  async findStaff(userId: string, complaintId: string): Promise<StaffRecipient | undefined> {
    const [row] = await tx.query<StaffRecipient>(
      `SELECT language, deactivated_at IS NOT NULL AS "isDeactivated", id IN (SELECT app.excluded_from($2)) AS "isExcluded"
       FROM user_account WHERE id = $1`,
      [userId, complaintId],
    );
    return row;
  }

  /** Undefined when the reporter is unknown or gave no safe way to reach her. */
  async findReporter(complaintId: string): Promise<ReporterRecipient | undefined> {
    const [row] = await tx.query<ReporterRecipient>(
      `SELECT id AS "personId", language, safe_channel AS "safeChannel", phone_cipher AS "phoneCipher" FROM vault.person
       WHERE complaint_id = $1 AND 'reporter' = ANY (roles) AND safe_channel IS NOT NULL AND phone_cipher IS NOT NULL ORDER BY id LIMIT 1`,
      [complaintId],
    );
    return row;
  }
}
