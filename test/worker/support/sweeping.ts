import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { TaskProcess } from '#handlers/process/task-process';
import { SweepOverdue } from '#handlers/sweeper/sweep-overdue.handler';
import { createDataSource } from '#persistence/data-source';
import { createLog } from '#platform/logging/logger';
import { Metrics } from '#platform/metrics/metrics';
import { seedStanding } from '#testing/seeding/standing-complaints';
import type { Dues, StandingComplaint } from '#testing/seeding/standing-complaints';
import type { StoryWorld } from '#testing/world/story-world';
import { SweepReport } from '../../../apps/worker/src/sweeper/sweep-report';
import { Sweeper } from '../../../apps/worker/src/sweeper/sweeper';
import { WorkerModule } from '../../../apps/worker/src/worker.module';

export type Counter = 'assists' | 'rescues' | 'failures';

/** The worker's use cases and its sweeper, without Temporal and without a loop: a test says when it looks. */
export class Sweeping {
  private readonly metrics = new Metrics();
  private constructor(
    private readonly source: DataSource,
    private readonly context: INestApplicationContext,
  ) {}

  static async of(world: StoryWorld): Promise<Sweeping> {
    const url = world.world.environmentFor('tuntas_worker').DATABASE_URL ?? '';
    const source = await createDataSource({ url, poolSize: 12, applicationName: 'sweeping' }).initialize();
    const context = await NestFactory.createApplicationContext(WorkerModule.with(source), { logger: false });
    return new Sweeping(source, context);
  }

  /** One that remembers nothing. */
  sweeper(): Sweeper {
    const report = new SweepReport(createLog({ level: 'silent', service: 'worker' }), this.metrics);
    return new Sweeper(this.context.get(SweepOverdue), report);
  }

  /** Sweeps until a look finds nothing. */
  async sweep(sweeper = this.sweeper()): Promise<void> {
    while ((await sweeper.pass()) === 'more');
  }

  get tasks(): TaskProcess {
    return this.context.get(TaskProcess);
  }

  seed(dues: readonly Dues[], villages: readonly string[]): Promise<StandingComplaint[]> {
    return seedStanding(this.context, dues, villages);
  }

  async counted(counter: Counter): Promise<number> {
    const metric = await this.metrics.registry.getSingleMetric(`tuntas_sweeper_${counter}_total`)?.get();
    return metric?.values[0]?.value ?? 0;
  }

  async end(): Promise<void> {
    await this.context.close();
    await this.source.destroy();
  }
}
