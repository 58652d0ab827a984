import { Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { codesOf, PAUSE_REASON } from '#core/vocabulary';
import type { PauseReason } from '#core/vocabulary';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import type { ActionContext, ActionDialogProps, ComplaintAction } from '../complaint/actions';
import type { Complaint, Task } from '../complaint/complaint-queries';
import { useLabel, useText } from '../i18n/use-text';
import { useDraft } from '../parts/draft';
import { LongText } from '../parts/long-text';
import { announce } from '../parts/notice';
import { ActForm } from './act-form';
import { keepTask } from './keep-task';
import { PausePreview } from './pause-preview';
import { TaskChoice } from './task-choice';

const MOST = 10_000;
const LEAST = 3;

interface Draft {
  readonly reason?: PauseReason;
  readonly until: string;
  readonly text: string;
}
const EMPTY: Draft = { until: '', text: '' };

/** The clocks of a party stand still; before that one sees what becomes of each. */
function PauseDialog({ complaint, task, onClose }: ActionDialogProps) {
  const t = useText('acts');
  const shell = useText('shell');
  const label = useLabel();
  const tasks = tasksWith(complaint, 'pause');
  const [taskId, setTaskId] = useState(tasks.find(({ id }) => id === task?.id)?.id ?? tasks[0]?.id);
  const chosen = tasks.find(({ id }) => id === taskId);
  const [isAsked, setAsked] = useState(false);
  const draft = useDraft('pause', complaint.id, EMPTY);
  const { reason, until, text } = draft.value;
  const command = useCommand({
    path: '/api/v1/tasks/{id}/actions/pause',
    key: draft.key,
    about: { complaintId: complaint.id, taskId },
    onDone: ({ body }) => {
      keepTask(complaint.id, body);
      draft.clear();
      announce(t('pause.done'));
      onClose();
    },
  });
  const isTooShort = text.trim().length < LEAST;
  const question = reason && { reason, ...(until === '' ? {} : { until }) };
  const send = (): void => {
    setAsked(true);
    if (!chosen || !question || isTooShort) return;
    void command.send({ id: chosen.id, version: chosen.version, body: { ...question, text: text.trim() } });
  };
  return (
    <ActForm
      title={t('pause.title')}
      action={t('pause.send')}
      help={t('pause.help')}
      draft={draft}
      isBusy={command.isSending}
      notes={<CommandNotes command={command} />}
      onSend={send}
      onClose={onClose}
    >
      <TaskChoice tasks={tasks} label={t('pause.which')} value={taskId} onChange={setTaskId} />
      <Radio.Group
        label={t('pause.reason')}
        required
        value={reason ?? ''}
        error={isAsked && !reason ? t('missing') : undefined}
        onChange={(value) => draft.set((before) => ({ ...before, reason: value as PauseReason }))}
      >
        <Stack gap={6} mt={6}>
          {codesOf(PAUSE_REASON).map((code) => (
            <Radio key={code} value={code} label={label(PAUSE_REASON[code])} />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        type="date"
        label={t('pause.until')}
        description={t('pause.untilHelp')}
        value={until}
        error={command.errorOf('/until')}
        onChange={({ currentTarget: { value } }) => draft.set((before) => ({ ...before, until: value }))}
      />
      <LongText
        label={t('pause.text')}
        required
        value={text}
        max={MOST}
        error={
          command.errorOf('/text') ?? (isAsked && isTooShort ? shell('command.tooShort', { min: LEAST }) : undefined)
        }
        onText={(value) => draft.set((before) => ({ ...before, text: value }))}
      />
      {chosen && question && <PausePreview taskId={chosen.id} version={chosen.version} question={question} />}
    </ActForm>
  );
}

function ResumeDialog({ complaint, task, onClose }: ActionDialogProps) {
  const t = useText('acts');
  const tasks = tasksWith(complaint, 'resume');
  const [taskId, setTaskId] = useState(tasks.find(({ id }) => id === task?.id)?.id ?? tasks[0]?.id);
  const chosen = tasks.find(({ id }) => id === taskId);
  const command = useCommand({
    path: '/api/v1/tasks/{id}/actions/resume',
    about: { complaintId: complaint.id, taskId },
    onDone: ({ body }) => {
      keepTask(complaint.id, body);
      announce(t('resume.done'));
      onClose();
    },
  });
  return (
    <ActForm
      title={t('resume.title')}
      action={t('resume.send')}
      help={t('resume.help')}
      isBusy={command.isSending}
      notes={<CommandNotes command={command} />}
      onSend={() => chosen && void command.send({ id: chosen.id, version: chosen.version, body: {} })}
      onClose={onClose}
    >
      <TaskChoice tasks={tasks} label={t('resume.which')} value={taskId} onChange={setTaskId} />
    </ActForm>
  );
}

const tasksWith = ({ tasks }: Complaint, command: 'pause' | 'resume'): readonly Task[] =>
  tasks.filter(({ allowed }) => allowed.includes(command));

const isOfferedFor = (command: 'pause' | 'resume', { complaint, may }: ActionContext): boolean =>
  may(`task:${command}`) && tasksWith(complaint, command).length > 0;

export const pause: ComplaintAction = {
  id: 'pause',
  on: 'task',
  place: 'menu',
  Label: () => useText('acts')('pause.label'),
  isOffered: (context) => isOfferedFor('pause', context),
  Dialog: PauseDialog,
};

export const resume: ComplaintAction = {
  id: 'resume',
  on: 'task',
  place: 'menu',
  Label: () => useText('acts')('resume.label'),
  isOffered: (context) => isOfferedFor('resume', context),
  Dialog: ResumeDialog,
};
