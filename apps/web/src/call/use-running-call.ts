import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { ask, client } from '../api/client';
import { businessNow } from '../api/clock';
import { useCommand } from '../api/command';
import { ProblemError } from '../api/problem';
import { useDraft } from '../parts/draft';
import { EMPTY_CALL } from './call-draft';
import { focusSearch } from './focus';

/**
 * The call of this desk. It runs from the key press on: the box can be typed into while the server is still being told.
 * A closed tab finds it again in the draft; one that was ended elsewhere is dropped.
 */
export function useRunningCall() {
  const draft = useDraft('call', undefined, EMPTY_CALL);
  const { mulai } = useSearch({ strict: false }) as { mulai?: true };
  const navigate = useNavigate();
  const [lastResult, setLastResult] = useState<string>();
  const { set, clear } = draft;
  const start = useCommand({
    path: '/api/v1/calls',
    onDone: ({ body }) => set((value) => ({ ...value, callId: body.id, startedAt: body.startedAt })),
  });
  const { send } = start;
  const isRunning = draft.value.startedAt !== undefined;

  const begin = useCallback(() => {
    if (!isRunning) {
      setLastResult(undefined);
      set((value) => ({ ...value, startedAt: new Date(businessNow()).toISOString() }));
      void send({ body: {} });
    }
    focusSearch();
  }, [isRunning, set, send]);

  useEffect(() => {
    if (mulai === undefined) return;
    begin();
    void navigate({ to: '/panggilan', search: {}, replace: true });
  }, [mulai, begin, navigate]);

  const [isResumed] = useState(draft.value.startedAt !== undefined);
  const { callId } = draft.value;
  useEffect(() => {
    if (!isResumed) return;
    // Begun, and the tab was closed before the server answered.
    if (callId === undefined) void send({ body: {} });
    else void dropIfEnded(callId, clear);
    // Once, for what was found on this device.
  }, []);

  const end = useCallback(
    (result: string) => {
      clear();
      setLastResult(result);
    },
    [clear],
  );
  return { draft, start, begin, end, lastResult };
}

export type RunningCall = ReturnType<typeof useRunningCall>;

async function dropIfEnded(callId: string, clear: () => void): Promise<void> {
  try {
    const call = await ask(client.GET('/api/v1/calls/{id}', { params: { path: { id: callId } } }));
    if (call.status === 'ended') clear();
  } catch (error) {
    // Without an answer it is kept: it may well be running.
    if (error instanceof ProblemError && error.problem.status === 404) clear();
  }
}
