import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { PROCESS_HEALTH, ProcessHealth } from '#handlers/recovery/process-health.query';
import type { ProcessHealthState } from '#handlers/recovery/process-health.query';
import { isReachable } from '#persistence/data-source';
import { Config } from '#platform/config/config';
import { TemporalClient } from '#platform/temporal/temporal-client';
import { OutboxDoorbell } from '#platform/queues/outbox.doorbell';
import { Public } from '../auth/access';

const COMPONENT = ['up', 'down'] as const;
type Component = (typeof COMPONENT)[number];
const READINESS = ['ready', 'delayed', 'down'] as const;

export class LiveResponse {
  @ApiProperty({ type: String, enum: ['live'] })
  readonly status: 'live';
}

export class ComponentsResponse {
  @ApiProperty({ enum: COMPONENT })
  readonly postgres: Component;
  @ApiProperty({ enum: COMPONENT })
  readonly temporal: Component;
  @ApiProperty({ enum: COMPONENT })
  readonly redis: Component;
  /**
   * Whether processes run, by the beat of their canary. `up`: heard within two and a half minutes. `late`: not since then, or
   * it came half a minute late. `down`: silent for ten minutes. `unknown`: the api has just started or cannot ask.
   */
  @ApiProperty({ enum: PROCESS_HEALTH, enumName: 'ProcessHealth' })
  readonly processes: ProcessHealthState;
}

export class ReadyResponse {
  /** `delayed`: complaints are taken in and kept, but escalation or messages wait. `down`: nothing can be stored. */
  @ApiProperty({ enum: READINESS })
  readonly status: (typeof READINESS)[number];
  @ApiProperty({ type: ComponentsResponse })
  readonly components: ComponentsResponse;
}

@ApiTags('health')
@Controller('health')
@Public()
export class HealthController {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    private readonly temporal: TemporalClient,
    private readonly doorbell: OutboxDoorbell,
    private readonly processHealth: ProcessHealth,
    private readonly config: Config,
  ) {}

  private readonly startedAtMs = performance.now();

  /** The process runs. Says nothing of what it needs, so that it is not restarted for another's outage. */
  @Get('live')
  @ApiOkResponse({ type: LiveResponse })
  live(): LiveResponse {
    return { status: 'live' };
  }

  /** 200 while complaints can be stored, 503 when not; each dependency by name. */
  @Get('ready')
  @ApiOkResponse({ type: ReadyResponse })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyResponse> {
    const [postgres, temporal, redis, processes] = await Promise.all([
      isReachable(this.source),
      this.temporal.isReachable(),
      this.doorbell.isReachable(),
      this.processes(),
    ]);
    const components = {
      postgres: upOrDown(postgres),
      temporal: upOrDown(temporal),
      redis: upOrDown(redis),
      processes,
    };
    void reply.status(postgres ? 200 : 503);
    if (!postgres) return { status: 'down', components };
    // `unknown` is no complaint: it ends by itself with the first beat.
    const areRunning = processes === 'up' || processes === 'unknown';
    return { status: temporal && redis && areRunning ? 'ready' : 'delayed', components };
  }

  private processes(): Promise<ProcessHealthState> {
    const watchedForMs = performance.now() - this.startedAtMs;
    return this.processHealth.execute(this.config.temporalTaskQueue, watchedForMs).catch(() => 'unknown');
  }
}

const upOrDown = (isUp: boolean): Component => (isUp ? 'up' : 'down');
