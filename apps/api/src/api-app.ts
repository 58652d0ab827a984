import type { Server } from 'node:http';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { assertPlainRole, createDataSource } from '#persistence/data-source';
import type { ApiConfig } from '#platform/config/process-config';
import { httpAdapter } from '#platform/http/fastify-setup';
import { ProblemFilter } from '#platform/http/problem.filter';
import { validationPipe } from '#platform/http/validation.pipe';
import type { Log } from '#platform/logging/logger';
import { NestLogger } from '#platform/logging/nest-logger';
import type { Metrics } from '#platform/metrics/metrics';
import { NoticeQueue } from '#platform/queues/notice.queue';
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
    private readonly closers: readonly (() => Promise<unknown>)[],
  ) {}

  static async create({ config, log, metrics, webFolder }: ApiAppOptions): Promise<ApiApp> {
    const source = createDataSource({ url: config.databaseUrl, poolSize: POOL_SIZE, applicationName: 'tuntas-api' });
    await source.initialize();
    await assertPlainRole(source);
    const temporal = TemporalClient.create({
      address: config.temporalAddress,
      namespace: config.temporalNamespace,
      taskQueue: config.temporalTaskQueue,
    });
    const doorbell = new OutboxDoorbell(config.redisUrl);
    const queue = new NoticeQueue(config.redisUrl);
    const http = await NestFactory.create<NestFastifyApplication>(
      ApiModule.with({ config, source, temporal, doorbell, queue }),
      httpAdapter({ log, metrics }),
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
    const openRequests = openRequestsOf(http.getHttpServer() as Server);
    return new ApiApp(http, openRequests, [
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
    await this.http.close();
    clearInterval(sweep);
    await Promise.all(this.closers.map((close) => close()));
  }
}
