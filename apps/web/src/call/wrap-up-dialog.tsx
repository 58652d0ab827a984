import { Button, Modal } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { CALL_RESULT, codesOf } from '#core/vocabulary';
import type { CallResult } from '#core/vocabulary';
import { ask, client } from '../api/client';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import { problemOfError, type Problem } from '../api/problem';
import { useLabel, useText } from '../i18n/use-text';
import { ProblemNote } from '../parts/problem-note';
import { CallBackFields, type Promised } from './call-back-fields';
import type { CallDraft } from './call-draft';
import { CallTimer } from './call-timer';
import classes from './call.module.css';
import { FIELD, focusField } from './focus';
import type { CallParts } from './use-call-parts';

interface Props {
  readonly value: CallDraft;
  readonly set: CallParts['set'];
  /** `information`: F7 has chosen already. */
  readonly at: 'ask' | 'information';
  readonly callBackBy: string | undefined;
  readonly onEnded: (result: string) => void;
  readonly onClose: () => void;
}

const RESULTS = codesOf(CALL_RESULT);

/** How the call ended: one key for each result, and the clock in sight. */
export function WrapUpDialog({ value, at, callBackBy, onEnded, onClose }: Props) {
  const t = useText('call');
  const label = useLabel();
  const [isPromising, setPromising] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const command = useCommand({
    path: '/api/v1/calls/{id}/actions/wrapUp',
    onDone: ({ body }) => {
      onClose();
      onEnded(label(CALL_RESULT[body.result ?? 'cutOff']));
      focusField(FIELD.ended);
    },
  });
  const { send } = command;
  const { callId, readPoints } = value;
  const end = useCallback(
    async (result: CallResult, promised?: Promised) => {
      if (callId === undefined) return;
      try {
        const { version } = await ask(client.GET('/api/v1/calls/{id}', { params: { path: { id: callId } } }));
        await send({ id: callId, version, body: { result, points: [...readPoints], ...promised } });
      } catch (error) {
        setProblem(problemOfError(error));
      }
    },
    [callId, readPoints, send],
  );
  const choose = (result: CallResult): void => {
    if (command.isSending) return;
    if (result === 'callBack') setPromising(true);
    else void end(result);
  };
  const hasBegun = useRef(false);
  useEffect(() => {
    if (at !== 'information' || hasBegun.current) return;
    hasBegun.current = true;
    void end('informationGiven');
  }, [at, end]);
  return (
    <Modal opened onClose={onClose} title={t('wrapUp.title')} closeButtonProps={{ 'aria-label': t('close') }}>
      {value.startedAt && <CallTimer startedAt={value.startedAt} />}
      {isPromising ? (
        <CallBackFields
          value={value}
          by={callBackBy}
          command={command}
          onPromise={(promised) => void end('callBack', promised)}
        />
      ) : (
        <div
          className={classes.results}
          onKeyDown={(event) => {
            const result = RESULTS[Number(event.key) - 1];
            if (!/^[1-9]$/.test(event.key) || !result) return;
            event.preventDefault();
            choose(result);
          }}
        >
          {RESULTS.map((result, index) => (
            <Button
              key={result}
              variant="default"
              justify="flex-start"
              data-autofocus={index === 0 || undefined}
              loading={command.isSending}
              leftSection={
                <kbd translate="no" className={classes.key}>
                  {index + 1}
                </kbd>
              }
              onClick={() => choose(result)}
            >
              {label(CALL_RESULT[result])}
            </Button>
          ))}
        </div>
      )}
      <CommandNotes command={command} />
      {problem && <ProblemNote problem={problem} />}
    </Modal>
  );
}
