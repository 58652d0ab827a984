import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { SessionContext } from '../api/session';
import { draftAddress, newDraft, readDraft, removeDraft, writeDraft } from './draft-store';
import type { Draft } from './draft-store';

const EVERY_MS = 2_000;

export interface DraftInHand<Value> {
  readonly value: Value;
  /** Takes the new value, or a function of the old one. */
  readonly set: (next: Value | ((value: Value) => Value)) => void;
  /** When it was last kept on the device; `undefined`: not yet. */
  readonly savedAt?: number;
  /** Filed, or thrown away: begins anew, with a new key. */
  readonly clear: () => void;
  /** The Idempotency-Key of the command that sends it. */
  readonly key: string;
  /** Whether there was something from before when the page opened. */
  readonly isResumed: boolean;
}

/** `useDraft('filing', undefined, EMPTY)`: what is being written, kept at least every two seconds and when the page goes. */
export function useDraft<Value>(kind: string, id: string | undefined, empty: Value): DraftInHand<Value> {
  // Behind a link nobody is logged in.
  const userId = useContext(SessionContext)?.userId ?? 'link';
  const address = draftAddress(userId, kind, id);
  const [found] = useState(() => readDraft<Value>(address));
  const [draft, setDraft] = useState<Draft<Value>>(() => found ?? newDraft(empty));
  const [savedAt, setSavedAt] = useState<number | undefined>(found?.savedAt);
  const unsaved = useRef<Draft<Value>>(undefined);
  const emptyNow = useRef(empty);

  const save = useCallback(() => {
    if (!unsaved.current) return;
    const kept = { ...unsaved.current, savedAt: Date.now() };
    unsaved.current = undefined;
    if (writeDraft(address, kept)) setSavedAt(kept.savedAt);
  }, [address]);

  const set = useCallback((next: Value | ((value: Value) => Value)) => {
    setDraft((before) => {
      const value = typeof next === 'function' ? (next as (value: Value) => Value)(before.value) : next;
      const after = { ...before, value };
      unsaved.current = after;
      return after;
    });
  }, []);

  useEffect(() => {
    const timer = setInterval(save, EVERY_MS);
    addEventListener('pagehide', save);
    return () => {
      clearInterval(timer);
      removeEventListener('pagehide', save);
      save();
    };
  }, [save]);

  const clear = useCallback(() => {
    unsaved.current = undefined;
    removeDraft(address);
    setSavedAt(undefined);
    setDraft(newDraft(emptyNow.current));
  }, [address]);

  return { value: draft.value, set, savedAt, clear, key: draft.key, isResumed: found !== undefined };
}
