import { ActForm } from '../acts/act-form';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import { useText } from '../i18n/use-text';
import { announce } from '../parts/notice';
import type { Leave } from './leave-queries';

/** She is there after all, or comes back earlier. */
export function CancelDialog({ leave, onClose }: { readonly leave: Leave; readonly onClose: () => void }) {
  const t = useText('leave');
  const command = useCommand({
    path: '/api/v1/leaves/{id}/actions/cancel',
    onDone: () => {
      announce(t('list.cancelled'));
      onClose();
    },
  });
  return (
    <ActForm
      title={t('list.cancel')}
      action={t('list.cancelDo')}
      help={t('list.cancelAsk')}
      isBusy={command.isSending}
      notes={<CommandNotes command={command} />}
      onSend={() => void command.send({ id: leave.id, version: leave.version, body: {} })}
      onClose={onClose}
    >
      {null}
    </ActForm>
  );
}
