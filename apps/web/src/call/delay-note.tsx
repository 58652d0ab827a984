import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ask, client } from '../api/client';
import { useText } from '../i18n/use-text';

const LOOK_MS = 15_000;

/** Complaints are taken in whatever else is down; what waits meanwhile is said. */
export function DelayNote() {
  const t = useText('call');
  const { data } = useQuery({
    queryKey: ['call', 'ready'],
    refetchInterval: LOOK_MS,
    retry: false,
    queryFn: () => ask(client.GET('/health/ready')),
  });
  if (!data || data.status !== 'delayed') return null;
  const { temporal, redis, processes } = data.components;
  return (
    <Alert color="orange" variant="outline" role="status" title={t('delay.title')} data-delayed>
      <ul>
        {temporal === 'down' && <li>{t('delay.routing')}</li>}
        {redis === 'down' && <li>{t('delay.messages')}</li>}
        {(processes === 'late' || processes === 'down') && <li>{t('delay.clocks')}</li>}
      </ul>
    </Alert>
  );
}
