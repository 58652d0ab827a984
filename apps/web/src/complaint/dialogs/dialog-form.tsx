import { Button, Group, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text';
import { useShortcut } from '../../parts/shortcut';

interface Props {
  readonly title: string;
  /** On the button that does it: a verb. */
  readonly action: string;
  readonly isBusy?: boolean;
  /** Beside the buttons, such as that a draft is kept. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

/** Every dialog of an action: a form that is sent by Ctrl+Enter too, the whole screen of a phone. */
export function DialogForm({ title, action, isBusy, aside, children, onSubmit, onClose }: Props) {
  const t = useText('shell');
  useShortcut('Ctrl+Enter', t('keys.send'), () => {
    if (!isBusy) onSubmit();
  });
  const isPhone = useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="lg"
      fullScreen={isPhone}
      closeButtonProps={{ 'aria-label': t('help.close') }}
      // What was typed must not vanish by a slip beside the dialog.
      closeOnClickOutside={false}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) onSubmit();
        }}
      >
        {children}
        <Group mt="md" justify="space-between">
          <span role="status">{aside}</span>
          <Group>
            <Button variant="default" onClick={onClose}>
              {t('command.cancel')}
            </Button>
            <Button type="submit" loading={isBusy}>
              {action}
            </Button>
          </Group>
        </Group>
      </form>
    </Modal>
  );
}
