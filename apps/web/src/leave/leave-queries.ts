import { useQuery } from '@tanstack/react-query';
import { ask, client } from '../api/client';
import type { Schema } from '../api/schema';

export type Leave = Schema['LeaveResponse'];
export type LeaveWithTasks = Schema['LeaveWithTasksResponse'];
export type Staff = Schema['StaffListResponse']['items'][number];

export const useLeaves = (whose: 'mine' | 'team') =>
  useQuery({
    queryKey: ['leaves', whose],
    queryFn: () => ask(client.GET('/api/v1/leaves', { params: { query: { whose } } })),
  });

/** Whose leave one may write down; not asked by whoever may not. */
export const useTeam = (isAsked: boolean) =>
  useQuery({
    queryKey: ['leaves', 'people'],
    enabled: isAsked,
    queryFn: () => ask(client.GET('/api/v1/leaves/people')),
  });

export const useDeputies = (userId: string | undefined) =>
  useQuery({
    queryKey: ['leaves', 'deputies', userId],
    queryFn: () => ask(client.GET('/api/v1/leaves/deputies', { params: { query: { userId } } })),
  });
