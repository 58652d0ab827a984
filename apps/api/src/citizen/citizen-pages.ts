import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ActAsCitizen } from '#handlers/citizen/act-as-citizen.handler';
import { FileAsCitizen } from '#handlers/citizen/file-as-citizen.handler';
import { FindVillagesAsCitizen } from '#handlers/citizen/find-villages-as-citizen.query';
import { ReadAsCitizen } from '#handlers/citizen/read-as-citizen.query';
import { TrackComplaint } from '#handlers/citizen/track-complaint.handler';
import { CitizenPasses } from '#platform/crypto/citizen-pass';
import { toProblem } from '#platform/http/error-mapping';
import type { Problem } from '#platform/http/problem';
import { contextOf, findRequestContext } from '#platform/http/request-context';
import type { Log } from '#platform/logging/logger';
import { askedBy, queried } from './asked';
import type { Asked } from './asked';
import { FilingPages } from './filing.pages';
import { FORM_LIMIT, parseForm } from './form-body';
import { messagePage, notFoundPage } from './message-page';
import { HOTLINE } from '#core/hotline';
import { localized } from './page';
import { shown } from './shown';
import type { Shown } from './shown';
import { citizenHeaders } from './styles';
import { TrackingPages } from './tracking.pages';

export interface CitizenPagesOptions {
  readonly publicUrl: string;
  readonly log: Log;
}

/**
 * The pages of whoever has no account: `/lacak` and `/lapor`. Rendered here, without a script, a cookie or another request.
 * They take forms and nothing else, and nothing but they takes forms: the interface goes on refusing them.
 */
export async function serveCitizenPages(http: NestFastifyApplication, options: CitizenPagesOptions): Promise<void> {
  const { publicUrl, log } = options;
  const isSecure = publicUrl.startsWith('https:');
  const headers = citizenHeaders(isSecure);
  const passes = http.get(CitizenPasses, { strict: false });
  const report = (problem: Problem, err: unknown): void => {
    if (problem.status < 500) return;
    log.error({ traceId: findRequestContext()?.traceId, code: problem.code, err }, 'request failed');
  };
  const tracking = new TrackingPages({
    track: http.get(TrackComplaint, { strict: false }),
    read: http.get(ReadAsCitizen, { strict: false }),
    act: http.get(ActAsCitizen, { strict: false }),
    passes,
    publicUrl,
  });
  const filing = new FilingPages({
    file: http.get(FileAsCitizen, { strict: false }),
    villages: http.get(FindVillagesAsCitizen, { strict: false }),
    passes,
    report,
  });

  const answer = (reply: FastifyReply, { status, html, waitMs }: Shown): FastifyReply => {
    if (waitMs !== undefined) void reply.header('Retry-After', String(Math.ceil(waitMs / 1_000)));
    return reply.code(status).headers(headers).type('text/html; charset=utf-8').send(html);
  };
  const page =
    (show: (asked: Asked, request: FastifyRequest) => Shown | Promise<Shown>) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      const asked = askedBy(request);
      void reply.header('Content-Language', asked.words.locale);
      return answer(reply, await show(asked, request));
    };

  await http.register(async (scope: FastifyInstance) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'buffer', bodyLimit: FORM_LIMIT },
      (_request, body: Buffer, done) => {
        try {
          done(null, parseForm(body));
        } catch (problem) {
          done(problem as Problem);
        }
      },
    );
    scope.setErrorHandler((error, request, reply) => {
      const problem = toProblem(error);
      contextOf(request).problemCode = problem.code;
      report(problem, error);
      return answer(reply, failure(askedBy(request), problem));
    });

    scope.get(
      '/lacak',
      page((asked, request) => tracking.empty(asked, queried(request, 'nomor') ?? '')),
    );
    scope.post(
      '/lacak',
      page((asked) => tracking.open(asked)),
    );
    scope.post(
      '/lacak/lihat',
      page((asked) => tracking.look(asked)),
    );
    scope.post(
      '/lacak/kata',
      page((asked) => tracking.say(asked)),
    );
    scope.post(
      '/lacak/bukti',
      page((asked) => tracking.receipt(asked)),
    );
    scope.get(
      '/lapor',
      page((asked) => filing.empty(asked)),
    );
    scope.post(
      '/lapor',
      page((asked) => filing.send(asked)),
    );
    // Anything else below these two would be the web app's, which asks for scripts or a login that she does not have.
    for (const path of ['/lacak/*', '/lapor/*'])
      for (const method of ['GET', 'POST'] as const)
        scope.route({ method, url: path, handler: page(({ words }) => shown(notFoundPage(words), 404)) });
    // Somebody went back to an address that only a form leads to, or typed one stroke too many.
    const backTo = (beginning: string) => (request: FastifyRequest, reply: FastifyReply) =>
      reply.redirect(localized(beginning, askedBy(request).words.locale), 303);
    for (const path of ['/lacak/lihat', '/lacak/kata', '/lacak/bukti']) scope.get(path, backTo('/lacak'));
    for (const beginning of ['/lacak', '/lapor'])
      for (const method of ['GET', 'POST'] as const)
        scope.route({ method, url: `${beginning}/`, handler: backTo(beginning) });
  });
}

/** Ours or hers: either way words, and a way on. */
function failure({ words }: Asked, problem: Problem): Shown {
  const message = problem.status < 500 ? 'notUnderstood' : 'fail';
  const page = messagePage(
    words,
    ({ say }) => say('failTitle'),
    ({ say }) => say(message, { number: HOTLINE }),
  );
  return shown(page, problem.status);
}
