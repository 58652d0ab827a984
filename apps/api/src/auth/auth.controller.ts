import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { codesOf, ROLE } from '#core/vocabulary';
import type { Role } from '#core/vocabulary';
import { DevLogin } from '#handlers/session/dev-login.handler';
import type { SessionView } from '#handlers/session/dev-login.handler';
import { Config } from '#platform/config/config';
import { IsSafeText } from '#platform/http/fields/safe-text.field';
import { isFromThisMachine } from '#platform/http/loopback';
import { Problem } from '#platform/http/problem';
import { Public } from './access';

export class DevLoginRequest {
  /** One of the invented persons of the demonstration. */
  @IsSafeText({ min: 1, max: 64 })
  @ApiProperty({ type: String, example: 'operator.pusat.1' })
  readonly persona: string;
}

export class SessionResponse implements SessionView {
  @ApiProperty({ type: String, description: 'Send as `Authorization: Bearer …`.' })
  readonly token: string;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly expiresAt: string;
  @ApiProperty({ type: String, format: 'uuid' })
  readonly userId: string;
  @ApiProperty({ type: String, required: false })
  readonly name?: string;
  @ApiProperty({ enum: codesOf(ROLE), enumName: 'Role', isArray: true })
  readonly roles: readonly Role[];
}

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly devLogin: DevLogin,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Login as a persona, without a password: only where it was switched on, only from this machine, never in production. */
  @Post('dev-login')
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: SessionResponse })
  login(@Body() body: DevLoginRequest, @Req() request: FastifyRequest): Promise<SessionResponse> {
    if (!this.config.devLogin || this.config.nodeEnv === 'production') throw new Problem('notFound');
    if (!isFromThisMachine(request)) throw new Problem('forbidden');
    return this.devLogin.execute(body.persona);
  }
}
