import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
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
  ) {}

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
    const [postgres, temporal, redis] = await Promise.all([
      this.isPostgresUp(),
      this.temporal.isReachable(),
      this.doorbell.isReachable(),
    ]);
    const components = { postgres: upOrDown(postgres), temporal: upOrDown(temporal), redis: upOrDown(redis) };
    void reply.status(postgres ? 200 : 503);
    if (!postgres) return { status: 'down', components };
    return { status: temporal && redis ? 'ready' : 'delayed', components };
  }

  private isPostgresUp(): Promise<boolean> {
    return this.source.query('SELECT 1').then(
      () => true,
      () => false,
    );
  }
}

const upOrDown = (isUp: boolean): Component => (isUp ? 'up' : 'down');
