import { Injectable } from '@nestjs/common';
import { tx } from '../tx/tx';

export type VaultRole = 'reporter' | 'beneficiary' | 'accused';

/** A person as the vault keeps it: sealed, findable by blind index only. */
export interface SealedPerson {
  readonly id: string;
  readonly roles: readonly VaultRole[];
  readonly name?: string;
  readonly nik?: SealedNumber;
  readonly kk?: SealedNumber;
  readonly kksTail?: string;
  readonly phone?: SealedNumber;
  readonly safeChannel?: 'sms' | 'whatsapp';
  readonly language: 'id' | 'en';
}

export interface SealedNumber {
  readonly cipher: Buffer;
  readonly index: Buffer;
  readonly tail: string;
}

export interface SealedText {
  readonly id: string;
  readonly kind: 'narrative' | 'answer' | 'reason' | 'packet' | 'call' | 'contact' | 'progress';
  readonly body?: string;
  readonly cipher?: Buffer;
}

export interface SealedFiling {
  readonly persons: readonly SealedPerson[];
  readonly narrative: SealedText;
  readonly trackingIndex: Buffer;
  /** Of the complaint: its people are looked for there. */
  readonly regionCode: string;
  readonly safeContact?: SealedContact;
}

/** How the reporter may be reached; sealed where it is hers alone to say. */
export interface SealedContact {
  readonly isNever: boolean;
  readonly phone?: Buffer;
  readonly fromHour?: number;
  readonly untilHour?: number;
  readonly words?: Buffer;
}

export interface StoredContact {
  readonly isNever: boolean;
  readonly phone: Buffer | null;
  readonly fromHour: number | null;
  readonly untilHour: number | null;
  readonly words: Buffer | null;
}

const ADD_FILING = `
  WITH persons AS (
    INSERT INTO vault.person (id, complaint_id, roles, name, nik_cipher, nik_index, nik_tail, kk_cipher, kk_index, kks_tail,
      phone_cipher, phone_index, phone_tail, safe_channel, language, region_code, search_text)
    SELECT id, $1, roles, name, decode(nik_cipher, 'base64'), decode(nik_index, 'base64'), nik_tail, decode(kk_cipher, 'base64'),
      decode(kk_index, 'base64'), kks_tail, decode(phone_cipher, 'base64'), decode(phone_index, 'base64'), phone_tail, safe_channel, language,
      $8, app.search_text(name, $8)
    FROM jsonb_to_recordset($2::jsonb) AS p(id uuid, roles text[], name text, nik_cipher text, nik_index text, nik_tail text, kk_cipher text,
      kk_index text, kks_tail text, phone_cipher text, phone_index text, phone_tail text, safe_channel text, language text)
  ), narrative AS (
    INSERT INTO vault.free_text (id, complaint_id, kind, body, body_cipher, author_id) VALUES ($3, $1, 'narrative', $4, $5, $6)
  )
  INSERT INTO vault.tracking_code (code_index, complaint_id) VALUES ($7, $1)`;

/** Columns of a `StoredPerson`. */
export const STORED_PERSON = `id, roles, name, nik_cipher AS "nikCipher", kk_cipher AS "kkCipher", kks_tail AS "kksTail", phone_cipher AS "phoneCipher", safe_channel AS "safeChannel"`;

/** Personal data of a complaint. Row-level security shows them with the complaint and hides them with it. */
@Injectable()
export class VaultRepository {
  /** Everything personal of a new complaint, in one statement. */
  async addFiling(
    complaintId: string,
    { persons, narrative, trackingIndex, regionCode, safeContact }: SealedFiling,
  ): Promise<void> {
    await tx.query(ADD_FILING, [
      complaintId,
      JSON.stringify(persons.map(personRow)),
      narrative.id,
      narrative.body ?? null,
      narrative.cipher ?? null,
      tx.actor().id,
      trackingIndex,
      regionCode,
    ]);
    if (safeContact) await this.addSafeContact(complaintId, safeContact);
  }

