import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { NoticeIntent } from '#core/decision';
import { createDataSource } from '#persistence/data-source';
import { runMigrations } from '#persistence/migrate';
import { OutboxRepository } from '#persistence/outbox/outbox.repository';
import { PROCESS_ROLES } from '#persistence/roles';
import type { ProcessRole } from '#persistence/roles';
import { FieldCipher } from '#platform/crypto/field-cipher';
import { singleKey } from '#platform/crypto/key-ring';
import { createLog } from '#platform/logging/logger';
import { Metrics } from '#platform/metrics/metrics';
import { NoticeQueue } from '#platform/queues/notice.queue';
import { startTestServices } from '#platform/services/test-services';
import type { TestServices } from '#platform/services/test-services';
import { NotifierApp } from '../../apps/notifier/src/notifier-app';
import { NoticeRelay } from '../../apps/worker/src/relay/notice-relay';

/** Invented. None of it may show up anywhere but in the vault and at a channel that sends. */
export const SITI = { name: 'Siti Kanari', nik: '3325016509900001', phone: '+6281234567890' } as const;
export const NUMBER = 'PKH-3325-202611-00412-K';
const VILLAGE = '3325012001';
const PASSWORD = 'only-for-this-test-run';

export interface MessageRow {
  readonly key: string;
  readonly status: string;
  readonly channel: string | null;
  readonly language: string | null;
  readonly reason: string | null;
  readonly settled_at: Date | null;
}

export interface Contact {
  readonly safeChannel?: 'sms' | 'whatsapp';
  readonly hasPhone?: boolean;
  readonly language?: 'id' | 'en';
}

/** Notices on a PostgreSQL and a Valkey of their own, which a test may stop. */
export class NoticeWorld {
  readonly vaultKey = randomBytes(32);
  readonly lines: string[] = [];
  /** Why a notifier ended by itself. */
  readonly fatal: unknown[] = [];
  readonly log = createLog({
    level: 'info',
    service: 'test',
    destination: { write: (line: string) => this.lines.push(line) },
  });
  private readonly apps: NotifierApp[] = [];
  private readonly queues: NoticeQueue[] = [];

  private constructor(
    readonly services: TestServices,
    readonly admin: Client,
    private readonly relaySource: DataSource,
  ) {}

  static async start(): Promise<NoticeWorld> {
    const services = await startTestServices({ parts: ['postgres', 'redis'] });
    const rolePasswords = Object.fromEntries(PROCESS_ROLES.map((role) => [role, PASSWORD])) as Record<
      ProcessRole,
      string
    >;
    await runMigrations({ adminUrl: services.postgresAdminUrl, rolePasswords });
    const admin = new Client({ connectionString: services.postgresAdminUrl });
    admin.on('error', () => undefined);
    await admin.connect();
    await admin.query('INSERT INTO region (code, name) VALUES ($1, $2)', [VILLAGE, 'Desa Contoh']);
    const relayUrl = urlOf(services, 'tuntas_relay');
    const relaySource = await createDataSource({
      url: relayUrl,
      poolSize: 2,
      applicationName: 'test-relay',
    }).initialize();
    return new NoticeWorld(services, admin, relaySource);
  }

  /** Waits for the start, and ends with the world. */
  async startNotifier(): Promise<NotifierApp> {
    const config = {
      databaseUrl: urlOf(this.services, 'tuntas_notifier'),
      redisUrl: this.services.redisUrl,
      vaultKey: this.vaultKey,
      publicUrl: 'http://127.0.0.1:3000',
    };
    const app = await NotifierApp.start({
      config,
      log: this.log,
      metrics: new Metrics(),
      onFatal: (error) => this.fatal.push(error),
    });
    this.apps.push(app);
    return app;
  }

  async stopNotifiers(): Promise<void> {
    await Promise.all(this.apps.splice(0).map((app) => app.stop()));
  }

  /** A connection pool of the notifier's own role. */
  notifierSource(): Promise<DataSource> {
    return createDataSource({
      url: urlOf(this.services, 'tuntas_notifier'),
      poolSize: 10,
      applicationName: 'test-notifier',
    }).initialize();
  }

  newQueue(): NoticeQueue {
    const queue = new NoticeQueue(this.services.redisUrl);
    this.queues.push(queue);
    return queue;
  }

