import { Button, Group, Modal } from '@mantine/core';
import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import classes from './call.module.css';
import { FIELD, focusField } from './focus';
import type { CallParts } from './use-call-parts';

const NUMBERS = ['110', '119', '129'] as const;

/** Danger comes before any form: who helps now, and staying on the line until they have answered. */
export function DangerDialog({ set, onClose }: { readonly set: CallParts['set']; readonly onClose: () => void }) {
  const t = useText('call');
  const file = (): void => {
    set((before) => ({ ...before, isInDanger: true, isConfidential: true, category: 'SOS-01', risk: 'high' }));
    onClose();
    focusField(FIELD.narrative);
  };
  return (
    <Modal opened onClose={onClose} title={t('danger.title')} size="lg" closeButtonProps={{ 'aria-label': t('close') }}>
      <p>{t('danger.first')}</p>
      <ul className={classes.numbers}>
        {NUMBERS.map((number) => (
          <li key={number}>
            <a href={`tel:${number}`}>
              <Data>{number}</Data>
            </a>
            <span>{t(`danger.of.n${number}`)}</span>
          </li>
        ))}
      </ul>
      <p>{t('danger.transfer')}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('danger.back')}
        </Button>
        <Button data-autofocus color="red.9" onClick={file}>
          {t('danger.file')}
        </Button>
      </Group>
    </Modal>
  );
}
