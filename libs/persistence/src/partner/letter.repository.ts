import { Injectable } from '@nestjs/common';
import type { Instant } from '#core/calendar/instant';
import type { LetterKind } from '#core/vocabulary';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

/** For a task on a position, or for a referral to one service. */
export interface LetterAbout {
  readonly complaintId: string;
  readonly taskId?: string;
  readonly positionId?: string;
  readonly referralId?: string;
  readonly institutionId?: string;
}

/** A letter as it was given out. Business time. */
export interface StoredLetter extends LetterAbout {
  readonly id: string;
  readonly number: string;
  readonly kind: LetterKind;
  readonly dueAt?: Instant;
  readonly issuedAt: Instant;
  readonly sha256: Buffer;
  readonly pdfCipher: Buffer;
}

export interface NewLetter extends StoredLetter {
  readonly year: number;
  readonly ordinal: number;
  readonly replacesId?: string;
}

const COLUMNS =
  'id, number, kind, complaint_id, task_id, position_id, referral_id, institution_id, due_at, issued_at, sha256, pdf_cipher';

/** Letters of tasks and referrals. Row-level security shows them with the complaint, and a service those of its own referral. */
@Injectable()
export class LetterRepository {
  async find(id: string): Promise<StoredLetter | undefined> {
    const [row] = await tx.query<Row>(`SELECT ${COLUMNS} FROM vault.letter WHERE id = $1`, [id]);
    return row && fromRow<StoredLetter>(row);
  }

  /** The last one of its kind: those before it have been replaced. */
  async findLatest(
    { taskId, referralId, institutionId }: Omit<LetterAbout, 'complaintId'>,
    kind: LetterKind,
  ): Promise<StoredLetter | undefined> {
    const about = taskId === undefined ? 'referral_id = $2 AND institution_id = $3' : 'task_id = $2';
    const [row] = await tx.query<Row>(
      `SELECT ${COLUMNS} FROM vault.letter WHERE kind = $1 AND ${about} ORDER BY year DESC, ordinal DESC LIMIT 1`,
      taskId === undefined ? [kind, referralId, institutionId] : [kind, taskId],
    );
    return row && fromRow<StoredLetter>(row);
  }

  /** The next place in the series of a year; whoever asks meanwhile waits until this transaction is over. */
  async nextOrdinal(year: number): Promise<number> {
    const [row] = await tx.query<{ ordinal: number }>('SELECT app.next_letter($1) AS ordinal', [year]);
    if (!row) throw new Error(`number a letter of ${year}`);
    return row.ordinal;
  }

  async add(letter: NewLetter): Promise<void> {
    await tx.query(
      `INSERT INTO vault.letter (id, year, ordinal, number, kind, complaint_id, task_id, position_id, referral_id, institution_id, replaces_id, due_at, issued_at, issued_by_id, sha256, pdf_cipher)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        letter.id,
        letter.year,
        letter.ordinal,
        letter.number,
        letter.kind,
        letter.complaintId,
        letter.taskId ?? null,
        letter.positionId ?? null,
        letter.referralId ?? null,
        letter.institutionId ?? null,
        letter.replacesId ?? null,
        letter.dueAt === undefined ? null : new Date(letter.dueAt),
        new Date(letter.issuedAt),
        tx.actor().id,
        letter.sha256,
        letter.pdfCipher,
      ],
    );
  }
}
