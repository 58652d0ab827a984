import { useState } from 'react';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import type { Schema } from '../api/schema';
import { ActForm } from '../acts/act-form';
import { CandidateList } from '../acts/candidate-list';
import { useText } from '../i18n/use-text';
import { LongText } from '../parts/long-text';
import { announce } from '../parts/notice';
import { BulkResults } from './bulk-results';

type Results = Schema['ReassignedManyResponse'];

interface Props {
  readonly taskIds: readonly string[];
  /** Those that were handed on. */
  readonly onMoved: (taskIds: readonly string[]) => void;
  readonly onClose: () => void;
}

const MOST = 10_000;
const LEAST = 3;

/** Many tasks to one colleague: choose, look what would become of each, then do it. Nothing happens before the preview. */
export function BulkDialog({ taskIds, onMoved, onClose }: Props) {
  const t = useText('acts');
  const shell = useText('shell');
  const [chosen] = useState(taskIds);
  const [positionId, setPositionId] = useState('');
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [preview, setPreview] = useState<Results>();
  const [done, setDone] = useState<Results>();
  const command = useCommand({
    path: '/api/v1/tasks/actions/reassign',
    onDone: ({ body }) => {
      if (body.isPreview) return setPreview(body);
      setDone(body);
      onMoved(body.items.filter(({ isMoved }) => isMoved).map(({ taskId }) => taskId));
      announce(t('bulk.moved', { count: body.moved }));
    },
  });
  const isTooShort = reason.trim().length < LEAST;
  const send = (): void => {
    if (done) return onClose();
    setAsked(true);
    if (positionId === '' || isTooShort) return;
    const body = { taskIds: [...chosen], positionId, reason: reason.trim() };
    void command.send(preview ? { body } : { body, query: { dryRun: 'true' } });
  };
  const [first = ''] = chosen;
  const action = done ? t('bulk.close') : preview ? t('bulk.do', { count: preview.moved }) : t('bulk.preview');
  return (
    <ActForm
      title={t('bulk.title', { count: chosen.length })}
      action={action}
      size="xl"
      help={preview || done ? undefined : t('reassign.help')}
      isBusy={command.isSending}
      notes={<CommandNotes command={command} />}
      onSend={preview && !done && preview.moved === 0 ? onClose : send}
      onClose={onClose}
    >
      {preview ? (
        <BulkResults results={done ?? preview} onChange={done ? undefined : () => setPreview(undefined)} />
      ) : (
        <>
          <CandidateList
            taskId={first}
            value={positionId}
            onChange={setPositionId}
            error={command.errorOf('/positionId') ?? (isAsked && positionId === '' ? t('missing') : undefined)}
          />
          {chosen.length > 1 && <p style={{ margin: 0 }}>{t('bulk.listFrom')}</p>}
          <LongText
            label={shell('command.reason')}
            required
            value={reason}
            max={MOST}
            error={
              command.errorOf('/reason') ??
              (isAsked && isTooShort ? shell('command.tooShort', { min: LEAST }) : undefined)
            }
            onText={setReason}
          />
        </>
      )}
    </ActForm>
  );
}
