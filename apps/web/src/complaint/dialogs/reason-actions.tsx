import { Text } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../api/command';
import { CommandNotes } from '../../api/command-notes';
import { useText } from '../../i18n/use-text';
import { announce } from '../../parts/notice';
import { ReasonDialog } from '../../parts/reason-dialog';
import type { ActionDialogProps, ComplaintAction } from '../actions';

type Command = 'object' | 'close' | 'reopen' | 'withdraw';

/** Commands on the complaint that ask for a reason and nothing else. */
const reasonAction = (command: Command, place: ComplaintAction['place']): ComplaintAction => ({
  id: command,
  on: 'complaint',
  place,
  Label: () => useText('complaint')(`actions.${command}`),
  isOffered: ({ complaint, may }) => complaint.allowed.includes(command) && may(`complaint:${command}`),
  Dialog: (props) => <ReasonOf {...props} command={command} />,
});

function ReasonOf({ complaint, onClose, command: name }: ActionDialogProps & { readonly command: Command }) {
  const t = useText('complaint');
  const [version] = useState(complaint.version);
  const command = useCommand({
    path: `/api/v1/complaints/{id}/actions/${name}` as const,
    about: { complaintId: complaint.id },
    onDone: ({ body }) => {
      announce(t(body.status === 'closing' ? 'dialog.done.closing' : `dialog.done.${name}`));
      onClose();
    },
  });
  const isFourEyes = name === 'close' && (complaint.severity === 'S1' || complaint.severity === 'S2');
  return (
    <ReasonDialog
      title={t(`dialog.${name}`)}
      action={t(`actions.${name}`)}
      error={command.errorOf('/reason')}
      isBusy={command.isSending}
      notes={<CommandNotes command={command} />}
      onClose={onClose}
      onConfirm={(reason) => void command.send({ id: complaint.id, version, body: { reason } })}
    >
      <Text size="sm" mb="sm">
        {t(`dialog.${name}Help`)} {isFourEyes && t('fourEyes')}
      </Text>
    </ReasonDialog>
  );
}

export const object = reasonAction('object', 'menu');
export const close = reasonAction('close', 'quick');
export const reopen = reasonAction('reopen', 'quick');
export const withdraw = reasonAction('withdraw', 'menu');
