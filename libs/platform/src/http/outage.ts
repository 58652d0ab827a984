import { errorChain } from './error-chain';
import { findOutageProblem } from './outage-problem';

/** PostgreSQL that is going away, coming back, has no connection left or may only be read. */
const POSTGRES_AWAY = /^08|^53|^57P0|^25006$/;

/** Whether something we stand on does not answer, so that what failed will do once it is back: nothing is wrong with the work itself. */
export const isOutage = (error: unknown): boolean =>
  errorChain(error).some(
    (link) =>
      findOutageProblem(link, error) !== undefined || (typeof link.code === 'string' && POSTGRES_AWAY.test(link.code)),
  );
