import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import { useText } from '../i18n/use-text';
import { announce } from '../parts/notice';
import { Page } from '../parts/page';
import { readFile } from './file-text';
import { SheetResults } from './sheet-results';
import type { SheetResult } from './sheet-results';
import { TakeSheet } from './take-sheet';
import classes from './task-sheet.module.css';

/** Many tasks at once: take the sheet, fill it in, look what would become of each row, send. */
export function TaskSheetPage() {
  const t = useText('taskSheet');
  const [file, setFile] = useState<string>();
  const [fault, setFault] = useState<'tooLarge' | 'unreadable'>();
  const [result, setResult] = useState<SheetResult>();
  const command = useCommand({
    path: '/api/v1/task-sheet',
    onDone: ({ body }) => {
      setResult(body);
      if (!body.isPreview) announce(t('answered', { count: body.counts.answered }));
    },
  });
  const choose = async (chosen: File | undefined): Promise<void> => {
    setResult(undefined);
    setFile(undefined);
    setFault(undefined);
    command.reset();
    if (!chosen) return;
    const read = await readFile(chosen);
    if ('fault' in read) return setFault(read.fault);
    setFile(read.base64);
    await command.send({ body: { file: read.base64 }, query: { dryRun: 'true' } });
  };
  const send = (): void => {
    if (file !== undefined && !command.isSending) void command.send({ body: { file } });
  };
  return (
    <Page title={t('title')}>
      <div className={classes.steps}>
        <h2>{t('take')}</h2>
        <p>{t('takeHelp')}</p>
        <TakeSheet />
        <h2>{t('fill')}</h2>
        <p>{t('fillHelp')}</p>
        <h2>{t('send')}</h2>
        <p>{t('sendHelp')}</p>
        <label>
          {t('file')}
          <input
            type="file"
            accept=".xlsx"
            className={classes.file}
            onClick={({ currentTarget }) => {
              // The same name again is a new file: it has been corrected meanwhile.
              currentTarget.value = '';
            }}
            onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
          />
        </label>
        {fault && (
          <p role="alert" className={classes.fault}>
            {t(fault)}
          </p>
        )}
        {command.isSending && !result && <p role="status">{t('checking')}</p>}
        <CommandNotes command={command} />
      </div>
      {result && <SheetResults result={result} />}
      {result?.isPreview && result.counts.ready > 0 && (
        <Button mt="md" onClick={send} loading={command.isSending}>
          {t('do', { count: result.counts.ready })}
        </Button>
      )}
    </Page>
  );
}
