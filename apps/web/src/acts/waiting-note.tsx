import { DOCUMENT, VISIT_RESULT } from '#core/vocabulary';
import type { Schema } from '../api/schema';
import { useLabel, useText } from '../i18n/use-text';
import { useFormat } from '../parts/use-format';
import { Icon } from '../parts/icon';

type Task = Schema['TaskResponse'];

/** What a task waits for besides its handler: documents of the reporter; and when the family was visited. */
export function WaitingNote({ task }: { readonly task: Task }) {
  const t = useText('acts');
  const label = useLabel();
  const format = useFormat();
  const { awaitedDocuments, documentsAskedAt, documentsReach, visitedAt, visitResult } = task;
  return (
    <>
      {awaitedDocuments && documentsAskedAt && (
        <p style={{ margin: 0 }} data-awaits="documents">
          <strong>
            <Icon name="pause" /> {t('waiting.label')}
          </strong>{' '}
          {t('waiting.since', { when: format.instant(documentsAskedAt) })}
          {': '}
          {awaitedDocuments.map((code) => label(DOCUMENT[code])).join(', ')}
          {documentsReach && ` · ${t(`waiting.${documentsReach}`)}`}
        </p>
      )}
      {visitedAt && visitResult && (
        <p style={{ margin: 0 }} data-visited>
          {t('waiting.visited', { when: format.instant(visitedAt), result: label(VISIT_RESULT[visitResult]) })}
        </p>
      )}
    </>
  );
}
