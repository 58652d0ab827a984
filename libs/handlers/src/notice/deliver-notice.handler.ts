import { Inject, Injectable } from '@nestjs/common';
import { systemActor } from '#core/access/actor';
import { AUDIENCE } from '#notices/audience';
import type { Medium, NoticeChannel } from '#notices/channels/notice-channel';
import { render } from '#notices/render';
import { withLink } from '#notices/with-link';
import { MessageRepository } from '#persistence/message/message.repository';
import type { QueuedMessage } from '#persistence/message/message.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { SentSecrets } from '../partner/sent-secrets';
import { RecipientQuery } from './recipient.query';

/** The channels of this installation, `readonly NoticeChannel[]`. */
export const NOTICE_CHANNELS = Symbol('NOTICE_CHANNELS');

/** `already`: somebody else settled it; `unknown`: there is no such message, as after restoring a backup. */
export type DeliveryOutcome = 'sent' | 'suppressed' | 'already' | 'unknown';

/**
 * Delivers one message in one transaction, which holds its row: two workers with the same job take turns, and the second
 * finds it done. A channel that fails rolls everything back, so the message waits on.
 */
@Injectable()
export class DeliverNotice {
  constructor(
    private readonly transactions: Tx,
    private readonly messages: MessageRepository,
    private readonly recipients: RecipientQuery,
    private readonly secrets: SentSecrets,
    @Inject(NOTICE_CHANNELS) private readonly channels: readonly NoticeChannel[],
  ) {}

  execute(messageId: string): Promise<DeliveryOutcome> {
    return this.transactions.run(systemActor('notifier'), async () => {
      const found = await this.messages.findForDelivery(messageId);
      if (!found) return 'unknown';
      return found.status === 'queued' ? this.settle(found.message) : 'already';
    });
  }

  private async settle(message: QueuedMessage): Promise<'sent' | 'suppressed'> {
    const { id, key, template, params, recipientKind } = message;
    if (AUDIENCE[template] !== recipientKind)
      throw new Error(`deliver message ${id}: ${template} is not written for a ${recipientKind}`);
    const recipient = await this.recipients.of(message);
    if (!recipient.ok) {
      await this.messages.markSuppressed(id, recipient.reason);
      return 'suppressed';
    }
    const { medium, language, openAddress } = recipient;
    const { code, link } = await this.secrets.of(message);
    const plain = render(template, language, code === undefined ? params : { ...params, code });
    const text = link === undefined ? plain : withLink(plain, link, language);
    const channels = this.channelsFor(medium);
    for (const channel of channels)
      await channel.deliver({ messageId: id, key, template, language, medium, text, at: tx.now() }, openAddress);
    await this.messages.markSent(id, { channel: channels.map(({ name }) => name).join('+'), language });
    return 'sent';
  }

  private channelsFor(medium: Medium): readonly NoticeChannel[] {
    const serving = this.channels.filter(({ media }) => media.includes(medium));
    if (serving.length === 0) throw new Error(`deliver by ${medium}: no channel of this installation serves it`);
    return serving;
  }
}
