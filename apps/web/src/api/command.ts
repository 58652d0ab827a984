import type { QueryKey } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { mayBeRepeated, messageOf, type Problem } from './problem';
import { queryClient } from './query-client';
import type { CommandPath } from './schema';
import { type CommandInput, sendCommand, type Sent } from './send';

export interface CommandOptions<Path extends CommandPath> {
  readonly path: Path;
  /** Of the draft, where there is one: a second save is then the same request. Else every intent gets its own. */
  readonly key?: string;
  /** What a conflict is explained with: the timeline of this complaint, of its task where the version is the task's. */
  readonly about?: { readonly complaintId: string; readonly taskId?: string };
  /** What is over once this is done, such as a task somebody gave back: it is not asked for again. */
  readonly settles?: QueryKey;
  readonly onDone?: (sent: Sent<Path>) => void;
}

export interface Conflict {
  readonly seenVersion: number;
  readonly currentVersion: number;
}

export interface Command<Path extends CommandPath> {
  send(input: CommandInput<Path>): Promise<Sent<Path> | undefined>;
  /** The same once more, with the same key; after a conflict on the version that is current now. */
  sendAgain(): Promise<Sent<Path> | undefined>;
  /** Forgets the last answer; what was typed is the form's and stays. */
  reset(): void;
  /** What is wrong with this field: `errorOf('/reporter/nik')`. */
  errorOf(pointer: string): string | undefined;
  readonly isSending: boolean;
  readonly problem?: Problem;
  /** No answer came; it is sent again by itself when the network is back. */
  readonly isUnsent: boolean;
  readonly conflict?: Conflict;
  readonly about?: CommandOptions<Path>['about'];
}

const RETRY_MS = [2_000, 5_000, 10_000, 30_000];

/**
 * Everything that changes something goes through here: key, version, what is wrong with which field, a conflict, a lost
 * network, an ended session. It never touches what the person typed.
 */
export function useCommand<Path extends CommandPath>(options: CommandOptions<Path>): Command<Path> {
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const last = useRef<CommandInput<Path>>(undefined);
  const ownKey = useRef(uuidv7());
  const isBusy = useRef(false);
  const latest = useRef(options);
  latest.current = options;

  const send = useCallback(async (input: CommandInput<Path>) => {
    if (isBusy.current) return undefined;
    isBusy.current = true;
    last.current = input;
    setSending(true);
    try {
      const outcome = await sendCommand(latest.current.path, input, latest.current.key ?? ownKey.current);
      if ('problem' in outcome) {
        setProblem(outcome.problem);
        setAttempts((count) => (mayBeRepeated(outcome.problem) ? count + 1 : 0));
        return undefined;
      }
      ownKey.current = uuidv7();
      setProblem(undefined);
      setAttempts(0);
      const { settles } = latest.current;
      if (settles) queryClient.removeQueries({ queryKey: settles });
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      latest.current.onDone?.(outcome.sent);
      return outcome.sent;
    } finally {
      isBusy.current = false;
      setSending(false);
    }
  }, []);

  const conflict = conflictOf(problem, last.current?.version);
  const currentVersion = conflict?.currentVersion;
  const sendAgain = useCallback(async () => {
    if (!last.current) return undefined;
    return send(currentVersion === undefined ? last.current : { ...last.current, version: currentVersion });
  }, [send, currentVersion]);

  const isUnsent = problem !== undefined && mayBeRepeated(problem);
  useEffect(() => {
    if (!isUnsent || isSending) return undefined;
    const again = (): void => void sendAgain();
    const timer = setTimeout(again, RETRY_MS[Math.min(attempts, RETRY_MS.length) - 1]);
    addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', again);
    };
  }, [isUnsent, isSending, attempts, sendAgain]);

  const reset = useCallback(() => {
    setProblem(undefined);
    setAttempts(0);
  }, []);

  return {
    send,
    sendAgain,
    reset,
    errorOf: (pointer) => messageOf(problem, pointer),
    isSending,
    isUnsent,
    problem,
    conflict,
    about: options.about,
  };
}

function conflictOf(problem: Problem | undefined, seenVersion = 0): Conflict | undefined {
  if (problem?.code !== 'preconditionFailed') return undefined;
  const { current } = problem.members as { current?: { version?: number } };
  return { seenVersion, currentVersion: current?.version ?? seenVersion };
}
