import { Button, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { CLOSURE, codesOf } from '#core/vocabulary';
import type { AnswerOutcome } from '#core/vocabulary';
import { CommandNotes } from '../../api/command-notes';
import { useCommand } from '../../api/command';
import { useLabel, useText } from '../../i18n/use-text';
import { useDraft } from '../../parts/draft';
import { LongText } from '../../parts/long-text';
import { announce } from '../../parts/notice';
import { DialogForm } from './dialog-form';

const MAX_TEXT = 10_000;
const MIN_TEXT = 5;
const OUTCOMES = codesOf(CLOSURE).filter((code): code is AnswerOutcome => code !== 'DITARIK');

type AnswerPath = '/api/v1/tasks/{id}/actions/answer' | '/api/v1/complaints/{id}/actions/answer';

interface Props {
  readonly path: AnswerPath;
  /** Of what is answered, as it stood when the dialog was opened. */
  readonly target: { readonly id: string; readonly version: number };
  readonly about: { readonly complaintId: string; readonly taskId?: string };
  readonly title: string;
  readonly help?: string;
  readonly onClose: () => void;
}

interface Written {
  readonly text: string;
  readonly outcome: string;
}

const NOTHING: Written = { text: '', outcome: '' };

/** An answer is written over minutes: it survives a lost network and a killed tab, and is sent once. */
export function AnswerForm({ path, target, about, title, help, onClose }: Props) {
  const t = useText('complaint');
  const shell = useText('shell');
  const label = useLabel();
  const [seenVersion] = useState(target.version);
  const [isTried, setTried] = useState(false);
  const draft = useDraft('answer', target.id, NOTHING);
  const { text, outcome } = draft.value;
  const command = useCommand({
    path,
    key: draft.key,
    about,
    onDone: () => {
      draft.clear();
      announce(t('dialog.done.answer'));
      onClose();
    },
  });
  const isShort = text.trim().length < MIN_TEXT;
  const chosen = OUTCOMES.find((code) => code === outcome);
  const submit = (): void => {
    setTried(true);
    if (isShort || !chosen) return;
    void command.send({ id: target.id, version: seenVersion, body: { text: text.trim(), outcome: chosen } });
  };
  return (
    <DialogForm
      title={title}
      action={t('dialog.send')}
      isBusy={command.isSending}
      onSubmit={submit}
      onClose={onClose}
      aside={draft.savedAt !== undefined && t('dialog.draftKept')}
    >
      {help !== undefined && <Text size="sm">{help}</Text>}
      {draft.isResumed && text !== '' && (
        <Text size="sm">
          {t('dialog.resumed')}{' '}
          <Button size="compact-sm" variant="subtle" onClick={draft.clear}>
            {t('dialog.discard')}
          </Button>
        </Text>
      )}
      <NativeSelect
        label={t('dialog.outcome')}
        required
        value={outcome}
        error={command.errorOf('/outcome') ?? (isTried && !chosen ? t('dialog.missing') : undefined)}
        onChange={({ currentTarget: { value } }) => draft.set((before) => ({ ...before, outcome: value }))}
        data={[
          { value: '', label: t('dialog.chooseOutcome') },
          ...OUTCOMES.map((code) => ({ value: code, label: label(CLOSURE[code]) })),
        ]}
      />
      <LongText
        mt="sm"
        data-autofocus
        label={t('dialog.text')}
        required
        value={text}
        max={MAX_TEXT}
        onText={(next) => draft.set((before) => ({ ...before, text: next }))}
        error={
          command.errorOf('/text') ?? (isTried && isShort ? shell('command.tooShort', { min: MIN_TEXT }) : undefined)
        }
      />
      <CommandNotes command={command} />
    </DialogForm>
  );
}
