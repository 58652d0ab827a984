import { useState } from 'react';
import { codesOf, DOCUMENT } from '#core/vocabulary';
import type { DocumentCode } from '#core/vocabulary';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import type { ActionDialogProps, ComplaintAction } from '../complaint/actions';
import { useText } from '../i18n/use-text';
import { useDraft } from '../parts/draft';
import { LongText } from '../parts/long-text';
import { announce } from '../parts/notice';
import { ActForm } from './act-form';
import { DocumentBoxes } from './document-boxes';
import { keepTask } from './keep-task';

const MOST = 10_000;
const EMPTY: { readonly documents: readonly DocumentCode[]; readonly text: string } = { documents: [], text: '' };
const bodyOf = ({ documents, text }: typeof EMPTY) => ({
  documents: [...documents],
  ...(text.trim() === '' ? {} : { text: text.trim() }),
});

/** What the reporter has to bring; how she learns of it the server decides. */
function AskDialog({ complaint, task, onClose }: ActionDialogProps) {
  const t = useText('acts');
  const [isAsked, setAsked] = useState(false);
  const draft = useDraft('askDocuments', task?.id, EMPTY);
  const { documents, text } = draft.value;
  const command = useCommand({
    path: '/api/v1/tasks/{id}/actions/askDocuments',
    key: draft.key,
    about: { complaintId: complaint.id, taskId: task?.id },
    onDone: ({ body }) => {
      keepTask(complaint.id, body);
      draft.clear();
      announce(body.documentsReach === 'callBack' ? t('ask.doneCall') : t('ask.doneMessage'));
      onClose();
    },
  });
  const send = (): void => {
    setAsked(true);
    if (task && documents.length > 0)
      void command.send({ id: task.id, version: task.version, body: bodyOf(draft.value) });
  };
  return (
    <ActForm
      title={t('ask.title')}
      action={t('ask.send')}
      help={t('ask.help')}
      draft={draft}
      isBusy={command.isSending}
      notes={<CommandNotes command={command} />}
      onSend={send}
      onClose={onClose}
    >
      <DocumentBoxes
        offered={codesOf(DOCUMENT)}
        value={documents}
        error={command.errorOf('/documents') ?? (isAsked && documents.length === 0 ? t('missing') : undefined)}
        onChange={(chosen) => draft.set((before) => ({ ...before, documents: chosen }))}
      />
      <LongText
        label={t('ask.text')}
        value={text}
        max={MOST}
        error={command.errorOf('/text')}
        onText={(value) => draft.set((before) => ({ ...before, text: value }))}
      />
    </ActForm>
  );
}

function ReceiveDialog({ complaint, task, onClose }: ActionDialogProps) {
  const t = useText('acts');
  const [isAsked, setAsked] = useState(false);
  const awaited = task?.awaitedDocuments ?? [];
  const [documents, setDocuments] = useState<readonly DocumentCode[]>([]);
  const [text, setText] = useState('');
  const command = useCommand({
    path: '/api/v1/tasks/{id}/actions/receiveDocuments',
    about: { complaintId: complaint.id, taskId: task?.id },
    onDone: ({ body }) => {
      keepTask(complaint.id, body);
      announce(body.awaitedDocuments === undefined ? t('receive.doneAll') : t('receive.doneSome'));
      onClose();
    },
  });
  const send = (): void => {
    setAsked(true);
    if (task && documents.length > 0)
      void command.send({ id: task.id, version: task.version, body: bodyOf({ documents, text }) });
  };
  return (
    <ActForm
      title={t('receive.title')}
      action={t('receive.send')}
      help={t('receive.help')}
      isBusy={command.isSending}
      notes={<CommandNotes command={command} />}
      onSend={send}
      onClose={onClose}
    >
      <DocumentBoxes
        offered={awaited}
        value={documents}
        error={command.errorOf('/documents') ?? (isAsked && documents.length === 0 ? t('missing') : undefined)}
        onChange={setDocuments}
      />
      <LongText label={t('note')} value={text} max={MOST} error={command.errorOf('/text')} onText={setText} />
    </ActForm>
  );
}

export const askDocuments: ComplaintAction = {
  id: 'askDocuments',
  on: 'task',
  place: 'menu',
  Label: () => useText('acts')('ask.label'),
  isOffered: ({ task, userId, may }) =>
    may('task:askDocuments') && task?.assigneeId === userId && task.allowed.includes('askDocuments'),
  Dialog: AskDialog,
};

export const receiveDocuments: ComplaintAction = {
  id: 'receiveDocuments',
  on: 'task',
  place: 'quick',
  Label: () => useText('acts')('receive.label'),
  isOffered: ({ task, may }) => may('task:receiveDocuments') && (task?.allowed.includes('receiveDocuments') ?? false),
  Dialog: ReceiveDialog,
};
