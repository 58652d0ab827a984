import { ReadRuntime } from './read-runtime.query';
import { RetryMessages } from './retry-messages.handler';

/** What people do here, and ask. */
export const OPERATIONS = [ReadRuntime, RetryMessages];
