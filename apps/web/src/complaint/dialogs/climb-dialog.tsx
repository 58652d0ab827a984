import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { SEAT } from '#core/vocabulary';
import { useCommand } from '../../api/command';
import { CommandNotes } from '../../api/command-notes';
import type { Schema } from '../../api/schema';
import { useLabel, useText } from '../../i18n/use-text';
import { LongText } from '../../parts/long-text';
import { announce } from '../../parts/notice';
import type { ActionDialogProps, ComplaintAction } from '../actions';
import { useTimeline } from '../complaint-queries';
import { DialogForm } from './dialog-form';

type Rung = Schema['LadderResponse']['rungs'][number];

const MAX_REASON = 10_000;
const MIN_REASON = 3;

/** Rungs above the one where it stands, whether or not the plan would go past them. */
const above = (rungs: readonly Rung[]): readonly Rung[] =>
  rungs.slice(rungs.findIndex(({ state }) => state === 'now') + 1);

function ClimbDialog({ complaint, task, onClose }: ActionDialogProps) {
  const t = useText('complaint');
  const shell = useText('shell');
  const label = useLabel();
  const [version] = useState(task?.version);
  const [isTried, setTried] = useState(false);
  const [chosen, choose] = useState('');
  const [reason, setReason] = useState('');
  const timeline = useTimeline(complaint.id);
  const rungs = above(timeline.data?.ladders.find(({ taskId }) => taskId === task?.id)?.rungs ?? []);
  const level = rungs.find((rung) => rung.level === chosen)?.level ?? rungs[0]?.level;
  const isShort = reason.trim().length < MIN_REASON;
  const command = useCommand({
    path: '/api/v1/tasks/{id}/actions/climb',
    about: { complaintId: complaint.id, taskId: task?.id },
    onDone: () => {
      announce(t('dialog.done.climb'));
      onClose();
    },
  });
  const submit = (): void => {
    setTried(true);
    if (task && level !== undefined && !isShort)
      void command.send({ id: task.id, version, body: { level, reason: reason.trim() } });
  };
  return (
    <DialogForm
      title={t('dialog.climb')}
      action={t('dialog.climbSend')}
      isBusy={command.isSending}
      onSubmit={submit}
      onClose={onClose}
    >
      <NativeSelect
        label={t('dialog.climbTo')}
        value={level ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        error={command.errorOf('/level')}
        data={rungs.map((rung) => ({
          value: rung.level,
          label: [`${rung.level}:`, rung.seats.map((seat) => label(SEAT[seat])).join(' / ')].join(' '),
        }))}
      />
      <LongText
        mt="sm"
        data-autofocus
        label={t('dialog.climbReason')}
        required
        value={reason}
        onText={setReason}
        max={MAX_REASON}
        error={
          command.errorOf('/reason') ??
          (isTried && isShort ? shell('command.tooShort', { min: MIN_REASON }) : undefined)
        }
      />
      <CommandNotes command={command} />
    </DialogForm>
  );
}

export const climb: ComplaintAction = {
  id: 'climb',
  on: 'task',
  place: 'menu',
  Label: () => useText('complaint')('actions.climb'),
  isOffered: ({ task, may }) => task !== undefined && task.allowed.includes('climb') && may('task:climb'),
  Dialog: ClimbDialog,
};
