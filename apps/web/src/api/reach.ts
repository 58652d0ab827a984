import { languageNow } from '../i18n/i18n';
import { networkProblem, ProblemError } from './problem';
import { endSession, sessionBack } from './session-end';

/** Longer than the server's own limit; then the network is to blame (real ms). */
const ANSWER_MS = 40_000;

/**
 * `fetch` for everything below /api. The session is a cookie of this very site; the header tells the server that this
 * page, not a link from elsewhere, is asking. When the session has ended it waits for the new login and asks again:
 * whoever called never notices.
 */
export async function reach(input: Request): Promise<Response> {
  const again = input.clone();
  const answer = await attempt(input);
  if (answer.status !== 401 || new URL(input.url).pathname.startsWith('/api/v1/auth/')) return answer;
  endSession();
  await sessionBack();
  return attempt(again);
}

async function attempt(request: Request): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set('Accept-Language', languageNow());
  headers.set('X-Tuntas-Client', 'web');
  try {
    return await fetch(new Request(request, { headers, signal: limited(request.signal) }));
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw new ProblemError(networkProblem());
  }
}

const limited = (asked: AbortSignal): AbortSignal => AbortSignal.any([asked, AbortSignal.timeout(ANSWER_MS)]);
