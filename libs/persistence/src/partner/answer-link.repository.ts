import { Injectable } from '@nestjs/common';
import type { AnswerLink } from '#core/partner/answer-link';
import type { PartyTask } from '#core/party/party-task';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

/** What is known of a token before anybody has been asked who he is. */
export interface FoundLink {
  readonly link: AnswerLink;
  readonly task: Pick<PartyTask, 'status' | 'positionId' | 'assigneeId'>;
}

export interface Device {
  readonly hash: Buffer;
  /** `Chrome, Android` */
  readonly name: string;
}

/** Links by which tasks are answered. Business time. */
@Injectable()
export class AnswerLinkRepository {
  async findByToken(tokenHash: Buffer): Promise<FoundLink | undefined> {
    const [row] = await tx.query<Row>('SELECT * FROM app.answer_link($1)', [tokenHash]);
    if (!row) return undefined;
    const { taskStatus, taskPositionId, assigneeId, ...link } = fromRow<
      AnswerLink & { taskStatus: PartyTask['status']; taskPositionId?: string; assigneeId?: string }
    >(row);
    return { link, task: { status: taskStatus, positionId: taskPositionId, assigneeId } };
  }

  /** A new link for whoever holds the task now; those for another position are dead from now on. */
  async issue(link: AnswerLink, tokenHash: Buffer): Promise<void> {
    await tx.query(
      'UPDATE answer_link SET revoked_at = $3 WHERE task_id = $1 AND position_id <> $2 AND revoked_at IS NULL',
      [link.taskId, link.positionId, new Date(link.issuedAt)],
    );
    await tx.query(
      `INSERT INTO answer_link (id, token_hash, complaint_id, task_id, position_id, issued_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        link.id,
        tokenHash,
        link.complaintId,
        link.taskId,
        link.positionId,
        new Date(link.issuedAt),
        new Date(link.expiresAt),
      ],
    );
  }

  async markUsed(id: string, userId: string): Promise<void> {
    await tx.query('UPDATE answer_link SET used_at = $2, used_by_id = $3 WHERE id = $1 AND used_at IS NULL', [
      id,
      new Date(tx.now()),
      userId,
    ]);
  }

  async recordOpening({ id, complaintId }: AnswerLink, { hash, name }: Device): Promise<void> {
    await tx.query(
      `INSERT INTO answer_link_opening (link_id, device_hash, complaint_id, device, first_at, last_at) VALUES ($1, $2, $3, $4, $5, $5)
       ON CONFLICT (link_id, device_hash) DO UPDATE SET last_at = excluded.last_at, count = answer_link_opening.count + 1`,
      [id, hash, complaintId, name, new Date(tx.now())],
    );
  }

  /** Of the task's links: on how many devices they have been opened. */
  async devices(taskId: string): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(DISTINCT o.device_hash)::integer AS count FROM answer_link_opening o JOIN answer_link l ON l.id = o.link_id
       WHERE l.task_id = $1`,
      [taskId],
    );
    return row?.count ?? 0;
  }
}
