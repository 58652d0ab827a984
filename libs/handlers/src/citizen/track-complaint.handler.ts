import { Injectable } from '@nestjs/common';
import { citizenActor } from '#core/access/actor';
import { spokenComplaintNumber } from '#core/complaint/complaint-number';
import { Tx, tx } from '#persistence/tx/tx';
import { BlindIndex } from '#platform/crypto/blind-index';
import { findTrackingCode } from '#platform/crypto/tracking-code';
import { Attempts } from './attempts';

/** Longer than any number or code that was ever given out: more is cut off, not looked at. */
const LONGEST = 64;

export type Tracked =
  | { readonly kind: 'found'; readonly complaintId: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'tooMany'; readonly waitMs: number };

/**
 * From number and code to the complaint. The same work for an unknown number, a wrong code and nonsense: one keyed hash, one
 * question, the same counts, the same answer. What was right does not count against anybody.
 */
@Injectable()
export class TrackComplaint {
  constructor(
    private readonly transactions: Tx,
    private readonly attempts: Attempts,
    private readonly index: BlindIndex,
  ) {}

  execute(asked: { readonly number: string; readonly code: string; readonly address: string }): Promise<Tracked> {
    const number = spokenComplaintNumber(asked.number.slice(0, LONGEST));
    const typed = asked.code.slice(0, LONGEST);
    const codeIndex = this.index.of('tracking', findTrackingCode(typed) ?? typed);
    const attempts = [
      { kind: 'codeFromAddress', of: asked.address },
      { kind: 'codeOfNumber', of: number },
    ] as const;
    return this.transactions.run(citizenActor('id'), async () => {
      const waitMs = await this.attempts.count(attempts);
      if (waitMs !== undefined) return { kind: 'tooMany', waitMs };
      const [row] = await tx.query<{ id: string | null }>('SELECT app.find_tracked($1, $2) AS id', [codeIndex, number]);
      if (!row?.id) return { kind: 'unknown' };
      await this.attempts.forgive(attempts);
      return { kind: 'found', complaintId: row.id };
    });
  }
}
