import { DOCUMENT } from '#core/vocabulary';
import type { Schema } from '../api/schema';
import { useLabel, useText } from '../i18n/use-text';

/** What she has to be asked for; nothing where the promise is another one. */
export function AwaitedDocuments({ documents }: Pick<Schema['CallBackResponse'], 'documents'>) {
  const t = useText('call');
  const label = useLabel();
  if (documents === undefined) return null;
  return (
    <div>
      {t('callBacks.documents')} {documents.map((document) => label(DOCUMENT[document])).join(', ')}
    </div>
  );
}
