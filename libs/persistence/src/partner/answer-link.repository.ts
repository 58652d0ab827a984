import { Injectable } from '@nestjs/common';
import type { AnswerLink, Link } from '#core/partner/answer-link';
import type { ReferralLink } from '#core/partner/referral-link';
import type { PartyTask } from '#core/party/party-task';
import type { Referral } from '#core/referral/referral';
import type { AddresseeStatus } from '#core/vocabulary';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

/** What is known of a token before anybody has been asked who he is. */
export type FoundLink =
  | { readonly link: AnswerLink; readonly task: Pick<PartyTask, 'status' | 'positionId' | 'assigneeId'> }
  | {
      readonly link: ReferralLink;
      /** And how it stands with the service that was sent the link. */
      readonly referral: { readonly status: Referral['status']; readonly addresseeStatus?: AddresseeStatus };
    };

type LinkRow = (AnswerLink | ReferralLink) & {
  readonly taskStatus?: PartyTask['status'];
  readonly taskPositionId?: string;
  readonly assigneeId?: string;
  readonly referralStatus?: Referral['status'];
  readonly addresseeStatus?: AddresseeStatus;
};

export interface Device {
  readonly hash: Buffer;
  /** `Chrome, Android` */
  readonly name: string;
}

/** Links by which tasks and referrals are answered. Business time. */
@Injectable()
export class AnswerLinkRepository {
  async findByToken(tokenHash: Buffer): Promise<FoundLink | undefined> {
    const [row] = await tx.query<Row>('SELECT * FROM app.answer_link($1)', [tokenHash]);
    if (!row) return undefined;
    const { taskStatus, taskPositionId, assigneeId, referralStatus, addresseeStatus, ...link } = fromRow<LinkRow>(row);
    if ('taskId' in link && taskStatus !== undefined)
      return { link, task: { status: taskStatus, positionId: taskPositionId, assigneeId } };
    if ('referralId' in link && referralStatus !== undefined)
      return { link, referral: { status: referralStatus, addresseeStatus } };
    throw new Error(`find what link ${link.id} is for`);
  }

  /** A new link for whoever holds the task now; those for another position are dead from now on. */
  async issue(link: AnswerLink, tokenHash: Buffer): Promise<void> {
    await tx.query(
      'UPDATE answer_link SET revoked_at = $3 WHERE task_id = $1 AND position_id <> $2 AND revoked_at IS NULL',
      [link.taskId, link.positionId, new Date(link.issuedAt)],
    );
    await tx.query(
      `INSERT INTO answer_link (id, token_hash, complaint_id, issued_at, expires_at, task_id, position_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [...common(link, tokenHash), link.taskId, link.positionId],
    );
  }

  /** A new link for whoever takes referrals in at a service that was asked. */
  async issueForReferral(link: ReferralLink, tokenHash: Buffer): Promise<void> {
    await tx.query(
      `INSERT INTO answer_link (id, token_hash, complaint_id, issued_at, expires_at, referral_id, institution_id, user_id, asks)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [...common(link, tokenHash), link.referralId, link.institutionId, link.userId, link.asks],
    );
  }

  /** @returns false when it has been used before. */
  async markUsed(id: string, userId: string): Promise<boolean> {
    const used = await tx.query<Row>(
      `WITH used AS (UPDATE answer_link SET used_at = $2, used_by_id = $3 WHERE id = $1 AND used_at IS NULL RETURNING id)
       SELECT id FROM used`,
      [id, new Date(tx.now()), userId],
    );
    return used.length > 0;
  }

  async recordOpening({ id, complaintId }: Link, { hash, name }: Device): Promise<void> {
    await tx.query(
      `INSERT INTO answer_link_opening (link_id, device_hash, complaint_id, device, first_at, last_at) VALUES ($1, $2, $3, $4, $5, $5)
       ON CONFLICT (link_id, device_hash) DO UPDATE SET last_at = excluded.last_at, count = answer_link_opening.count + 1`,
      [id, hash, complaintId, name, new Date(tx.now())],
    );
  }

  /** Of the links of this task or referral that the actor may see: on how many devices they have been opened. */
  async devices(aboutId: string): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(DISTINCT o.device_hash)::integer AS count FROM answer_link_opening o JOIN answer_link l ON l.id = o.link_id
       WHERE l.task_id = $1 OR l.referral_id = $1`,
      [aboutId],
    );
    return row?.count ?? 0;
  }
}

const common = (link: Link, tokenHash: Buffer): readonly unknown[] => [
  link.id,
  tokenHash,
  link.complaintId,
  new Date(link.issuedAt),
  new Date(link.expiresAt),
];
