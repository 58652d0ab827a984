import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { CommandNotes } from '../api/command-notes';
import { useText } from '../i18n/use-text';
import { useShortcut } from '../parts/shortcut';
import { AddToPanel } from './add-to-panel';
import classes from './call.module.css';
import { CallerPanel } from './caller-panel';
import { ComplaintForm } from './complaint-form';
import { DangerDialog } from './danger-dialog';
import { DelayNote } from './delay-note';
import { DraftNote } from './draft-note';
import { DuplicatesPanel } from './duplicates-panel';
import { FiledPanel } from './filed-panel';
import { FIELD, focusField } from './focus';
import { SearchBox } from './search-box';
import { TalkingPoints } from './talking-points';
import { useCallParts } from './use-call-parts';
import type { RunningCall } from './use-running-call';
import { WrapUpDialog } from './wrap-up-dialog';

/** One call on one screen: who calls, what it is about, what is there already, what may be said. */
export function CallDesk({ running }: { readonly running: RunningCall }) {
  const t = useText('call');
  const parts = useCallParts(running);
  const { value, set, filing, payment, save, points } = parts;
  const [isDanger, setDanger] = useState(false);
  const [wrapUp, setWrapUp] = useState<'ask' | 'information'>();
  const inform = (): void => {
    if (value.readPoints.length === 0) focusField(FIELD.firstPoint);
    else setWrapUp('information');
  };
  useShortcut('F4', t('keys.save'), save);
  useShortcut('F7', t('keys.information'), inform);
  useShortcut('F8', t('keys.wrapUp'), () => setWrapUp('ask'));
  useShortcut('F9', t('keys.danger'), () => setDanger(true));
  return (
    <>
      <DelayNote />
      <SearchBox parts={parts} />
      <div className={classes.desk}>
        <CallerPanel parts={parts} />
        {value.filed ? (
          <FiledPanel filed={value.filed} onWrapUp={() => setWrapUp('ask')} />
        ) : (
          <ComplaintForm parts={parts} onDanger={() => setDanger(true)} />
        )}
        <div className={classes.side}>
          {!value.filed && <DuplicatesPanel parts={parts} />}
          <TalkingPoints points={points} value={value} set={set} sentence={payment.data?.sentence} />
        </div>
      </div>
      <AddToPanel parts={parts} />
      <CommandNotes command={filing} />
      <div className={classes.foot}>
        <Group gap="sm">
          <Button variant="default" onClick={inform}>
            {t('information')}{' '}
            <kbd translate="no" className={classes.key}>
              F7
            </kbd>
          </Button>
          {!value.filed && (
            <Button onClick={save} loading={filing.isSending}>
              {t('save')}{' '}
              <kbd translate="no" className={classes.key}>
                F4
              </kbd>
            </Button>
          )}
          <Button variant="default" onClick={() => setWrapUp('ask')}>
            {t('wrapUp.open')}{' '}
            <kbd translate="no" className={classes.key}>
              F8
            </kbd>
          </Button>
        </Group>
        <DraftNote savedAt={running.draft.savedAt} />
      </div>
      {isDanger && <DangerDialog set={set} onClose={() => setDanger(false)} />}
      {wrapUp && (
        <WrapUpDialog
          value={value}
          set={set}
          at={wrapUp}
          callBackBy={payment.data?.callBackBy}
          onEnded={running.end}
          onClose={() => setWrapUp(undefined)}
        />
      )}
    </>
  );
}
