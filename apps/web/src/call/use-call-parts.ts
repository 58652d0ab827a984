import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useState } from 'react';
import { localDate } from '#core/calendar/instant';
import { ask, client } from '../api/client';
import { businessNow } from '../api/clock';
import { useCommand } from '../api/command';
import { useSession } from '../api/session';
import { type CallDraft, filingOf, regionOf } from './call-draft';
import { useCallerCheck } from './use-caller-check';
import type { RunningCall } from './use-running-call';

const TYPING_MS = 400;

/** Everything the parts of the desk share: the draft, what the server knows about it, and saving. */
export function useCallParts({ draft }: RunningCall) {
  const { value, set, key } = draft;
  const { zone } = useSession();
  const filing = useCommand({
    path: '/api/v1/complaints',
    key,
    onDone: ({ body }) => set((before) => ({ ...before, filed: body })),
  });
  const check = useCallerCheck(value);
  const regionCode = regionOf(value);
  const { callId, category } = value;
  const preview = useQuery({
    queryKey: ['call', 'preview', category, regionCode],
    enabled: regionCode !== undefined,
    staleTime: 60_000,
    queryFn: () =>
      ask(client.GET('/api/v1/complaints/preview', { params: { query: { category, regionCode: regionCode ?? '' } } })),
  });
  const payment = useQuery({
    queryKey: ['call', 'payment', callId, value.person?.id, check.checkedFor],
    enabled: callId !== undefined && check.isChecked && value.filed === undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => ask(client.GET('/api/v1/calls/{id}/payment', { params: { path: { id: callId ?? '' } } })),
  });
  const paymentState = payment.data?.state;
  const points = useQuery({
    queryKey: ['call', 'points', category, paymentState],
    staleTime: 300_000,
    placeholderData: keepPreviousData,
    queryFn: () => ask(client.GET('/api/v1/talking-points', { params: { query: { category, paymentState } } })),
  });
  const duplicates = useDuplicates(value, regionCode);
  const [isAsked, setAsked] = useState(false);
  const faults = faultsOf(value, regionCode);

  const save = useCallback(() => {
    if (value.filed || value.callId === undefined) return;
    setAsked(true);
    const year = Number(localDate(businessNow(), zone).slice(0, 4));
    if (faultsOf(value, regionOf(value)).length === 0) void filing.send({ body: filingOf(value, year) });
  }, [value, filing, zone]);

  return { value, set, filing, preview, payment, points, duplicates, check, save, faults: isAsked ? faults : [] };
}

export type CallParts = ReturnType<typeof useCallParts>;

export type Fault = 'village' | 'narrative' | 'related';

/** What the server would refuse anyway, said before it is asked. */
function faultsOf(value: CallDraft, regionCode: string | undefined): readonly Fault[] {
  return [
    ...(regionCode === undefined ? (['village'] as const) : []),
    ...(value.narrative.trim().length < 5 ? (['narrative'] as const) : []),
  ];
}

/** While the fields fill; only what is whole is asked about, for a look-up is counted. */
function useDuplicates(
  { callId, person, nik, phone, name, category, filed }: CallDraft,
  regionCode: string | undefined,
) {
  const digits = phone.replace(/\D/g, '');
  const asked = {
    personId: person?.id,
    nik: /^\d{16}$/.test(nik.replace(/\s/g, '')) ? nik.replace(/\s/g, '') : undefined,
    phone: /^(0|62|\+62)/.test(phone.trim()) && digits.length >= 10 ? phone : undefined,
    name: regionCode !== undefined && name.trim().length >= 4 ? name.trim() : undefined,
    regionCode,
    category,
  };
  const [query] = useDebouncedValue(asked, TYPING_MS);
  const isWorthAsking =
    query.personId !== undefined || query.nik !== undefined || query.phone !== undefined || query.name !== undefined;
  return useQuery({
    queryKey: ['call', 'duplicates', callId, query],
    enabled: callId !== undefined && isWorthAsking && filed === undefined,
    retry: false,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: () =>
      ask(client.GET('/api/v1/complaints/duplicates', { params: { query: { ...query, callId: callId ?? '' } } })),
  });
}
