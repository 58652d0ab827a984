import { Radio, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SUCCESSOR_STATE } from '#core/vocabulary';
import { ask, client } from '../api/client';
import type { Schema } from '../api/schema';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { EmptyState } from '../parts/empty-state';
import { QueryState } from '../parts/query-state';

type Candidate = Schema['CandidateListResponse']['items'][number];

interface Props {
  /** Whose candidates they are. */
  readonly taskId: string;
  readonly value: string;
  readonly onChange: (positionId: string) => void;
  readonly error?: string;
}

/** More than this are searched. */
const FEW = 6;

/** Who could hold a task where it stands, with whether they are there and what they carry already. */
export function CandidateList({ taskId, ...props }: Props) {
  const query = useQuery({
    queryKey: ['task', taskId, 'candidates'],
    queryFn: () => ask(client.GET('/api/v1/tasks/{id}/candidates', { params: { path: { id: taskId } } })),
  });
  return <QueryState query={query}>{({ items }) => <Choice items={items} {...props} />}</QueryState>;
}

function Choice({ items, value, onChange, error }: Omit<Props, 'taskId'> & { readonly items: readonly Candidate[] }) {
  const t = useText('acts');
  const [sought, setSought] = useState('');
  if (items.length === 0) return <EmptyState>{t('reassign.none')}</EmptyState>;
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const found = items.filter(({ name = '', title }) =>
    words.every((word) => `${name} ${title}`.toLowerCase().includes(word)),
  );
  return (
    <div>
      {items.length > FEW && (
        <TextInput
          type="search"
          label={t('reassign.find')}
          value={sought}
          mb="xs"
          onChange={({ currentTarget }) => setSought(currentTarget.value)}
        />
      )}
      <Radio.Group label={t('reassign.to')} required value={value} onChange={onChange} error={error}>
        <Stack gap={4} mt={6} style={{ maxHeight: 280, overflowY: 'auto' }} tabIndex={-1}>
          {found.map((candidate) => (
            <Line key={candidate.positionId} candidate={candidate} />
          ))}
        </Stack>
      </Radio.Group>
      {found.length === 0 && <EmptyState>{t('reassign.noMatch')}</EmptyState>}
    </div>
  );
}

function Line({ candidate }: { readonly candidate: Candidate }) {
  const t = useText('acts');
  const label = useLabel();
  const { positionId, title, name, state, standsInForName, isNeighbour, openTasks } = candidate;
  return (
    <Radio
      value={positionId}
      disabled={name === undefined}
      data-candidate={positionId}
      label={name === undefined ? <Data>{title}</Data> : <Data>{name}</Data>}
      description={
        <>
          {name !== undefined && (
            <>
              <Data>{title}</Data>
              {' · '}
            </>
          )}
          {standsInForName === undefined ? (
            label(SUCCESSOR_STATE[state])
          ) : (
            <span translate="no">{t('reassign.standsIn', { name: standsInForName })}</span>
          )}
          {name !== undefined && ` · ${t('reassign.open', { count: openTasks })}`}
          {isNeighbour && ` · ${t('reassign.neighbour')}`}
        </>
      }
    />
  );
}
