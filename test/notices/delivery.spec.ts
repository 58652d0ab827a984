import { Redis } from 'ioredis';
import type { DataSource } from 'typeorm';
import { DeliverNotice } from '#handlers/notice/deliver-notice.handler';
import { RecipientQuery } from '#handlers/notice/recipient.query';
import { DemoTableChannel } from '#notices/channels/demo-table.channel';
import type { Medium, Notice, NoticeChannel } from '#notices/channels/notice-channel';
import { SentSecrets } from '#handlers/partner/sent-secrets';
import { AnswerCodeRepository } from '#persistence/partner/answer-code.repository';
import { AnswerLinkRepository } from '#persistence/partner/answer-link.repository';
import { OneTimeCodes } from '#platform/crypto/one-time-codes';
import { MessageRepository } from '#persistence/message/message.repository';
import { RecipientRepository } from '#persistence/message/recipient.repository';
import { Tx } from '#persistence/tx/tx';
import { FieldCipher } from '#platform/crypto/field-cipher';
import { singleKey } from '#platform/crypto/key-ring';
import { until } from '#platform/services/wait';
import { NUMBER, NoticeWorld, SITI } from './notice-world';

jest.setTimeout(60_000);

const dueAt = Date.UTC(2026, 10, 30, 9);
const toReporter = {
  template: 'complaintFiled',
  to: { kind: 'reporter' },
  params: { number: NUMBER, dueAt, zone: 'WIB' },
} as const;
const toUser = (userId: string) =>
  ({
    template: 'taskAssigned',
    to: { kind: 'user', userId },
    params: { number: NUMBER, category: 'BYR-01', dueAt, zone: 'WITA' },
  }) as const;

/** Sends to the outside, or would: it opens the address. */
class SendingChannel implements NoticeChannel {
  readonly name = 'sending';
  readonly media: readonly Medium[] = ['sms', 'whatsapp'];
  readonly sent: { readonly notice: Notice; readonly address: string }[] = [];
  isBroken = false;

  async deliver(notice: Notice, openAddress: () => string): Promise<void> {
    if (this.isBroken) throw new Error('the provider does not answer');
    this.sent.push({ notice, address: openAddress() });
  }
}

let world: NoticeWorld;
let source: DataSource;
const messages = new MessageRepository();
const handlerWith = (...channels: NoticeChannel[]): DeliverNotice => {
  const recipients = new RecipientQuery(new RecipientRepository(), new FieldCipher(singleKey(world.vaultKey)));
  const codes = new OneTimeCodes(world.vaultKey);
  const secrets = new SentSecrets(
    new AnswerLinkRepository(),
    new AnswerCodeRepository(),
    codes,
    'http://127.0.0.1:3000',
  );
  return new DeliverNotice(new Tx(source), messages, recipients, secrets, channels);
};
const demo = new DemoTableChannel((row) => messages.keepDemo(row));

beforeAll(async () => {
  world = await NoticeWorld.start();
  source = await world.notifierSource();
});
afterAll(async () => {
  await source.destroy();
  await world.stop();
});

