import type { LetterKind } from '#core/vocabulary';
import type { StoredLetter } from '#persistence/partner/letter.repository';
import { iso } from '../complaint/complaint.view';

/** A letter that has been given out; the file itself is asked for by its id. */
export interface LetterView {
  readonly id: string;
  readonly number: string;
  readonly kind: LetterKind;
  readonly issuedAt: string;
  /** Of the file, in hex: the same letter is the same bytes every time. */
  readonly sha256: string;
}

export interface LetterFile {
  readonly fileName: string;
  readonly bytes: Buffer;
}

export const letterView = ({ id, number, kind, issuedAt, sha256 }: StoredLetter): LetterView => ({
  id,
  number,
  kind,
  issuedAt: iso(issuedAt),
  sha256: sha256.toString('hex'),
});

/** `0412-PKH-XI-2026.pdf` */
export const fileName = ({ number }: StoredLetter): string => `${number.replaceAll('/', '-')}.pdf`;
