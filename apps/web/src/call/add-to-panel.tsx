import { Modal, Button, Group } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { LongText } from '../parts/long-text';
import { announce } from '../parts/notice';
import type { Duplicate } from './call-draft';
import type { CallParts } from './use-call-parts';

const LONGEST = 10_000;
const SHORTEST = 3;

let chosen: Duplicate | undefined;
const listeners = new Set<() => void>();

/** Opens the dialog that adds what was told to a complaint that is there. */
export function openAddTo(duplicate: Duplicate | undefined): void {
  chosen = duplicate;
  for (const listener of listeners) listener();
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function AddToPanel({ parts }: { readonly parts: CallParts }) {
  const duplicate = useSyncExternalStore(listen, () => chosen);
  return duplicate ? <AddToDialog key={duplicate.id} duplicate={duplicate} parts={parts} /> : null;
}

/** What she tells now is added to the complaint that is there, and whoever handles it reads it. */
function AddToDialog({
  duplicate,
  parts: { value, set },
}: {
  readonly duplicate: Duplicate;
  readonly parts: CallParts;
}) {
  const t = useText('call');
  const close = (): void => openAddTo(undefined);
  const command = useCommand({
    path: '/api/v1/complaints/{id}/actions/addInformation',
    about: { complaintId: duplicate.id },
    onDone: () => {
      set((before) => ({ ...before, addedTo: duplicate.number }));
      announce(t('addTo.done'));
      close();
    },
  });
  const text = value.narrative.trim();
  const send = (): void => {
    if (text.length < SHORTEST || command.isSending) return;
    void command.send({ id: duplicate.id, version: duplicate.version, body: { text, callId: value.callId } });
  };
  return (
    <Modal opened onClose={close} title={t('addTo.title')} closeButtonProps={{ 'aria-label': t('close') }}>
      <p>
        <Data>{duplicate.number}</Data>
      </p>
      <LongText
        data-autofocus
        label={t('addTo.text')}
        required
        value={value.narrative}
        max={LONGEST}
        error={command.errorOf('/text')}
        onText={(narrative) => set((before) => ({ ...before, narrative }))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.ctrlKey) return;
          event.preventDefault();
          send();
        }}
      />
      <CommandNotes command={command} />
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={close}>
          {t('cancel')}
        </Button>
        <Button onClick={send} loading={command.isSending} disabled={text.length < SHORTEST}>
          {t('duplicates.addTo')}
        </Button>
      </Group>
    </Modal>
  );
}
