import { useQuery } from '@tanstack/react-query';
import { ask, client } from '../api/client';
import type { Schema } from '../api/schema';

export type Complaint = Schema['ComplaintResponse'];
export type Task = Schema['TaskResponse'];
export type PartyOfComplaint = Schema['PartyResponse'];
export type Timeline = Schema['TimelineResponse'];

export const useComplaint = (id: string) =>
  useQuery({
    queryKey: ['complaint', id],
    queryFn: () => ask(client.GET('/api/v1/complaints/{id}', { params: { path: { id } } })),
  });

export const useTimeline = (id: string) =>
  useQuery({
    queryKey: ['complaint', id, 'timeline'],
    queryFn: () => ask(client.GET('/api/v1/complaints/{id}/timeline', { params: { path: { id } } })),
  });
