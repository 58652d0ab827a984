import { reach } from './reach';

/** Begun by `early.js` before this app was loaded; good for one answer. */
const early = globalThis as { tuntasSession?: Promise<Response> };

/** `fetch` for the question who is logged in: takes the answer that is under way already, else asks. */
export function reachSession(request: Request): Promise<Response> {
  const begun = early.tuntasSession;
  delete early.tuntasSession;
  return begun ? begun.catch(() => reach(request)) : reach(request);
}
