import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { UserActor } from '#core/access/actor';
import { codesOf, ROLE } from '#core/vocabulary';
import type { Role } from '#core/vocabulary';
import { CurrentSession } from '#handlers/session/current-session.query';
import { DevLogin } from '#handlers/session/dev-login.handler';
import type { SessionView } from '#handlers/session/dev-login.handler';
import { LogOut } from '#handlers/session/log-out.handler';
import { ListPersonas } from '#handlers/session/personas.query';
import { Config } from '#platform/config/config';
import { IsSafeText } from '#platform/http/fields/safe-text.field';
import { isFromThisMachine } from '#platform/http/loopback';
import { Problem } from '#platform/http/problem';
import { Anybody, CurrentActor, Public } from './access';
import { CurrentSessionResponse, LoggedOutResponse, PersonaListResponse } from './auth.response';
import { endedSessionCookie, findToken, isOwnPage, sessionCookie } from './session-cookie';

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
    private readonly listPersonas: ListPersonas,
    private readonly currentSession: CurrentSession,
    private readonly logOut: LogOut,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Login as a persona, without a password: only where it was switched on, only from this machine, never in production. */
  @Post('dev-login')
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: SessionResponse })
  async login(
    @Body() body: DevLoginRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    this.requireDevLogin(request);
    const session = await this.devLogin.execute(body.persona);
    const { token, expiresAt } = session;
    void reply.header('Set-Cookie', sessionCookie(token, { expiresAt, isSecure: this.isSecure() }));
    return session;
  }

  /** The invented persons one may log in as: only where that is possible at all. */
  @Get('personas')
  @Public()
  @ApiOkResponse({ type: PersonaListResponse })
  async personas(@Req() request: FastifyRequest): Promise<PersonaListResponse> {
    this.requireDevLogin(request);
    return { items: await this.listPersonas.execute() };
  }

  /** Who is asking, what she may do, and what time it is. */
  @Get('session')
  @Anybody()
  @ApiOkResponse({ type: CurrentSessionResponse })
  session(@CurrentActor() actor: UserActor): Promise<CurrentSessionResponse> {
    return this.currentSession.execute(actor);
  }

  /** Ends the session of the header or the cookie; one that is over already, too. */
  @Post('logout')
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: LoggedOutResponse })
  async logout(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LoggedOutResponse> {
    const shown = findToken(request);
    if (shown?.by === 'cookie' && !isOwnPage(request)) throw new Problem('forbidden');
    if (shown) await this.logOut.execute(shown.token);
    void reply.header('Set-Cookie', endedSessionCookie(this.isSecure()));
    return { status: 'loggedOut' };
  }

  private requireDevLogin(request: FastifyRequest): void {
    if (!this.config.devLogin || this.config.nodeEnv === 'production') throw new Problem('notFound');
    if (!isFromThisMachine(request)) throw new Problem('forbidden');
  }

  private isSecure(): boolean {
    return this.config.publicUrl.startsWith('https:');
  }
}
