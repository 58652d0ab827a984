import { ReadRuntime } from './read-runtime.query';
import { RetryExports } from './retry-exports.handler';
import { RetryMessages } from './retry-messages.handler';

/** What people do here, and ask. */
export const OPERATIONS = [ReadRuntime, RetryExports, RetryMessages];
