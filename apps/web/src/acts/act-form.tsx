import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import type { DraftInHand } from '../parts/draft';
import { useShortcut } from '../parts/shortcut';

interface Props {
  readonly title: string;
  /** On the button that does it: a verb. */
  readonly action: string;
  /** What will follow from it. */
  readonly help?: string;
  readonly draft?: Pick<DraftInHand<unknown>, 'savedAt' | 'isResumed' | 'clear'>;
  readonly isBusy: boolean;
  /** Notes of the command: problem, conflict, lost network. */
  readonly notes: ReactNode;
  readonly size?: 'md' | 'lg' | 'xl';
  readonly children: ReactNode;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

/** The frame of every dialog that does something. Ctrl+Enter sends, Esc closes; a draft stays on the device. */
export function ActForm(props: Props) {
  const { title, action, help, draft, isBusy, notes, size = 'lg', children, onSend, onClose } = props;
  const t = useText('acts');
  const shell = useText('shell');
  const send = (): void => {
    if (!isBusy) onSend();
  };
  useShortcut('Ctrl+Enter', shell('keys.send'), send);
  return (
    <Modal opened onClose={onClose} size={size} title={title} closeButtonProps={{ 'aria-label': shell('help.close') }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
        style={{ display: 'grid', gap: 14 }}
      >
        {help && <p style={{ margin: 0 }}>{help}</p>}
        {draft?.isResumed && <p style={{ margin: 0 }}>{t('resumed')}</p>}
        {children}
        {notes}
        <Group justify="flex-end">
          {draft?.savedAt !== undefined && (
            <Button variant="subtle" onClick={draft.clear} mr="auto">
              {t('discard')}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {shell('command.cancel')}
          </Button>
          <Button type="submit" loading={isBusy}>
            {action}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
