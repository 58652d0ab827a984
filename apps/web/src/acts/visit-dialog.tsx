import { Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { codesOf, VISIT_RESULT } from '#core/vocabulary';
import type { VisitResult } from '#core/vocabulary';
import { businessNow } from '../api/clock';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import { useSession } from '../api/session';
import type { ActionDialogProps, ComplaintAction } from '../complaint/actions';
import { useLabel, useText } from '../i18n/use-text';
import { useDraft } from '../parts/draft';
import { LongText } from '../parts/long-text';
import { announce } from '../parts/notice';
import { ActForm } from './act-form';
import { keepTask } from './keep-task';
import { inputOf, instantOfInput } from './local-time';

const MOST = 10_000;
const EMPTY: { readonly at: string; readonly result?: VisitResult; readonly text: string } = { at: '', text: '' };

/** The family was visited, perhaps hours ago where there is no network: the true time, on the clock of whoever was there. */
function VisitDialog({ complaint, task, onClose }: ActionDialogProps) {
  const t = useText('acts');
  const label = useLabel();
  const { zone } = useSession();
  const [openedAt] = useState(() => inputOf(businessNow(), zone));
  const [isAsked, setAsked] = useState(false);
  const draft = useDraft('visit', task?.id, EMPTY);
  const { at = '', result, text } = draft.value;
  const when = at === '' ? openedAt : at;
  const command = useCommand({
    path: '/api/v1/tasks/{id}/actions/recordVisit',
    key: draft.key,
    about: { complaintId: complaint.id, taskId: task?.id },
    onDone: ({ body }) => {
      keepTask(complaint.id, body);
      draft.clear();
      announce(t('visit.done'));
      onClose();
    },
  });
  const send = (): void => {
    setAsked(true);
    const visitedAt = instantOfInput(when, zone);
    if (!task || !result || !visitedAt) return;
    const body = { visitedAt, result, ...(text.trim() === '' ? {} : { text: text.trim() }) };
    void command.send({ id: task.id, version: task.version, body });
  };
  return (
    <ActForm
      title={t('visit.title')}
      action={t('send')}
      help={t('visit.help')}
      draft={draft}
      isBusy={command.isSending}
      notes={<CommandNotes command={command} />}
      onSend={send}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        type="datetime-local"
        required
        label={t('visit.at', { zone })}
        value={when}
        max={openedAt}
        error={command.errorOf('/visitedAt') ?? (isAsked && !instantOfInput(when, zone) ? t('missing') : undefined)}
        onChange={({ currentTarget: { value } }) => draft.set((before) => ({ ...before, at: value }))}
      />
      <Radio.Group
        label={t('visit.result')}
        required
        value={result ?? ''}
        error={isAsked && !result ? t('missing') : undefined}
        onChange={(value) => draft.set((before) => ({ ...before, result: value as VisitResult }))}
      >
        <Stack gap={6} mt={6}>
          {codesOf(VISIT_RESULT).map((code) => (
            <Radio key={code} value={code} label={label(VISIT_RESULT[code])} />
          ))}
        </Stack>
      </Radio.Group>
      <LongText
        label={t('visit.text')}
        value={text}
        max={MOST}
        error={command.errorOf('/text')}
        onText={(value) => draft.set((before) => ({ ...before, text: value }))}
      />
    </ActForm>
  );
}

export const recordVisit: ComplaintAction = {
  id: 'recordVisit',
  on: 'task',
  place: 'quick',
  Label: () => useText('acts')('visit.label'),
  isOffered: ({ task, userId, may }) =>
    may('task:recordVisit') && task?.assigneeId === userId && task.allowed.includes('recordVisit'),
  Dialog: VisitDialog,
};
