import { NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { codesOf, SEAT } from '#core/vocabulary';
import { useCommand } from '../../api/command';
import { CommandNotes } from '../../api/command-notes';
import { useLabel, useText } from '../../i18n/use-text';
import { announce } from '../../parts/notice';
import type { ActionDialogProps, ComplaintAction } from '../actions';
import type { Complaint } from '../complaint-queries';
import { DialogForm } from './dialog-form';

/** Those who have the complaint in hand now, each once: the ones it is most urgent to keep away. */
function holdersOf({ tasks, parties }: Complaint) {
  const named = tasks.map((task) => ({
    userId: task.assigneeId,
    name: parties.find(({ taskId }) => taskId === task.id)?.holder,
  }));
  return named.filter(
    (each, index): each is { userId: string; name: string } =>
      each.userId !== undefined &&
      each.name !== undefined &&
      named.findIndex(({ userId }) => userId === each.userId) === index,
  );
}

function AccuseDialog({ complaint, onClose }: ActionDialogProps) {
  const t = useText('complaint');
  const label = useLabel();
  const [version] = useState(complaint.version);
  const [isTried, setTried] = useState(false);
  const [kind, setKind] = useState<'role' | 'person'>('role');
  const [chosen, choose] = useState('');
  const [holders] = useState(() => holdersOf(complaint));
  const seat = codesOf(SEAT).find((code) => code === chosen);
  const holder = holders.find(({ userId }) => userId === chosen);
  const command = useCommand({
    path: '/api/v1/complaints/{id}/actions/accuse',
    about: { complaintId: complaint.id },
    onDone: () => {
      announce(t('dialog.done.accuse'));
      onClose();
    },
  });
  const submit = (): void => {
    setTried(true);
    if (kind === 'role' && seat)
      void command.send({ id: complaint.id, version, body: { accused: [{ kind: 'role', seat }] } });
    if (kind === 'person' && holder)
      void command.send({
        id: complaint.id,
        version,
        body: { accused: [{ kind: 'person', userId: holder.userId }] },
      });
  };
  const missing = isTried && chosen === '' ? t('dialog.missing') : undefined;
  return (
    <DialogForm
      title={t('dialog.accuse')}
      action={t('dialog.accuseSend')}
      isBusy={command.isSending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">{t('dialog.accuseHelp')}</Text>
      <NativeSelect
        data-autofocus
        mt="sm"
        label={t('dialog.accuseKind')}
        value={kind}
        onChange={({ currentTarget: { value } }) => {
          setKind(value === 'person' ? 'person' : 'role');
          choose('');
        }}
        data={[
          { value: 'role', label: t('dialog.accuseSeat') },
          { value: 'person', label: t('dialog.accuseHolder'), disabled: holders.length === 0 },
        ]}
      />
      {kind === 'role' ? (
        <NativeSelect
          mt="sm"
          label={t('dialog.seat')}
          required
          value={chosen}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
          error={missing}
          data={[{ value: '', label: '' }, ...codesOf(SEAT).map((code) => ({ value: code, label: label(SEAT[code]) }))]}
        />
      ) : (
        <div translate="no">
          <NativeSelect
            mt="sm"
            label={t('dialog.person')}
            required
            value={chosen}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
            error={missing}
            data={[{ value: '', label: '' }, ...holders.map(({ userId, name }) => ({ value: userId, label: name }))]}
          />
        </div>
      )}
      <CommandNotes command={command} />
    </DialogForm>
  );
}

export const accuse: ComplaintAction = {
  id: 'accuse',
  on: 'complaint',
  place: 'menu',
  Label: () => useText('complaint')('actions.accuse'),
  isOffered: ({ complaint, may }) => complaint.allowed.includes('accuse') && may('complaint:accuse'),
  Dialog: AccuseDialog,
};
