import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { codesOf, LEAVE_CANCEL_REASON } from '#core/vocabulary';
import type { LeaveCancelReason } from '#core/vocabulary';
import { ActForm } from '../acts/act-form';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import { useLabel, useText } from '../i18n/use-text';
import { announce } from '../parts/notice';
import type { Leave } from './leave-queries';

const REASONS = codesOf(LEAVE_CANCEL_REASON);

/** She is there after all, or comes back earlier. */
export function CancelDialog({ leave, onClose }: { readonly leave: Leave; readonly onClose: () => void }) {
  const t = useText('leave');
  const shell = useText('shell');
  const label = useLabel();
  const [reason, setReason] = useState<LeaveCancelReason>();
  const [isAsked, setAsked] = useState(false);
  const command = useCommand({
    path: '/api/v1/leaves/{id}/actions/cancel',
    onDone: () => {
      announce(t('list.cancelled'));
      onClose();
    },
  });
  const send = (): void => {
    setAsked(true);
    if (reason !== undefined) void command.send({ id: leave.id, version: leave.version, body: { reason } });
  };
  return (
    <ActForm
      title={t('list.cancel')}
      action={t('list.cancelDo')}
      help={t('list.cancelAsk')}
      isBusy={command.isSending}
      notes={<CommandNotes command={command} />}
      onSend={send}
      onClose={onClose}
    >
      <Radio.Group
        label={shell('command.reason')}
        required
        value={reason ?? ''}
        error={command.errorOf('/reason') ?? (isAsked && reason === undefined ? t('list.cancelWhy') : undefined)}
        onChange={(value) => setReason(REASONS.find((code) => code === value))}
      >
        <Stack gap={6} mt={6}>
          {REASONS.map((code) => (
            <Radio key={code} value={code} label={label(LEAVE_CANCEL_REASON[code])} />
          ))}
        </Stack>
      </Radio.Group>
    </ActForm>
  );
}