  /** The relay of the worker, on the outbox of this world. */
  relayTo(queue: NoticeQueue): NoticeRelay {
    return new NoticeRelay(new OutboxRepository(this.relaySource), queue, () => undefined);
  }

  /** A complaint whose reporter may be reached as told; nowhere when nothing is told. */
  async complaint(contact?: Contact): Promise<string> {
    const id = uuidv7();
    await this.admin.query(INSERT_COMPLAINT, [id, `PKH-3325-202611-${id.slice(-12)}`, VILLAGE, randomUUID()]);
    if (contact) await this.person(id, contact);
    return id;
  }

  async user(language: 'id' | 'en' = 'id'): Promise<string> {
    const id = uuidv7();
    await this.admin.query('INSERT INTO user_account (id, login, language) VALUES ($1, $2, $3)', [
      id,
      `user-${id}`,
      language,
    ]);
    return id;
  }

  /** What a commit leaves: the message and its outbox row. */
  async commit(complaintId: string, notice: NoticeIntent): Promise<string> {
    const id = uuidv7();
    const recipient = notice.to.kind === 'user' ? notice.to.userId : 'reporter';
    const key = `complaint/${complaintId}/v1/${notice.template}/${recipient}`;
    await this.admin.query(
      `WITH added AS (
         INSERT INTO message (id, key, complaint_id, template, params, recipient_kind, recipient_user_id, status, created_at)
         VALUES ($1::uuid, $2::text, $3, $4, $5, $6, $7, 'queued', clock_timestamp())
       ) INSERT INTO outbox (key, topic, payload) VALUES ($2::text || '/send', 'notice', jsonb_build_object('messageId', $1::uuid))`,
      [
        id,
        key,
        complaintId,
        notice.template,
        notice.params,
        notice.to.kind,
        notice.to.kind === 'user' ? notice.to.userId : null,
      ],
    );
    return id;
  }

  async message(id: string): Promise<MessageRow> {
    const { rows } = await this.admin.query<MessageRow>('SELECT * FROM message WHERE id = $1', [id]);
    if (!rows[0]) throw new Error(`find message ${id}`);
    return rows[0];
  }

  async shown(id: string): Promise<readonly { readonly channel: string; readonly body: string }[]> {
    const { rows } = await this.admin.query<{ channel: string; body: string }>(
      'SELECT channel, body FROM demo_message WHERE message_id = $1',
      [id],
    );
    return rows;
  }

  async areSettled(...ids: readonly string[]): Promise<boolean> {
    const { rowCount } = await this.admin.query(
      `SELECT 1 FROM message WHERE id = ANY ($1) AND status = 'queued' LIMIT 1`,
      [ids],
    );
    return rowCount === 0;
  }

  async stop(): Promise<void> {
    await this.stopNotifiers();
    await Promise.all(this.queues.map((queue) => queue.close()));
    await this.relaySource.destroy();
    await this.admin.end();
    await this.services.stop();
  }

  private async person(complaintId: string, { safeChannel, hasPhone = true, language = 'id' }: Contact): Promise<void> {
    const id = uuidv7();
    const place = { table: 'person', column: 'phone_cipher', rowId: id };
    const phone = hasPhone ? new FieldCipher(singleKey(this.vaultKey)).seal(SITI.phone, place) : null;
    await this.admin.query(
      `INSERT INTO vault.person (id, complaint_id, roles, name, phone_cipher, safe_channel, language) VALUES ($1, $2, '{reporter,beneficiary}', $3, $4, $5, $6)`,
      [id, complaintId, SITI.name, phone, safeChannel ?? null, language],
    );
  }
}

function urlOf(services: TestServices, role: ProcessRole): string {
  const url = new URL(services.postgresAdminUrl);
  url.username = role;
  url.password = PASSWORD;
  return url.href;
}

const INSERT_COMPLAINT = `
  INSERT INTO complaint (id, number, version, status, category, severity, programme, region_code, zone, channel, reporter_kind, is_confidential,
    filed_by_id, filed_at, policy_version, calendar_version, target_due_at, ceiling_due_at, start_rung, reopenings, contact)
  VALUES ($1, $2, 1, 'filed', 'BYR-01', 'S3', 'PKH', $3, 'WIB', 'hotline', 'beneficiary', false, $4, clock_timestamp(), 'p', 'c',
    clock_timestamp(), clock_timestamp(), 0, 0, 'open')`;
