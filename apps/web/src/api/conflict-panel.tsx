import { Alert, Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../i18n/use-text';
import { useFormat } from '../parts/use-format';
import { Data } from '../parts/data';
import { ask, client } from './client';
import type { Command, Conflict } from './command';
import { eventWords } from './event-words';
import type { CommandPath, Schema } from './schema';

type About = Command<CommandPath>['about'];

interface Props {
  readonly conflict: Conflict;
  readonly about: About;
  readonly onGoOn: () => unknown;
  readonly isBusy: boolean;
}

/** Somebody else was faster: shows what happened since, keeps what was typed, and lets the person decide. */
export function ConflictPanel({ conflict, about, onGoOn, isBusy }: Props) {
  const t = useText('shell');
  const format = useFormat();
  const { data } = useQuery({
    queryKey: ['conflict', about, conflict],
    enabled: about !== undefined,
    queryFn: () =>
      ask(client.GET('/api/v1/complaints/{id}/timeline', { params: { path: { id: about?.complaintId ?? '' } } })),
  });
  const since = data?.items.filter((entry) => isSince(entry, conflict, about)) ?? [];
  return (
    <Alert role="alert" color="orange" variant="outline" title={t('command.conflict')}>
      <p>{since.length > 0 ? t('command.conflictHelp') : t('command.conflictNothing')}</p>
      <ul>
        {since.map((entry) => (
          <li key={`${entry.taskId ?? ''}/${entry.version}/${entry.type}`}>
            {format.instant(entry.at, entry.zone)} · {eventWords.say(entry)} ·{' '}
            {entry.actor.name === undefined ? t('command.system') : <Data>{entry.actor.name}</Data>}
          </li>
        ))}
      </ul>
      <Group>
        <Button size="sm" loading={isBusy} onClick={() => void onGoOn()}>
          {t('command.goOn')}
        </Button>
      </Group>
    </Alert>
  );
}

/** Versions count per stream: the complaint's own, or one of its tasks'. */
const isSince = (entry: Schema['TimelineEntryResponse'], { seenVersion }: Conflict, about: About): boolean =>
  entry.taskId === about?.taskId && entry.version > seenVersion;
