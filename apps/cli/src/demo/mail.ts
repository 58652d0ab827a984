import type { Client } from 'pg';
import type { SuppressionReason } from '#notices/suppression';

export interface MailItem {
  readonly id: string;
  readonly complaintId: string;
  readonly template: string;
  readonly status: 'sent' | 'suppressed';
  readonly reason: SuppressionReason | null;
  /** How it would have gone out, and what it says; null when it was held back. */
  readonly medium: string | null;
  readonly body: string | null;
}

/** Reads on in what the notifier sent or held back. */
export class Mail {
  private readonly seen = new Set<string>();

  constructor(private readonly admin: Client) {}

  /** Of these complaints; what the others' people read is not told. */
  async readOn(complaintIds: readonly string[]): Promise<MailItem[]> {
    const { rows } = await this.admin.query<MailItem>(
      `SELECT m.id, m.complaint_id AS "complaintId", m.template, m.status, m.reason, d.channel AS medium, d.body
       FROM message m LEFT JOIN demo_message d ON d.message_id = m.id WHERE m.status IN ('sent', 'suppressed') AND m.complaint_id = ANY ($1) ORDER BY m.created_at, m.id`,
      [complaintIds],
    );
    const fresh = rows.filter(({ id }) => !this.seen.has(id));
    for (const { id } of fresh) this.seen.add(id);
    return fresh;
  }
}
