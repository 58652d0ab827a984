import { useState } from 'react';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import type { Schema } from '../api/schema';
import { ActForm } from '../acts/act-form';
import { CandidateList } from '../acts/candidate-list';
import { useText } from '../i18n/use-text';
import { announce } from '../parts/notice';
import { isReason, ReasonField } from '../parts/reason-field';
import { BulkResults } from './bulk-results';

type Results = Schema['ReassignedManyResponse'];

interface Props {
  readonly taskIds: readonly string[];
  /** Those that were handed on. */
  readonly onMoved: (taskIds: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Many tasks to one colleague: choose, look what would become of each, then do it. Nothing happens before the preview. */
export function BulkDialog({ taskIds, onMoved, onClose }: Props) {
  const t = useText('acts');
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
  const send = (): void => {
    if (done) return onClose();
    setAsked(true);
    if (positionId === '' || !isReason(reason)) return;
    const body = { taskIds: [...chosen], positionId, reason: reason.trim() };
    // Each as it was looked at: what somebody has moved in the meantime is left to her.
    const versions = preview?.items.map(({ version = 1 }) => version);
    void command.send(versions ? { body: { ...body, versions } } : { body, query: { dryRun: 'true' } });
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
          <ReasonField value={reason} isAsked={isAsked} error={command.errorOf('/reason')} onText={setReason} />
        </>
      )}
    </ActForm>
  );
}
