import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { Instant } from '#core/calendar/instant';
import { letterNumber, letterYear } from '#core/partner/letter';
import type { LetterKind } from '#core/vocabulary';
import type { Letter } from '#notices/letters/letter';
import { LetterRepository } from '#persistence/partner/letter.repository';
import type { LetterAbout, StoredLetter } from '#persistence/partner/letter.repository';
import { tx } from '#persistence/tx/tx';
import { FieldCipher } from '#platform/crypto/field-cipher';
import { auditAct } from '../access/permit';
import { letterPdf } from './letter-pdf';

/** Where the sealed file of a letter stands. */
const placeOf = (rowId: string) => ({ table: 'letter', column: 'pdf_cipher', rowId });

/** What goes into a letter beside its words. */
export interface Pressed {
  readonly kind: LetterKind;
  readonly about: LetterAbout;
  readonly dueAt?: Instant;
  readonly replaced?: StoredLetter;
  readonly write: (number: string, issuedAt: Instant) => Letter;
}

/** Numbers letters, keeps them sealed as they were given out, and hands out the same bytes. */
@Injectable()
export class LetterPress {
  constructor(
    private readonly letters: LetterRepository,
    private readonly cipher: FieldCipher,
  ) {}

  /** Whoever else wants a number waits from here on until the transaction is over: called last. */
  async press({ kind, about, dueAt, replaced, write }: Pressed): Promise<StoredLetter> {
    const issuedAt = tx.now();
    const year = letterYear(issuedAt);
    const ordinal = await this.letters.nextOrdinal(year);
    const number = letterNumber(kind, ordinal, issuedAt);
    const pdf = await letterPdf(write(number, issuedAt), number, issuedAt);
    const id = uuidv7();
    const letter = {
      ...about,
      id,
      year,
      ordinal,
      number,
      kind,
      issuedAt,
      dueAt,
      replacesId: replaced?.id,
      sha256: createHash('sha256').update(pdf).digest(),
      pdfCipher: this.cipher.seal(pdf.toString('base64'), placeOf(id)),
    };
    await this.letters.add(letter);
    await auditAct('letter.issued', { ...subjectOf(about), detail: { number, kind } });
    return letter;
  }

  /** Written down, with how she came. @throws Error when what was kept is not what was given out. */
  async read(letter: StoredLetter, via: string | undefined): Promise<Buffer> {
    const { id, number, kind, sha256, pdfCipher } = letter;
    const detail = { number, kind, ...(via === undefined ? {} : { via }) };
    await auditAct('letter.read', { ...subjectOf(letter), detail });
    const bytes = Buffer.from(this.cipher.open(pdfCipher, placeOf(id)), 'base64');
    if (!createHash('sha256').update(bytes).digest().equals(sha256))
      throw new Error(`read letter ${number}: it is not what was given out`);
    return bytes;
  }
}

const subjectOf = ({ complaintId, taskId, referralId }: LetterAbout) => ({
  complaintId,
  subjectId: taskId ?? referralId,
});