  private async addSafeContact(complaintId: string, contact: SealedContact): Promise<void> {
    const { isNever, phone, fromHour, untilHour, words } = contact;
    await tx.query(
      'INSERT INTO vault.safe_contact (complaint_id, is_never, phone_cipher, from_hour, until_hour, words_cipher) VALUES ($1, $2, $3, $4, $5, $6)',
      [complaintId, isNever, phone ?? null, fromHour ?? null, untilHour ?? null, words ?? null],
    );
  }

  async safeContact(complaintId: string): Promise<StoredContact | undefined> {
    const [row] = await tx.query<StoredContact>(
      `SELECT is_never AS "isNever", phone_cipher AS phone, from_hour AS "fromHour", until_hour AS "untilHour", words_cipher AS words
       FROM vault.safe_contact WHERE complaint_id = $1`,
      [complaintId],
    );
    return row;
  }

  async addText(complaintId: string, text: SealedText): Promise<void> {
    await tx.query(
      'INSERT INTO vault.free_text (id, complaint_id, kind, body, body_cipher, author_id) VALUES ($1, $2, $3, $4, $5, $6)',
      [text.id, complaintId, text.kind, text.body ?? null, text.cipher ?? null, tx.actor().id],
    );
  }

  persons(complaintId: string): Promise<StoredPerson[]> {
    return tx.query<StoredPerson>(`SELECT ${STORED_PERSON} FROM vault.person WHERE complaint_id = $1 ORDER BY id`, [
      complaintId,
    ]);
  }

  /** The same for many complaints with one question. */
  async personsOfEach(complaintIds: readonly string[]): Promise<(complaintId: string) => readonly StoredPerson[]> {
    const rows = await tx.query<StoredPerson & { complaintId: string }>(
      `SELECT complaint_id AS "complaintId", ${STORED_PERSON} FROM vault.person WHERE complaint_id = ANY ($1::uuid[]) ORDER BY id`,
      [complaintIds],
    );
    const byComplaint = new Map<string, StoredPerson[]>();
    for (const row of rows) byComplaint.set(row.complaintId, [...(byComplaint.get(row.complaintId) ?? []), row]);
    return (complaintId) => byComplaint.get(complaintId) ?? [];
  }

  texts(complaintId: string): Promise<StoredText[]> {
    return tx.query<StoredText>(
      'SELECT id, kind, body, body_cipher AS cipher FROM vault.free_text WHERE complaint_id = $1 ORDER BY id',
      [complaintId],
    );
  }

  /** Names of staff, by user id. */
  async userNames(userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ user_id: string; name: string }>(
      'SELECT user_id, name FROM vault.user_name WHERE user_id = ANY ($1)',
      [userIds],
    );
    return new Map(rows.map((row) => [row.user_id, row.name]));
  }
}

export interface StoredPerson {
  readonly id: string;
  readonly roles: readonly VaultRole[];
  readonly name: string | null;
  readonly nikCipher: Buffer | null;
  readonly kkCipher: Buffer | null;
  readonly kksTail: string | null;
  readonly phoneCipher: Buffer | null;
  readonly safeChannel: 'sms' | 'whatsapp' | null;
}

export interface StoredText {
  readonly id: string;
  readonly kind: SealedText['kind'];
  readonly body: string | null;
  readonly cipher: Buffer | null;
}

const base64 = (bytes: Buffer | undefined): string | undefined => bytes?.toString('base64');

const personRow = (person: SealedPerson) => ({
  id: person.id,
  roles: person.roles,
  name: person.name,
  nik_cipher: base64(person.nik?.cipher),
  nik_index: base64(person.nik?.index),
  nik_tail: person.nik?.tail,
  kk_cipher: base64(person.kk?.cipher),
  kk_index: base64(person.kk?.index),
  kks_tail: person.kksTail,
  phone_cipher: base64(person.phone?.cipher),
  phone_index: base64(person.phone?.index),
  phone_tail: person.phone?.tail,
  safe_channel: person.safeChannel,
  language: person.language,
});
