import { Injectable } from '@nestjs/common';
import type { OneTimeCode } from '#core/partner/one-time-code';
import { tx } from '../tx/tx';

export interface StoredCode extends OneTimeCode {
  readonly id: string;
  /** To whom it was sent; null: not known any more. */
  readonly userId: string | null;
  readonly codeHash: Buffer | null;
}

interface CodeRow {
  readonly id: string;
  readonly userId: string | null;
  readonly codeHash: Buffer | null;
  readonly expiresAt: Date | null;
  readonly attempts: number;
  readonly isConfirmed: boolean;
}

const real = (ms: number): Date => new Date(ms);

/** One-time codes, and what they are exchanged for. All instants are real (ms). */
@Injectable()
export class AnswerCodeRepository {
  /** Locks the link, so that two requests at once count each other. @returns codes asked for since `since`, and wrong guesses ever. */
  async countFor(linkId: string, since: number): Promise<{ readonly recent: number; readonly wrong: number }> {
    await tx.query('SELECT 1 FROM answer_link WHERE id = $1 FOR UPDATE', [linkId]);
    const [row] = await tx.query<{ recent: number; wrong: number }>(
      `SELECT count(*) FILTER (WHERE requested_at > $2)::integer AS recent, coalesce(sum(attempts), 0)::integer AS wrong
       FROM answer_code WHERE link_id = $1`,
      [linkId, real(since)],
    );
    return row ?? { recent: 0, wrong: 0 };
  }

  async request(code: {
    readonly id: string;
    readonly linkId: string;
    readonly complaintId: string;
    readonly userId: string;
    readonly realNow: number;
  }): Promise<void> {
    await tx.query(
      'INSERT INTO answer_code (id, link_id, complaint_id, user_id, requested_at) VALUES ($1, $2, $3, $4, $5)',
      [code.id, code.linkId, code.complaintId, code.userId, real(code.realNow)],
    );
  }

  /** It is being sent. */
  async setCode(id: string, codeHash: Buffer, expiresAt: number): Promise<void> {
    await tx.query('UPDATE answer_code SET code_hash = $2, expires_at = $3 WHERE id = $1', [
      id,
      codeHash,
      real(expiresAt),
    ]);
  }

  /** The last one asked for: only that counts. Locked until the transaction ends. */
  async findLatest(linkId: string): Promise<StoredCode | undefined> {
    const [row] = await tx.query<CodeRow>(
      `SELECT id, user_id AS "userId", code_hash AS "codeHash", expires_at AS "expiresAt", attempts,
         confirmed_at IS NOT NULL AS "isConfirmed"
       FROM answer_code WHERE link_id = $1 ORDER BY requested_at DESC, id DESC LIMIT 1 FOR UPDATE`,
      [linkId],
    );
    return row && { ...row, expiresAt: row.expiresAt?.getTime() };
  }

  async countWrong(id: string): Promise<void> {
    await tx.query('UPDATE answer_code SET attempts = attempts + 1 WHERE id = $1', [id]);
  }

  async confirm(id: string, proof: { readonly hash: Buffer; readonly until: number }, realNow: number): Promise<void> {
    await tx.query('UPDATE answer_code SET confirmed_at = $2, proof_hash = $3, proof_until = $4 WHERE id = $1', [
      id,
      real(realNow),
      proof.hash,
      real(proof.until),
    ]);
  }

  /** By a code that was sent to this very person: a link stays, whoever holds what it is for may change. */
  async isProven(linkId: string, userId: string, proofHash: Buffer, realNow: number): Promise<boolean> {
    const rows = await tx.query(
      'SELECT 1 FROM answer_code WHERE link_id = $1 AND user_id = $2 AND proof_hash = $3 AND proof_until > $4',
      [linkId, userId, proofHash, real(realNow)],
    );
    return rows.length > 0;
  }
}
