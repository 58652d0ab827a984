import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { SafeContact } from '#core/call/safe-contact';
import { localDate } from '#core/calendar/instant';
import { isSensitive } from '#core/complaint/sensitive';
import type { Sensitivity } from '#core/complaint/sensitive';
import { maskedNumber, maskedPhone } from '#core/person/masking';
import { scrubCardSecrets } from '#core/person/card-secrets';
import { BlindIndex } from '#platform/crypto/blind-index';
import type { IndexedField } from '#platform/crypto/blind-index';
import { FieldCipher } from '#platform/crypto/field-cipher';
import { tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import type {
  SealedContact,
  SealedNumber,
  SealedPerson,
  SealedText,
  StoredContact,
  StoredPerson,
  StoredText,
  VaultRole,
} from '#persistence/vault/vault.repository';

/** A person as somebody types her in. */
export interface PersonInput {
  readonly name?: string;
  readonly nik?: string;
  readonly kk?: string;
  readonly kksTail?: string;
  readonly phone?: string;
  readonly safeChannel?: 'sms' | 'whatsapp';
}

/** A person as a screen may show her. */
export interface PersonView {
  readonly roles: readonly VaultRole[];
  readonly name?: string;
  readonly nik?: string;
  readonly kk?: string;
  readonly kksTail?: string;
  readonly phone?: string;
  readonly safeChannel?: 'sms' | 'whatsapp';
}

/** How the reporter may be reached; the number masked. */
export interface SafeContactView {
  readonly isNever: boolean;
  readonly phone?: string;
  readonly fromHour?: number;
  readonly untilHour?: number;
  readonly words?: string;
}

/** Seals personal data on their way into the vault and opens them on their way out; nobody else holds the keys. */
@Injectable()
export class PersonalData {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly index: BlindIndex,
    private readonly vault: VaultRepository,
  ) {}

  sealPerson(input: PersonInput, roles: readonly VaultRole[], language: 'id' | 'en'): SealedPerson {
    const id = uuidv7();
    const sealed = (
      field: IndexedField & ('nik' | 'kk' | 'phone'),
      value: string | undefined,
    ): SealedNumber | undefined =>
      value === undefined
        ? undefined
        : {
            cipher: this.cipher.seal(value, { table: 'person', column: `${field}_cipher`, rowId: id }),
            index: this.index.of(field, value),
            tail: value.slice(-4),
          };
    return {
      id,
      roles,
      name: input.name,
      nik: sealed('nik', input.nik),
      kk: sealed('kk', input.kk),
      kksTail: input.kksTail,
      phone: sealed('phone', input.phone),
      safeChannel: input.safeChannel,
      language,
    };
  }

  /** Where and when the reporter may be reached; found under no index, for it is nobody else's to know. */
  sealContact(complaintId: string, { isNever = false, fromHour, untilHour, phone, words }: SafeContact): SealedContact {
    const seal = (column: string, text: string | undefined): Buffer | undefined =>
      text === undefined ? undefined : this.cipher.seal(text, { table: 'safe_contact', column, rowId: complaintId });
    return { isNever, fromHour, untilHour, phone: seal('phone_cipher', phone), words: seal('words_cipher', words) };
  }

  openContact(complaintId: string, stored: StoredContact): SafeContactView {
    const { isNever = false, phone, ...rest } = this.openSafeContact(complaintId, stored);
    return { ...rest, isNever, phone: phone && maskedPhone(phone) };
  }

  /** In full: to be sealed again with a promised call; never shown. */
  openSafeContact(complaintId: string, stored: StoredContact): SafeContact {
    const open = (column: string, cipher: Buffer | null): string | undefined =>
      cipher === null ? undefined : this.cipher.open(cipher, { table: 'safe_contact', column, rowId: complaintId });
    return {
      isNever: stored.isNever,
      phone: open('phone_cipher', stored.phone),
      fromHour: stored.fromHour ?? undefined,
      untilHour: stored.untilHour ?? undefined,
      words: open('words_cipher', stored.words),
    };
  }

  /** Free text: card numbers and PINs are taken out; what is confidential is sealed. */
  sealText(kind: SealedText['kind'], text: string, complaint: Sensitivity): SealedText {
    const id = uuidv7();
    const body = scrubCardSecrets(text, localDate(tx.now(), 'WIB')).text;
    if (!isSensitive(complaint)) return { id, kind, body };
    return { id, kind, cipher: this.cipher.seal(body, { table: 'free_text', column: 'body_cipher', rowId: id }) };
  }

  /** Adds a text to a complaint. @returns its id, which events may hold. */
  async addText(
    complaint: Sensitivity & { readonly id: string },
    kind: SealedText['kind'],
    text: string,
  ): Promise<string> {
    const sealed = this.sealText(kind, text, complaint);
    await this.vault.addText(complaint.id, sealed);
    return sealed.id;
  }

  /** To be sealed again with another complaint; never shown. How she may be written to is asked anew each time. */
  openInput(person: StoredPerson): PersonInput {
    const { nik, kk, phone } = this.openNumbers(person);
    return { name: person.name ?? undefined, nik, kk, kksTail: person.kksTail ?? undefined, phone };
  }

  private openNumbers(person: StoredPerson) {
    const open = (field: 'nik' | 'kk' | 'phone', cipher: Buffer | null): string | undefined =>
      cipher === null
        ? undefined
        : this.cipher.open(cipher, { table: 'person', column: `${field}_cipher`, rowId: person.id });
    return {
      nik: open('nik', person.nikCipher),
      kk: open('kk', person.kkCipher),
      phone: open('phone', person.phoneCipher),
    };
  }

  openMasked(person: StoredPerson): PersonView {
    const { nik, kk, phone } = this.openNumbers(person);
    return {
      roles: person.roles,
      name: person.name ?? undefined,
      nik: nik && maskedNumber(nik),
      kk: kk && maskedNumber(kk),
      kksTail: person.kksTail ?? undefined,
      phone: phone && maskedPhone(phone),
      safeChannel: person.safeChannel ?? undefined,
    };
  }

  /** In full: for a call, by somebody who has been permitted it. */
  openPhone(person: StoredPerson): string | undefined {
    if (person.phoneCipher === null) return undefined;
    return this.cipher.open(person.phoneCipher, { table: 'person', column: 'phone_cipher', rowId: person.id });
  }

  openText(text: StoredText): string {
    if (text.body !== null) return text.body;
    if (text.cipher === null) throw new Error(`text ${text.id} is empty`);
    return this.cipher.open(text.cipher, { table: 'free_text', column: 'body_cipher', rowId: text.id });
  }
}
