import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReferralNeed } from '#core/vocabulary';
import { ask, client } from '../api/client';
import type { Schema } from '../api/schema';
import type { CasesSearch, ReferralsSearch } from './casework-search';

export type Case = Schema['CaseResponse'];
export type CaseFile = Schema['CaseFileResponse'];
export type Referral = Schema['ReferralResponse'];
export type ReferralFile = Schema['ReferralFileResponse'];
export type FileEntry = Schema['FileEntryResponse'];

export const useCases = ({ status, risk, cursor }: CasesSearch) => {
  const query = { status: status && [status], risk: risk && [risk], cursor };
  return useQuery({
    queryKey: ['cases', query],
    queryFn: () => ask(client.GET('/api/v1/cases', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

/** Opening it is written down: it is asked for when somebody opens it or something changed, not each time she looks away. */
export const useCase = (id: string) =>
  useQuery({
    queryKey: ['case', id],
    queryFn: () => ask(client.GET('/api/v1/cases/{id}', { params: { path: { id } } })),
    refetchOnWindowFocus: false,
  });

export const useReferrals = ({ status, cursor }: ReferralsSearch) => {
  const query = { status: status && [status], cursor };
  return useQuery({
    queryKey: ['referrals', query],
    queryFn: () => ask(client.GET('/api/v1/referrals', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const useReferral = (id: string) =>
  useQuery({
    queryKey: ['referral', id],
    queryFn: () => ask(client.GET('/api/v1/referrals/{id}', { params: { path: { id } } })),
    refetchOnWindowFocus: false,
  });

/** Services for a need where a family lives, the nearest first. */
export const useServices = (need: ReferralNeed | undefined, regionCode: string | undefined) =>
  useQuery({
    queryKey: ['services', need, regionCode],
    enabled: need !== undefined && regionCode !== undefined,
    queryFn: () =>
      ask(
        client.GET('/api/v1/institutions', {
          params: { query: { need: need ?? 'protection', regionCode: regionCode ?? '' } },
        }),
      ),
  });
