import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { UserActor } from '#core/access/actor';
import { codesOf, RETRY_REASON } from '#core/vocabulary';
import type { RetryReason } from '#core/vocabulary';
import type { CommandRequest, Reply } from '#handlers/idempotency/once';
import { ReadRuntime } from '#handlers/operations/read-runtime.query';
import { RetryExports } from '#handlers/operations/retry-exports.handler';
import { RetryMessages } from '#handlers/operations/retry-messages.handler';
import { Config } from '#platform/config/config';
import { CurrentActor, Permit } from '../auth/access';
import { Command, CommandRoute } from '../http/command';
import { RetriedResponse, RuntimeResponse } from './operations.response';

export class RetryRequest {
  @IsIn(codesOf(RETRY_REASON))
  @ApiProperty({ enum: codesOf(RETRY_REASON), enumName: 'RetryReason' })
  readonly reason: RetryReason;
}

@ApiTags('admin')
@Controller('admin')
export class OperationsController {
  constructor(
    private readonly readRuntime: ReadRuntime,
    private readonly retryMessages: RetryMessages,
    private readonly retryExports: RetryExports,
    private readonly config: Config,
  ) {}

  private readonly startedAtMs = performance.now();

  /** What runs, in which version, and what waits: counts, ages and ids, and of no complaint more than that. */
  @Get('runtime')
  @Permit('operations:read')
  @ApiOkResponse({ type: RuntimeResponse })
  runtime(@CurrentActor() actor: UserActor): Promise<RuntimeResponse> {
    const { temporalTaskQueue: taskQueue, temporalNamespace, temporalUiUrl } = this.config;
    const temporalUi = temporalUiUrl && processesPage(temporalUiUrl, temporalNamespace);
    const watchedForMs = performance.now() - this.startedAtMs;
    return this.readRuntime.execute(actor, { taskQueue, temporalUi, watchedForMs });
  }

  /** Messages whose delivery fails are tried again now. */
  @Post('messages/actions/retry')
  @HttpCode(200)
  @CommandRoute()
  @Permit('operations:retry')
  @ApiOkResponse({ type: RetriedResponse })
  retry(
    @CurrentActor() actor: UserActor,
    @Command() command: CommandRequest,
    @Body() { reason }: RetryRequest,
  ): Promise<Reply<RetriedResponse>> {
    return this.retryMessages.execute(actor, command, reason);
  }

  /** Files that were given up, or left half-way, are made after all. */
  @Post('exports/actions/retry')
  @HttpCode(200)
  @CommandRoute()
  @Permit('operations:retry')
  @ApiOkResponse({ type: RetriedResponse })
  retryFiles(
    @CurrentActor() actor: UserActor,
    @Command() command: CommandRequest,
    @Body() { reason }: RetryRequest,
  ): Promise<Reply<RetriedResponse>> {
    return this.retryExports.execute(actor, command, reason);
  }
}

/** Where the Temporal UI lists the processes of this installation; with a workflow id after it, that one. */
const processesPage = (url: string, namespace: string): string =>
  `${url.replace(/\/+$/, '')}/namespaces/${encodeURIComponent(namespace)}/workflows`;
