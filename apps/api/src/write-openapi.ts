import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import type { ApiConfig } from '#platform/config/process-config';
import { ExportQueue } from '#platform/queues/export.queue';
import { NoticeQueue } from '#platform/queues/notice.queue';
import { OutboxDoorbell } from '#platform/queues/outbox.doorbell';
import { TemporalClient } from '#platform/temporal/temporal-client';
import { ApiModule } from './api.module';
import { openApiDocument } from './openapi';

/** Writes the contract without any service: nothing is connected, nothing is instantiated that would connect. */
async function writeOpenApi(file: string): Promise<void> {
  const key = Buffer.alloc(32);
  const parts = {
    config: { vaultKey: key, blindIndexKey: key, trackingKey: key } as ApiConfig,
    source: new DataSource({ type: 'postgres' }),
    temporal: TemporalClient.create({ address: '127.0.0.1:1', namespace: 'none', taskQueue: 'none' }),
    doorbell: new OutboxDoorbell('redis://127.0.0.1:1'),
    queue: new NoticeQueue('redis://127.0.0.1:1'),
    exports: new ExportQueue('redis://127.0.0.1:1'),
  };
  const app = await NestFactory.create(ApiModule.with(parts), new FastifyAdapter(), { logger: false, preview: true });
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  writeFileSync(file, `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
  process.exit(0);
}

void writeOpenApi(process.argv[2] ?? 'openapi.json');
