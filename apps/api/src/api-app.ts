import type { Server } from 'node:http';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openDataSource } from '#persistence/data-source';
import type { ApiConfig } from '#platform/config/process-config';
import { httpAdapter } from '#platform/http/fastify-setup';
import { ProblemFilter } from '#platform/http/problem.filter';
import { validationPipe } from '#platform/http/validation.pipe';
import type { Log } from '#platform/logging/logger';
import { NestLogger } from '#platform/logging/nest-logger';
import type { Metrics } from '#platform/metrics/metrics';
import { EXPORT_QUEUE } from '#contracts/queues';
import type { ExportQueueJob } from '#contracts/queues';
import { WriteExport } from '#handlers/export/write-export.handler';
import { ExportQueue } from '#platform/queues/export.queue';
import { NoticeQueue } from '#platform/queues/notice.queue';
import { QueueWorker } from '#platform/queues/queue.worker';
import { OutboxDoorbell } from '#platform/queues/outbox.doorbell';
import { TemporalClient } from '#platform/temporal/temporal-client';
import { ApiModule } from './api.module';
import { serveCitizenPages } from './citizen/citizen-pages';
import { openRequestsOf } from './http/open-requests';
import { openApiDocument } from './openapi';
import { serveWebApp } from './web/web-app';

export interface ApiAppOptions {
  readonly config: ApiConfig;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Where the built web app lies; left out, or not built: only the interface is served. */
  readonly webFolder?: string;
}

const POOL_SIZE = 16;

/** While draining (real ms). */
const IDLE_SWEEP_MS = 100;

/** Paths outside `/api/v1`: probes and the contract. */
const UNVERSIONED = ['health/live', 'health/ready'];

/** The HTTP interface. Needs PostgreSQL; says of Temporal and Redis whether they are there, and goes on without them. */
export class ApiApp {
  private constructor(
    readonly http: NestFastifyApplication,
    private readonly openRequests: () => number,
    private readonly writing: QueueWorker<ExportQueueJob>,
    private readonly closers: readonly (() => Promise<unknown>)[],
  ) {}

  static async create({ config, log, metrics, webFolder }: ApiAppOptions): Promise<ApiApp> {
    const source = await openDataSource({
      url: config.databaseUrl,
      poolSize: POOL_SIZE,
      applicationName: 'tuntas-api',
    });
    const temporal = TemporalClient.create({
      address: config.temporalAddress,
      namespace: config.temporalNamespace,
      taskQueue: config.temporalTaskQueue,
    });
    const doorbell = new OutboxDoorbell(config.redisUrl);
    const queue = new NoticeQueue(config.redisUrl);
    const exports = new ExportQueue(config.redisUrl);
    const http = await NestFactory.create<NestFastifyApplication>(
      ApiModule.with({ config, source, temporal, doorbell, queue, exports }),
      httpAdapter({ log, metrics, trustedProxies: config.trustedProxies }),
      {
        bodyParser: false,
        abortOnError: false,
        logger: new NestLogger(log),
      },
    );
    http.setGlobalPrefix('api/v1', { exclude: UNVERSIONED });
    http.useGlobalPipes(validationPipe());
    http.useGlobalFilters(new ProblemFilter(log));
    const document = openApiDocument(http);
    http
      .getHttpAdapter()
      .get('/openapi.json', (_request: unknown, reply: { send(body: unknown): void }) => reply.send(document));
    await serveCitizenPages(http, { publicUrl: config.publicUrl, log });
    if (webFolder !== undefined) await serveWebApp(http, webFolder, config.publicUrl.startsWith('https:'));
    await http.init();
    const writing = exportWorker(config.redisUrl, http.get(WriteExport), log);
    writing.start();
    const openRequests = openRequestsOf(http.getHttpServer() as Server);
    return new ApiApp(http, openRequests, writing, [
      () => exports.close(),
      () => doorbell.close(),
      () => queue.close(),
      () => temporal.close(),
      () => source.destroy(),
    ]);
  }

  /** Drains: answers what is under way, and only then closes what that needs. */
  async stop(): Promise<void> {
    // A connection whose last answer is under way stays open for its keep-alive, and browsers open some that they never
    // use, which do not count as idle: nobody waits for either.
    const server = this.http.getHttpServer() as Server;
    const sweep = setInterval(() => {
      if (this.openRequests() === 0) server.closeAllConnections();
      else server.closeIdleConnections();
    }, IDLE_SWEEP_MS);
    await Promise.all([this.writing.close(), this.http.close()]);
    clearInterval(sweep);
    await Promise.all(this.closers.map((close) => close()));
  }
}

/** One file at a time beside the requests: only the api's database role sees with the eyes of a person. */
const exportWorker = (redisUrl: string, writeExport: WriteExport, log: Log): QueueWorker<ExportQueueJob> =>
  new QueueWorker<ExportQueueJob>({
    redisUrl,
    queue: EXPORT_QUEUE,
    concurrency: 1,
    log,
    work: async ({ exportId }) => void (await writeExport.execute(exportId)),
    // Lists, requests and short files go on without it.
    onFatal: (err) => log.error({ err, queue: EXPORT_QUEUE }, 'files are not made any more'),
  });
