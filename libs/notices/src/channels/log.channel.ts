import type { Medium, Notice, NoticeChannel } from './notice-channel';

/** What the log may know of a notice: not the text, not the person. */
export type NoticeLine = Pick<Notice, 'messageId' | 'key' | 'template'> & { readonly channel: Medium };

/** A demonstration channel: says in the log that something was sent. */
export class LogChannel implements NoticeChannel {
  readonly name = 'log';
  readonly media: readonly Medium[] = ['desk', 'sms', 'whatsapp'];

  constructor(private readonly write: (line: NoticeLine) => void) {}

  async deliver({ messageId, key, template, medium }: Notice): Promise<void> {
    this.write({ messageId, key, template, channel: medium });
  }
}
