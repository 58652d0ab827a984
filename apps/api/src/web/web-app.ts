import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pageHeaders } from './page-headers';

/** Where `npm run build` puts the web app, beside this very file in the output. */
export const WEB_FOLDER = join(__dirname, '..', '..', '..', 'web');

/** The few others, and they get along with an older or newer app (seconds). */
const FOR_A_WHILE = 3_600;

/** Names of built assets carry a hash of their content: they never change (seconds). */
const FOR_EVER = 365 * 24 * 3_600;

/**
 * Serves the web app at `/`: its files, and its one page at every address that is not a file, when somebody looks at it
 * with a browser. Everything under `/api` and `/health`, and every unknown address asked for by a program, is answered as before.
 */
export async function serveWebApp(http: NestFastifyApplication, folder: string, isSecure: boolean): Promise<void> {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return;
  const page = pageOf(readFileSync(index, 'utf8'));
  const files = new Set(filesBelow(folder));
  await http.register(fastifyStatic, { root: folder, serve: false, preCompressed: true, index: false });
  const fastify = http.getHttpAdapter().getInstance();
  const answer = (request: FastifyRequest, reply: FastifyReply): FastifyReply | void => {
    const path = request.url.split('?', 1)[0] ?? '/';
    if (files.has(path)) return sendFile(path, reply);
    if (!isPage(path, request.headers.accept)) return reply.callNotFound();
    const nonce = randomBytes(16).toString('base64');
    return reply.headers(pageHeaders(nonce, isSecure)).type('text/html; charset=utf-8').send(page(nonce));
  };
  fastify.get('/', answer);
  fastify.get('/*', answer);
}

function sendFile(path: string, reply: FastifyReply): FastifyReply {
  void reply.header('Cross-Origin-Resource-Policy', 'same-origin');
  const isHashed = path.startsWith('/assets/');
  return reply.sendFile(path.slice(1), { maxAge: (isHashed ? FOR_EVER : FOR_A_WHILE) * 1_000, immutable: isHashed });
}

/** What a browser opens: it asks for HTML. An address with a dot in its last part is a file that is gone. */
function isPage(path: string, accept: string | undefined): boolean {
  if (/^\/(?:api|health|assets)(?:\/|$)/i.test(path) || path === '/openapi.json') return false;
  if (path === '/') return true;
  return /\btext\/html\b/.test(accept ?? '') && !/\.\w{1,10}$/.test(path);
}

/** The page with the nonce of this one answer. */
function pageOf(html: string): (nonce: string) => string {
  const marker = '<meta name="style-nonce" content="" />';
  const [head, tail] = html.split(marker);
  if (head === undefined || tail === undefined) throw new Error('serve the web app: its page has no place for a nonce');
  return (nonce) => `${head}<meta name="style-nonce" content="${nonce}" />${tail}`;
}

/** Addresses of everything that may be fetched as it is: the compressed twins and the page itself are not among them. */
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:gz|br|html)$/.test(entry.name))
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`);
