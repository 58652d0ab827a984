import { Button, Group, Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../i18n/use-text';
import { LongText } from './long-text';

const MAX_REASON = 2_000;
const MIN_REASON = 3;

interface Props {
  readonly title: string;
  /** On the button that does it: a verb. */
  readonly action: string;
  readonly label?: string;
  /** What will follow from it. */
  readonly children?: ReactNode;
  /** Notes of the command: problem, conflict, lost network. */
  readonly notes?: ReactNode;
  readonly error?: string;
  readonly isBusy?: boolean;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}

/** For everything that has consequences: asks why, and does nothing before it is told. Ctrl+Enter sends, Esc closes. */
export function ReasonDialog({ title, action, label, children, notes, error, isBusy, onConfirm, onClose }: Props) {
  const t = useText('shell');
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isTooShort = reason.trim().length < MIN_REASON;
  const confirm = (): void => {
    setAsked(true);
    if (!isTooShort && !isBusy) onConfirm(reason.trim());
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('help.close') }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        {children}
        <LongText
          data-autofocus
          label={label ?? t('command.reason')}
          required
          value={reason}
          onText={setReason}
          max={MAX_REASON}
          error={error ?? (isAsked && isTooShort ? t('command.tooShort', { min: MIN_REASON }) : undefined)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !event.ctrlKey) return;
            event.preventDefault();
            confirm();
          }}
        />
        {notes}
        <Group mt="md" justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('command.cancel')}
          </Button>
          <Button type="submit" loading={isBusy}>
            {action}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
