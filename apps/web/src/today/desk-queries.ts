import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask, client } from '../api/client';
import type { Schema } from '../api/schema';
import { filtersOf } from './desk-search';
import type { DeskSearch } from './desk-search';

export type DeskItem = Schema['DeskItemListResponse']['items'][number];

export const useTiles = (search: DeskSearch) => {
  const query = filtersOf(search);
  return useQuery({
    queryKey: ['desk', 'tiles', query],
    queryFn: () => ask(client.GET('/api/v1/desk/tiles', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const useQueue = (search: DeskSearch) => {
  const { tile, whose, cursor } = search;
  const query = { ...filtersOf(search), tile, whose, cursor };
  return useQuery({
    queryKey: ['desk', 'items', query],
    queryFn: () => ask(client.GET('/api/v1/desk/items', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const useDeskFilters = () =>
  useQuery({
    queryKey: ['desk', 'filters'],
    queryFn: () => ask(client.GET('/api/v1/desk/filters')),
    staleTime: 60_000,
  });
