import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DeliverNotice, NOTICE_CHANNELS } from '#handlers/notice/deliver-notice.handler';
import { RecipientQuery } from '#handlers/notice/recipient.query';
import { Presence } from '#handlers/operations/presence';
import { RequeueLost } from '#handlers/notice/requeue-lost.handler';
import { DemoTableChannel } from '#notices/channels/demo-table.channel';
import { LogChannel } from '#notices/channels/log.channel';
import type { NoticeChannel } from '#notices/channels/notice-channel';
import { PUBLIC_URL } from '#handlers/partner/public-url';
import { SentSecrets } from '#handlers/partner/sent-secrets';
import { MessageRepository } from '#persistence/message/message.repository';
import { RecipientRepository } from '#persistence/message/recipient.repository';
import { AnswerCodeRepository } from '#persistence/partner/answer-code.repository';
import { AnswerLinkRepository } from '#persistence/partner/answer-link.repository';
import { PresenceRepository } from '#persistence/operations/presence.repository';
import { Tx } from '#persistence/tx/tx';
import { FieldCipher } from '#platform/crypto/field-cipher';
import { OneTimeCodes } from '#platform/crypto/one-time-codes';
import { singleKey } from '#platform/crypto/key-ring';
import type { Log } from '#platform/logging/logger';
import { NoticeQueue } from '#platform/queues/notice.queue';

export interface NotifierParts {
  readonly source: DataSource;
  readonly queue: NoticeQueue;
  readonly log: Log;
  readonly vaultKey: Buffer;
  /** Where people reach this installation: it stands in links. */
  readonly publicUrl: string;
}

/** The use cases of the notifier. Its channels are those of the demonstration: a table and the log. */
@Module({})
export class NotifierModule {
  static with({ source, queue, log, vaultKey, publicUrl }: NotifierParts): DynamicModule {
    return {
      module: NotifierModule,
      providers: [
        { provide: DataSource, useValue: source },
        { provide: NoticeQueue, useValue: queue },
        { provide: FieldCipher, useValue: new FieldCipher(singleKey(vaultKey)) },
        {
          provide: NOTICE_CHANNELS,
          useFactory: (messages: MessageRepository) => demoChannels(messages, log),
          inject: [MessageRepository],
        },
        Tx,
        MessageRepository,
        RecipientRepository,
        RecipientQuery,
        DeliverNotice,
        RequeueLost,
        AnswerLinkRepository,
        AnswerCodeRepository,
        SentSecrets,
        { provide: OneTimeCodes, useValue: new OneTimeCodes(vaultKey) },
        { provide: PUBLIC_URL, useValue: publicUrl },
        Presence,
        PresenceRepository,
      ],
    };
  }
}

const demoChannels = (messages: MessageRepository, log: Log): readonly NoticeChannel[] => [
  new DemoTableChannel((row) => messages.keepDemo(row)),
  new LogChannel((line) => log.info(line, 'notice delivered')),
];