describe('a message', () => {
  it('reaches the reporter on the channel she called safe, in her language', async () => {
    const id = await world.commit(await world.complaint({ safeChannel: 'whatsapp', language: 'en' }), toReporter);
    expect(await handlerWith(demo).execute(id)).toBe('sent');
    expect(await world.message(id)).toMatchObject({
      status: 'sent',
      channel: 'demo',
      language: 'en',
      reason: null,
      settled_at: expect.any(Date),
    });
    expect(await world.shown(id)).toEqual([
      {
        channel: 'whatsapp',
        body: `We received your report, number ${NUMBER}. You get an answer by Mon 30 Nov 2026 16:00 WIB. Keep this number to ask about it.`,
      },
    ]);
  });

  it('reaches a handler on her desk, in the time of her own zone', async () => {
    const id = await world.commit(await world.complaint(), toUser(await world.user()));
    expect(await handlerWith(demo).execute(id)).toBe('sent');
    expect(await world.shown(id)).toEqual([
      { channel: 'desk', body: expect.stringContaining('paling lambat Sen 30 Nov 2026 17.00 WITA.') },
    ]);
  });

  it('is settled in business time', async () => {
    await world.admin.query(
      `INSERT INTO clock_anchor (id, real_at, sim_at, rate) VALUES (1, clock_timestamp(), '2026-11-20T03:00:00Z', 0)`,
    );
    const id = await world.commit(await world.complaint(), toUser(await world.user()));
    await handlerWith(demo).execute(id);
    await world.admin.query('DELETE FROM clock_anchor');
    expect((await world.message(id)).settled_at?.toISOString()).toBe('2026-11-20T03:00:00.000Z');
  });

  it('opens the number for a channel that sends, and only there', async () => {
    const sending = new SendingChannel();
    const id = await world.commit(await world.complaint({ safeChannel: 'sms' }), toReporter);
    expect(await handlerWith(sending).execute(id)).toBe('sent');
    expect(sending.sent).toMatchObject([
      { address: SITI.phone, notice: { messageId: id, key: (await world.message(id)).key, medium: 'sms' } },
    ]);
  });

  it('waits on when its channel fails, with nothing written', async () => {
    const sending = new SendingChannel();
    sending.isBroken = true;
    const id = await world.commit(await world.complaint({ safeChannel: 'sms' }), toReporter);
    await expect(handlerWith(demo, sending).execute(id)).rejects.toThrow('does not answer');
    expect(await world.message(id)).toMatchObject({ status: 'queued', settled_at: null });
    expect(await world.shown(id)).toEqual([]);
    sending.isBroken = false;
    expect(await handlerWith(demo, sending).execute(id)).toBe('sent');
    expect(await world.message(id)).toMatchObject({ status: 'sent', channel: 'demo+sending' });
  });

  it('is not lost in silence when no channel serves its recipient', async () => {
    const id = await world.commit(await world.complaint(), toUser(await world.user()));
    await expect(handlerWith(new SendingChannel()).execute(id)).rejects.toThrow(
      'no channel of this installation serves it',
    );
    expect(await world.message(id)).toMatchObject({ status: 'queued' });
  });

  it('that does not exist is no reason to try again', async () => {
    expect(await handlerWith(demo).execute('01990000-0000-7000-8000-000000000000')).toBe('unknown');
  });
});

describe('nobody is written to', () => {
  it.each([
    ['without a reporter', undefined],
    ['without a safe channel', {}],
    ['without a number', { safeChannel: 'sms', hasPhone: false }],
  ] as const)('%s', async (_, contact) => {
    const id = await world.commit(await world.complaint(contact), toReporter);
    expect(await handlerWith(demo).execute(id)).toBe('suppressed');
    expect(await world.message(id)).toMatchObject({
      status: 'suppressed',
      reason: 'noSafeContact',
      channel: null,
      settled_at: expect.any(Date),
    });
    expect(await world.shown(id)).toEqual([]);
    expect(await handlerWith(demo).execute(id)).toBe('already');
  });

  it('who was excluded after the decision', async () => {
    const [complaintId, userId] = [await world.complaint(), await world.user()];
    const id = await world.commit(complaintId, toUser(userId));
    await world.admin.query(`INSERT INTO exclusion (complaint_id, user_id, reason) VALUES ($1, $2, 'accused')`, [
      complaintId,
      userId,
    ]);
    expect(await handlerWith(demo).execute(id)).toBe('suppressed');
    expect(await world.message(id)).toMatchObject({ reason: 'excluded' });
  });

  it('whose account is closed', async () => {
    const userId = await world.user();
    const id = await world.commit(await world.complaint(), toUser(userId));
    await world.admin.query('UPDATE user_account SET deactivated_at = clock_timestamp() WHERE id = $1', [userId]);
    expect(await handlerWith(demo).execute(id)).toBe('suppressed');
    expect(await world.message(id)).toMatchObject({ reason: 'accountClosed' });
  });
});

