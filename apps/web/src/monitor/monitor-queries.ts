import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask, client } from '../api/client';
import type { Schema } from '../api/schema';
import { filterOf } from './monitor-search';
import type { MonitorSearch } from './monitor-search';
import { spaced } from './spaced';

export type Monitor = Schema['MonitorResponse'];

/** Changes come many a second in a large region; the figures are asked for again no more often than this (ms). */
const AT_MOST_EVERY_MS = 3_000;
/** By then the worker has mostly reckoned what was closed just now (ms). */
const RECKONED_MS = 5_000;
/** What falls due within hours or days changes with the time alone, and nobody says so (ms). */
const MOVES_ON_MS = 60_000;
const turn = spaced(AT_MOST_EVERY_MS);

export const useMonitor = (search: MonitorSearch) => {
  const query = filterOf(search);
  return useQuery({
    queryKey: ['monitor', 'summary', query],
    queryFn: async ({ signal }) => {
      await turn(JSON.stringify(query), signal);
      return ask(client.GET('/api/v1/monitor/summary', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
    // Nobody says when the time of what was just closed has been reckoned.
    refetchInterval: ({ state: { data } }) => ((data?.time.pending ?? 0) > 0 ? RECKONED_MS : MOVES_ON_MS),
  });
};

export const useMonitorList = (search: MonitorSearch) => {
  const query = { ...filterOf(search), cursor: search.cursor };
  return useQuery({
    queryKey: ['monitor', 'complaints', query],
    queryFn: () => ask(client.GET('/api/v1/monitor/complaints', { params: { query } })),
    placeholderData: keepPreviousData,
    refetchInterval: MOVES_ON_MS,
  });
};
