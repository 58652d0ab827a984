import { useQuery } from '@tanstack/react-query';
import { DEADLINE_PURPOSE } from '#core/vocabulary';
import type { PauseReason } from '#core/vocabulary';
import { ask, client } from '../api/client';
import { useLabel, useText } from '../i18n/use-text';
import { QueryState } from '../parts/query-state';
import { useFormat } from '../parts/use-format';

interface Props {
  readonly taskId: string;
  readonly version: number;
  readonly question: { readonly reason: PauseReason; readonly until?: string };
}

/** What becomes of every clock, before anything is saved: those of the service wait, the legal limit goes on. */
export function PausePreview({ taskId, version, question }: Props) {
  const t = useText('acts');
  const complaint = useText('complaint');
  const label = useLabel();
  const format = useFormat();
  const query = useQuery({
    queryKey: ['task', taskId, version, 'pausePreview', question],
    retry: false,
    queryFn: () =>
      ask(client.GET('/api/v1/tasks/{id}/pausePreview', { params: { path: { id: taskId }, query: question } })),
  });
  return (
    <section aria-label={t('pause.preview')} data-preview="pause">
      <QueryState query={query}>
        {({ until, clocks }) => (
          <>
            <p style={{ margin: 0 }}>{t('pause.lasts', { when: format.instant(until) })}</p>
            <ul style={{ margin: 0, paddingInlineStart: 20 }}>
              {clocks.map(({ purpose, zone, before, after }) => (
                <li key={purpose} data-clock={purpose}>
                  <strong>{purpose === 'climb' ? complaint('clocks.step') : label(DEADLINE_PURPOSE[purpose])}</strong>
                  {': '}
                  {before === after
                    ? t('pause.goesOn', { when: format.end(before, zone) })
                    : t('pause.moves', { before: format.end(before, zone), after: format.end(after, zone) })}
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryState>
    </section>
  );
}
