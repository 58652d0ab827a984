import { Radio, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Label } from '#core/vocabulary';
import { ActForm } from '../acts/act-form';
import type { Command } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import type { CommandPath } from '../api/schema';
import { useLabel, useText } from '../i18n/use-text';
import type { DraftInHand } from '../parts/draft';
import { LongText } from '../parts/long-text';

export interface Choice {
  readonly code: string;
  readonly text: string;
  /** What some of them ask besides: whose it is instead, why it comes late. */
  readonly institutionId?: string;
  readonly lateCause?: string;
}

interface Props<Path extends CommandPath> {
  readonly title: string;
  readonly action: string;
  readonly help?: string;
  readonly command: Command<Path>;
  readonly draft: DraftInHand<Choice>;
  /** One code to choose. */
  readonly choice?: { readonly field: string; readonly label: string; readonly table: Readonly<Record<string, Label>> };
  /** Something to write; `least` 0: it may stay empty. */
  readonly text?: { readonly label: string; readonly least: number };
  readonly children?: ReactNode;
  /** What else has to be filled in. */
  readonly isComplete?: boolean;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

const MOST = 10_000;
export const EMPTY_CHOICE: Choice = { code: '', text: '' };
export const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** Most of casework asks for a code and a few words. */
export function ChoiceDialog<Path extends CommandPath>(props: Props<Path>) {
  const { title, action, help, command, draft, choice, text, children, isComplete = true, onSend, onClose } = props;
  const t = useText('casework');
  const shell = useText('shell');
  const label = useLabel();
  const [isAsked, setAsked] = useState(false);
  const isChosen = choice === undefined || draft.value.code in choice.table;
  const isWritten = text === undefined || draft.value.text.trim().length >= text.least;
  const send = (): void => {
    setAsked(true);
    if (isChosen && isWritten && isComplete) onSend();
  };
  return (
    <ActForm
      title={title}
      action={action}
      help={help}
      draft={draft}
      isBusy={command.isSending}
      notes={<CommandNotes command={command} />}
      onSend={send}
      onClose={onClose}
    >
      {choice && (
        <Radio.Group
          label={choice.label}
          required
          value={draft.value.code}
          error={command.errorOf(choice.field) ?? (isAsked && !isChosen ? t('act.missing') : undefined)}
          onChange={(code) => draft.set((before) => ({ ...before, code }))}
        >
          <Stack gap={6} mt={6}>
            {Object.entries(choice.table).map(([code, words]) => (
              <Radio key={code} value={code} label={label(words)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {children}
      {isAsked && !isComplete && <p role="alert">{t('act.missing')}</p>}
      {text && (
        <LongText
          label={text.label}
          required={text.least > 0}
          value={draft.value.text}
          max={MOST}
          error={
            command.errorOf('/text') ??
            (isAsked && !isWritten ? shell('command.tooShort', { min: text.least }) : undefined)
          }
          onText={(value) => draft.set((before) => ({ ...before, text: value }))}
        />
      )}
    </ActForm>
  );
}
