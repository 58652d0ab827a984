import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { Client, Connection } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { workflowKey } from '#contracts/workflow-ids';
import { HandlersModule } from '#handlers/handlers.module';
import { createDataSource } from '#persistence/data-source';
import { seedStanding } from '#testing/seeding/standing-complaints';
import type { Dues } from '#testing/seeding/standing-complaints';
import { say } from '../report';
import type { Stack } from '../stack';
import { isArmed } from './armed';

/** Events of a task's workflow that waits: started, woken, workflow task (three), marker of the activity, timer. */
const WAITING_EVENTS = 7;

/** Workflows that start in a second at least; what is measured replaces it. */
const FIRST_GUESS_PER_SEC = 25;

/** Half of the deadlines are climbs, the dearest effect; the others remind and warn. */
const PURPOSES = ['climb', 'remind', 'climb', 'warn'] as const;

/** Tasks with workflows that wait for deadlines at chosen instants. */
export class StandingWork {
  private startsPerSec = FIRST_GUESS_PER_SEC;
  /** Timers that the sweeper was ahead of: their workflows are still at it. */
  private left = 0;

  private constructor(
    private readonly source: DataSource,
    private readonly context: INestApplicationContext,
    private readonly connection: Connection,
    private readonly villages: readonly string[],
  ) {}

  static async begin(stack: Stack): Promise<StandingWork> {
    const source = await createDataSource({
      url: stack.urlOf('tuntas_worker'),
      poolSize: 2,
      applicationName: 'bench',
    }).initialize();
    const parts = HandlersModule.forProcess(source);
    const context = await NestFactory.createApplicationContext(parts, { logger: false });
    const { rows } = await stack.admin.query<{ area_code: string }>(
      `SELECT area_code FROM position_area WHERE area_code LIKE '33________' ORDER BY area_code`,
    );
    const connection = await Connection.connect({ address: stack.services.temporalAddress });
    return new StandingWork(
      source,
      context,
      connection,
      rows.map((row) => row.area_code),
    );
  }

  /** Seeds tasks, lets the relay start their workflows, and returns when these wait: the first deadline is soon. */
  async arm(count: number, offsetMs: (index: number) => number): Promise<{ taskIds: string[]; firstAt: number }> {
    const startedAt = Date.now();
    const seedingMs = count * 4;
    const firstAt = startedAt + seedingMs + 10_000 + ((count + this.left) * 1000) / this.startsPerSec;
    say(`  ${count} tasks, due in ${Math.round((firstAt - startedAt) / 1000)} s`);
    const dues = Array.from({ length: count }, (_, index): Dues => ({
      [PURPOSES[index % PURPOSES.length] ?? 'climb']: Math.round(firstAt + offsetMs(index)),
    }));
    const seeded = await seedStanding(this.context, dues, this.villages);
    const taskIds = seeded.map(({ taskId }) => taskId);
    const workflows = taskIds.map((id) => workflowKey('task', id));
    if (await isArmed(new Client({ connection: this.connection }), workflows, WAITING_EVENTS, firstAt))
      this.startsPerSec = 0.8 * ((count + this.left) / ((Date.now() - startedAt) / 1000));
    else say('  … not all workflows wait yet: the machine is slower than expected');
    say(`  … in place ${Math.round((firstAt - Date.now()) / 1000)} s before the first`);
    return { taskIds, firstAt };
  }

  /** So many workflows have still to find out that the sweeper was there before them. */
  leave(count: number): void {
    this.left = count;
  }

  async end(): Promise<void> {
    await this.connection.close();
    await this.context.close();
    await this.source.destroy();
  }
}
