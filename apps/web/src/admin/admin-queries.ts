import { useQuery } from '@tanstack/react-query';
import { ask, client } from '../api/client';
import type { Schema } from '../api/schema';

export type Runtime = Schema['RuntimeResponse'];

/** Between two looks while the page is open (ms). */
const LOOK_EVERY_MS = 10_000;

export const useRuntime = () =>
  useQuery({
    queryKey: ['admin', 'runtime'],
    refetchInterval: LOOK_EVERY_MS,
    queryFn: () => ask(client.GET('/api/v1/admin/runtime')),
  });
