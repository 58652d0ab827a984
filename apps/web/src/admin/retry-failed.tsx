import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { codesOf, RETRY_REASON } from '#core/vocabulary';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import { useLabel, useText } from '../i18n/use-text';
import { announce } from '../parts/notice';
import classes from './admin.module.css';

const WORDS = {
  messages: { retry: 'runtime.retry', retried: 'runtime.retried' },
  exports: { retry: 'runtime.exports.retry', retried: 'runtime.exports.retried' },
} as const;

interface Props {
  readonly what: 'messages' | 'exports';
}

/** What caused it has been seen to: what fails is tried again now. */
export function RetryFailed({ what }: Props) {
  const t = useText('admin');
  const shell = useText('shell');
  const label = useLabel();
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const command = useCommand({
    path: `/api/v1/admin/${what}/actions/retry` as const,
    onDone: ({ body }) => {
      setReason('');
      setAsked(false);
      announce(t(WORDS[what].retried, { count: body.retried }));
    },
  });
  const chosen = codesOf(RETRY_REASON).find((code) => code === reason);
  return (
    <form
      noValidate
      className={classes.inline}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (chosen !== undefined) void command.send({ body: { reason: chosen } });
      }}
    >
      <NativeSelect
        label={shell('command.reason')}
        required
        value={reason}
        error={command.errorOf('/reason') ?? (isAsked && chosen === undefined ? t('reasonMissing') : undefined)}
        onChange={({ currentTarget: { value } }) => setReason(value)}
        data={[
          { value: '', label: t('choose') },
          ...codesOf(RETRY_REASON).map((code) => ({ value: code, label: label(RETRY_REASON[code]) })),
        ]}
      />
      <Button type="submit" variant="default" loading={command.isSending}>
        {t(WORDS[what].retry)}
      </Button>
      <CommandNotes command={command} />
    </form>
  );
}
