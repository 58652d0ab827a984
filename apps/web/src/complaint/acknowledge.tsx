import { Button } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { keepTask } from '../acts/keep-task';
import { queryClient } from '../api/query-client';
import { sendCommand } from '../api/send';
import type { Problem } from '../api/problem';
import { useMay, useSession } from '../api/session';
import { useText } from '../i18n/use-text';
import { announce } from '../parts/notice';
import { ProblemNote } from '../parts/problem-note';
import type { Complaint, Task } from './complaint-queries';
import classes from './complaint.module.css';

const UNDO_SECONDS = 6;

/** "I have read it": taken back within six seconds, sent after them, and at once when the page goes away. */
export function Acknowledge({ complaint }: { readonly complaint: Complaint }) {
  const { userId } = useSession();
  const may = useMay();
  const task = complaint.tasks.find(
    ({ assigneeId, allowed }) => assigneeId === userId && allowed.includes('acknowledge'),
  );
  if (!task || !may('task:acknowledge')) return null;
  return <AcknowledgeTask key={task.id} task={task} />;
}

function AcknowledgeTask({ task }: { readonly task: Task }) {
  const t = useText('complaint');
  const shell = useText('shell');
  const [left, setLeft] = useState<number>();
  const [problem, setProblem] = useState<Problem>();
  const key = useRef(uuidv7());
  const waiting = useRef<number>(undefined);

  const send = useCallback(async () => {
    const version = waiting.current;
    if (version === undefined) return;
    waiting.current = undefined;
    const outcome = await sendCommand(
      '/api/v1/tasks/{id}/actions/acknowledge',
      { id: task.id, body: {}, version, keepalive: true },
      key.current,
    );
    setLeft(undefined);
    if ('problem' in outcome) {
      key.current = uuidv7();
      // Somebody was faster: what it is now is shown, and read once more.
      if (outcome.problem.code !== 'preconditionFailed') setProblem(outcome.problem);
    } else {
      keepTask(task.complaintId, outcome.sent.body);
      announce(t('acknowledge.done'));
    }
    await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  }, [task.id, task.complaintId, t]);

  useEffect(() => {
    if (left === undefined) return undefined;
    if (left === 0) {
      void send();
      return undefined;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left, send]);

  useEffect(() => {
    const flush = (): void => void send();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [send]);

  if (left !== undefined)
    return (
      <div className={classes.undo} role="status">
        <span>
          {t('acknowledge.sending')} <span aria-hidden>{shell('undo.in', { seconds: left })}</span>
        </span>
        <Button
          size="sm"
          variant="default"
          onClick={() => {
            waiting.current = undefined;
            setLeft(undefined);
          }}
        >
          {shell('undo.undo')}
        </Button>
      </div>
    );
  return (
    <div className={classes.undo}>
      {problem && <ProblemNote problem={problem} />}
      <Button
        variant="light"
        data-act="acknowledge"
        onClick={() => {
          waiting.current = task.version;
          setProblem(undefined);
          setLeft(UNDO_SECONDS);
        }}
      >
        {t('actions.acknowledge')}
      </Button>
    </div>
  );
}