describe('once', () => {
  it('when ten deliver the same message at the same moment', async () => {
    const sending = new SendingChannel();
    const id = await world.commit(await world.complaint({ safeChannel: 'sms' }), toReporter);
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => handlerWith(sending).execute(id)));
    expect(outcomes.filter((outcome) => outcome === 'sent')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'already')).toHaveLength(9);
    expect(sending.sent).toHaveLength(1);
  });

  it('when two notifiers take turns and every job comes twice', async () => {
    const queue = world.newQueue();
    const userId = await world.user();
    const ids: string[] = [];
    for (let count = 0; count < 40; count += 1) ids.push(await world.commit(await world.complaint(), toUser(userId)));
    await Promise.all([world.startNotifier(), world.startNotifier()]);
    await queue.add(
      ids.flatMap((messageId) => ['first', 'second'].map((round) => ({ key: `${round}/${messageId}`, messageId }))),
    );
    expect(await until(() => world.areSettled(...ids), 20_000)).toBe(true);
    await queue.add(ids.map((messageId) => ({ key: `third/${messageId}`, messageId })));
    await world.stopNotifiers();
    for (const id of ids) expect(await world.shown(id)).toHaveLength(1);
    const logged = world.lines
      .filter((line) => line.includes('notice delivered'))
      .map((line) => JSON.parse(line).messageId);
    expect(logged.sort()).toEqual(ids.sort());
  });
});

describe('nothing personal', () => {
  it('is in a job, a log line or a message row', async () => {
    const redis = new Redis(world.services.redisUrl);
    const queue = world.newQueue();
    const id = await world.commit(await world.complaint({ safeChannel: 'sms' }), toReporter);
    expect(await world.relayTo(queue).pass()).toBe('done');
    const jobs = await everythingIn(redis);
    expect(jobs).toContain(id);
    await world.startNotifier();
    expect(await until(() => world.areSettled(id), 10_000)).toBe(true);
    await world.stopNotifiers();
    const { rows } = await world.admin.query('SELECT * FROM message m JOIN outbox o ON o.key = m.key || $1', ['/send']);
    const [line] = world.lines.filter((candidate) => candidate.includes(id));
    expect(JSON.parse(line ?? '')).toEqual({
      level: 'info',
      time: expect.any(String),
      service: 'test',
      messageId: id,
      key: (await world.message(id)).key,
      template: 'complaintFiled',
      channel: 'sms',
      msg: 'notice delivered',
    });
    const text = [jobs, await everythingIn(redis), JSON.stringify(rows), ...world.lines].join('\n');
    for (const secret of [SITI.name, 'Kanari', SITI.phone, SITI.phone.slice(4), SITI.nik, 'Laporan Anda'])
      expect(text).not.toContain(secret);
    await redis.quit();
  });

  it('can be read by the notifier’s role beyond the sealed phone', async () => {
    for (const sql of [
      'SELECT name FROM vault.person',
      'SELECT nik_cipher FROM vault.person',
      'SELECT * FROM complaint',
      'SELECT payload FROM outbox',
      'SELECT login FROM user_account',
    ]) {
      await expect(source.query(sql)).rejects.toThrow('permission denied');
    }
    for (const sql of ['SELECT id FROM vault.person', 'SELECT id FROM message'])
      expect(await source.query(sql)).toEqual([]);
  });
});

async function everythingIn(redis: Redis): Promise<string> {
  const keys = await redis.keys('*');
  const values = await Promise.all(
    keys.map(async (key) => {
      const type = await redis.type(key);
      if (type === 'hash') return JSON.stringify(await redis.hgetall(key));
      if (type === 'list') return JSON.stringify(await redis.lrange(key, 0, -1));
      if (type === 'stream') return JSON.stringify(await redis.xrange(key, '-', '+'));
      if (type === 'zset') return JSON.stringify(await redis.zrange(key, 0, -1));
      return type === 'string' ? ((await redis.get(key)) ?? '') : type;
    }),
  );
  return keys.map((key, index) => `${key} ${values[index]}`).join('\n');
}
