import { QueryClient } from '@tanstack/react-query';
import { mayBeRepeated, ProblemError } from './problem';

const FRESH_MS = 15_000;

/** What the server refuses it refuses again; only an unreachable one is asked twice more. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && error instanceof ProblemError && mayBeRepeated(error.problem),
      retryDelay: (failures) => 500 * 2 ** failures,
      throwOnError: false,
    },
  },
});
