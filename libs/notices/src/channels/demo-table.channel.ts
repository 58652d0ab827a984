import type { Instant } from '#core/calendar/instant';
import type { Medium, Notice, NoticeChannel } from './notice-channel';

export interface DemoRow {
  readonly messageId: string;
  readonly medium: Medium;
  readonly text: string;
  readonly at: Instant;
}

/** A demonstration channel: keeps what would have been sent, for the outbox page. It never learns where to. */
export class DemoTableChannel implements NoticeChannel {
  readonly name = 'demo';
  readonly media: readonly Medium[] = ['desk', 'sms', 'whatsapp'];

  constructor(private readonly keep: (row: DemoRow) => Promise<void>) {}

  deliver({ messageId, medium, text, at }: Notice): Promise<void> {
    return this.keep({ messageId, medium, text, at });
  }
}
