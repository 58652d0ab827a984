import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { codesOf, EXTENDED_LIMIT, EXTENSION_REASON } from '#core/vocabulary';
import type { ExtendedLimit, ExtensionReason } from '#core/vocabulary';
import { businessNow } from '../api/clock';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import type { ActionDialogProps, ComplaintAction } from '../complaint/actions';
import type { Complaint, Task } from '../complaint/complaint-queries';
import { useLabel, useText } from '../i18n/use-text';
import { useDraft } from '../parts/draft';
import { announce } from '../parts/notice';
import { isReason, ReasonField } from '../parts/reason-field';
import { ActForm } from './act-form';

interface Draft {
  readonly of?: ExtendedLimit;
  readonly reason?: ExtensionReason;
  readonly text: string;
}
const EMPTY: Draft = { text: '' };

/** More time is asked for; somebody else decides, and until then no date moves. */
function ExtensionDialog({ complaint, task, onClose }: ActionDialogProps) {
  const t = useText('acts');
  const label = useLabel();
  const [isAsked, setAsked] = useState(false);
  const draft = useDraft('askExtension', complaint.id, EMPTY);
  const { of, reason, text } = draft.value;
  const command = useCommand({
    path: '/api/v1/complaints/{id}/actions/askExtension',
    key: draft.key,
    about: { complaintId: complaint.id },
    onDone: () => {
      draft.clear();
      announce(t('extension.done'));
      onClose();
    },
  });
  const send = (): void => {
    setAsked(true);
    if (!of || !reason || !isReason(text)) return;
    const taskId = of === 'party' ? task?.id : undefined;
    void command.send({
      id: complaint.id,
      version: complaint.version,
      body: { of, reason, text: text.trim(), ...(taskId === undefined ? {} : { taskId }) },
    });
  };
  return (
    <ActForm
      title={t('extension.title')}
      action={t('extension.send')}
      help={t('extension.help')}
      draft={draft}
      isBusy={command.isSending}
      notes={<CommandNotes command={command} />}
      onSend={send}
      onClose={onClose}
    >
      <Radio.Group
        label={t('extension.of')}
        required
        value={of ?? ''}
        error={command.errorOf('/of') ?? (isAsked && !of ? t('missing') : undefined)}
        onChange={(value) => draft.set((before) => ({ ...before, of: value as ExtendedLimit }))}
      >
        <Stack gap={6} mt={6}>
          {limitsOf(task).map((code) => (
            <Radio key={code} value={code} label={label(EXTENDED_LIMIT[code])} />
          ))}
        </Stack>
      </Radio.Group>
      <Radio.Group
        label={t('extension.reason')}
        required
        value={reason ?? ''}
        error={command.errorOf('/reason') ?? (isAsked && !reason ? t('missing') : undefined)}
        onChange={(value) => draft.set((before) => ({ ...before, reason: value as ExtensionReason }))}
      >
        <Stack gap={6} mt={6}>
          {codesOf(EXTENSION_REASON).map((code) => (
            <Radio key={code} value={code} label={label(EXTENSION_REASON[code])} />
          ))}
        </Stack>
      </Radio.Group>
      <ReasonField
        label={t('extension.text')}
        value={text}
        isAsked={isAsked}
        error={command.errorOf('/text')}
        onText={(value) => draft.set((before) => ({ ...before, text: value }))}
      />
    </ActForm>
  );
}

/** A party's own limit only where the task has one. */
const limitsOf = (task: Task | undefined): readonly ExtendedLimit[] =>
  codesOf(EXTENDED_LIMIT).filter((of) => of !== 'party' || task?.limitDueAt !== undefined);

const isWork = ({ ask }: Task): boolean =>
  ask !== 'approveClosing' && ask !== 'approveExtension' && ask !== 'freeProcess';

/** What was asked for a party's limit that has passed meanwhile keeps nobody from asking for another. */
const isPending = ({ extensionAsked }: Complaint, { limitDueAt }: Task): boolean =>
  extensionAsked !== undefined &&
  !(extensionAsked.of === 'party' && limitDueAt !== undefined && Date.parse(limitDueAt) <= businessNow());

export const askExtension: ComplaintAction = {
  id: 'askExtension',
  on: 'task',
  place: 'menu',
  Label: () => useText('acts')('extension.label'),
  isOffered: ({ complaint, task, userId, may }) =>
    may('complaint:askExtension') &&
    complaint.allowed.includes('askExtension') &&
    task?.assigneeId === userId &&
    isWork(task) &&
    !isPending(complaint, task),
  Dialog: ExtensionDialog,
};
