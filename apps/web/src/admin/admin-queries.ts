import { useQuery } from '@tanstack/react-query';
import { ask, client } from '../api/client';
import type { Schema } from '../api/schema';
import { auditQueryOf } from './admin-search';
import type { AuditSearch, OrganisationSearch } from './admin-search';

export type Runtime = Schema['RuntimeResponse'];
export type Assignment = Schema['AssignmentResponse'];
export type UserDetail = Schema['UserDetailResponse'];
export type PositionDetail = Schema['PositionDetailResponse'];
export type Change = Schema['ChangeResponse'];
export type AuditEntry = Schema['AuditEntryResponse'];
export type ChangeNote = Schema['ChangeNoteResponse'];

/** Between two looks while the page is open (ms). */
const LOOK_EVERY_MS = 10_000;
/** Whom one may choose from: who looks for more types more. */
const CHOICES = 25;

export const useRuntime = () =>
  useQuery({
    queryKey: ['admin', 'runtime'],
    refetchInterval: LOOK_EVERY_MS,
    queryFn: () => ask(client.GET('/api/v1/admin/runtime')),
  });

export const usePositions = ({ q, seat, state, region, cursor }: OrganisationSearch, limit?: number) =>
  useQuery({
    queryKey: ['admin', 'positions', q, seat, state, region, cursor, limit],
    queryFn: () =>
      ask(client.GET('/api/v1/admin/positions', { params: { query: { q, seat, state, region, cursor, limit } } })),
  });

export const useUsers = ({ q, cursor }: OrganisationSearch, limit?: number) =>
  useQuery({
    queryKey: ['admin', 'users', q, cursor, limit],
    queryFn: () => ask(client.GET('/api/v1/admin/users', { params: { query: { q, cursor, limit } } })),
  });

export const useInstitutions = ({ q, cursor }: OrganisationSearch, limit?: number) =>
  useQuery({
    queryKey: ['admin', 'institutions', q, cursor, limit],
    queryFn: () => ask(client.GET('/api/v1/admin/institutions', { params: { query: { q, cursor, limit } } })),
  });

export const usePosition = (id: string) =>
  useQuery({
    queryKey: ['admin', 'position', id],
    queryFn: () => ask(client.GET('/api/v1/admin/positions/{id}', { params: { path: { id } } })),
  });

export const useUser = (id: string) =>
  useQuery({
    queryKey: ['admin', 'user', id],
    queryFn: () => ask(client.GET('/api/v1/admin/users/{id}', { params: { path: { id } } })),
  });

export const useImbalance = () =>
  useQuery({ queryKey: ['admin', 'imbalance'], queryFn: () => ask(client.GET('/api/v1/admin/imbalance')) });

export const useAudit = (search: AuditSearch) => {
  const query = auditQueryOf(search);
  return useQuery({
    queryKey: ['admin', 'audit', query],
    queryFn: () => ask(client.GET('/api/v1/admin/audit', { params: { query } })),
  });
};

export type ChoiceOf = 'user' | 'position' | 'institution';

/** A few to choose from, by part of a name or title; only once two letters are typed. */
export const useChoices = (of: ChoiceOf, q: string) =>
  useQuery({
    queryKey: ['admin', 'choices', of, q],
    enabled: q.length >= 2,
    queryFn: async (): Promise<readonly { id: string; text: string }[]> => {
      const params = { query: { q, limit: CHOICES } };
      if (of === 'user') {
        const { items } = await ask(client.GET('/api/v1/admin/users', { params }));
        return items.map(({ id, name, login }) => ({ id, text: name === undefined ? login : `${name} (${login})` }));
      }
      if (of === 'position') {
        const { items } = await ask(client.GET('/api/v1/admin/positions', { params }));
        return items.map(({ id, title }) => ({ id, text: title }));
      }
      const { items } = await ask(client.GET('/api/v1/admin/institutions', { params }));
      return items.map(({ id, name }) => ({ id, text: name }));
    },
  });
