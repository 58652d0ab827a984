import { Button } from '@mantine/core';
import { useText } from '../i18n/use-text';
import { Page } from '../parts/page';
import classes from './call.module.css';
import { CallDesk } from './call-desk';
import { CallTimer } from './call-timer';
import { FIELD } from './focus';
import { useRunningCall } from './use-running-call';
import { CommandNotes } from '../api/command-notes';

/** The telephone: nothing happens before somebody takes a call. */
export function CallPage() {
  const t = useText('call');
  const running = useRunningCall();
  const { draft, start, begin, lastResult } = running;
  const isRunning = draft.value.startedAt !== undefined;
  return (
    <Page title={t('title')} aside={isRunning && <CallTimer startedAt={draft.value.startedAt ?? ''} />}>
      <CommandNotes command={start} />
      {isRunning ? (
        <CallDesk running={running} />
      ) : (
        <div className={classes.idle}>
          {lastResult && (
            <p role="status" id={FIELD.ended} tabIndex={-1}>
              {t('ended', { result: lastResult })}
            </p>
          )}
          <p>{t('idle')}</p>
          <Button size="lg" onClick={begin} loading={start.isSending}>
            {t('take')}{' '}
            <kbd translate="no" className={classes.key}>
              F2
            </kbd>
          </Button>
        </div>
      )}
    </Page>
  );
}
