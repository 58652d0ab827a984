import { useEffect, useRef, useSyncExternalStore } from 'react';

/**
 * One key (`F2`), a chord (`Ctrl+K`), or letters one after the other (`g a`). Single letters and signs never fire in a field
 * and can be switched off (WCAG 2.1.4).
 */
export interface Shortcut {
  readonly keys: string;
  /** What it does, in the person's language. */
  readonly label: string;
  /** In the help sheet: with those that work everywhere, or with those of this page. */
  readonly scope: 'anywhere' | 'here';
}

export interface Registered extends Shortcut {
  readonly run: () => void;
}

const SWITCH = 'tuntas.singleKeys';
const SEQUENCE_MS = 1_200;

let registered: readonly Registered[] = [];
const listeners = new Set<() => void>();
let begun = '';
let begunAtMs = 0;

function set(next: readonly Registered[]): void {
  registered = next;
  for (const listener of listeners) listener();
}

export const areSingleKeysOn = (): boolean => localStorage.getItem(SWITCH) !== 'off';
export function switchSingleKeys(wanted: 'on' | 'off'): void {
  localStorage.setItem(SWITCH, wanted);
  set([...registered]);
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useShortcuts = (): readonly Shortcut[] => useSyncExternalStore(listen, () => registered);
export const useSingleKeys = (): boolean => useSyncExternalStore(listen, areSingleKeysOn);

/** Several at once; returns how to take them away. The ones that came last are meant: a dialog's before its page's. */
export function registerKeys(entries: readonly Registered[]): () => void {
  set([...entries, ...registered]);
  return () => set(registered.filter((other) => !entries.includes(other)));
}

/** `useShortcut('F2', t('keys.newCall'), open)`: works while the component is shown, and stands in the help sheet. */
export function useShortcut(keys: string, label: string, run: () => void, scope: Shortcut['scope'] = 'here'): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => registerKeys([{ keys, label, scope, run: () => latest.current() }]), [keys, label, scope]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !isTick(target)));

const isTick = (field: HTMLElement): boolean =>
  field instanceof HTMLInputElement && /^(checkbox|radio|button)$/.test(field.type);

export const isSingle = (keys: string): boolean => /^\S( \S)*$/.test(keys);

function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const isLetter = key.length === 1;
  const chord = [ctrlKey || metaKey ? 'Ctrl' : '', altKey ? 'Alt' : '', shiftKey && !isLetter ? 'Shift' : ''];
  return [...chord.filter(Boolean), isLetter && (ctrlKey || metaKey) ? key.toUpperCase() : key].join('+');
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.repeat) return;
  const name = nameOf(event);
  const isBare = name.length === 1;
  if (isBare && (isTyping(event.target) || !areSingleKeysOn())) return;
  const sequence = isBare && begun !== '' && performance.now() - begunAtMs < SEQUENCE_MS ? `${begun} ${name}` : name;
  begun = '';
  const found = registered.find(({ keys }) => keys === sequence);
  if (found) {
    event.preventDefault();
    found.run();
  } else if (isBare && registered.some(({ keys }) => keys.startsWith(`${name} `))) {
    begun = name;
    begunAtMs = performance.now();
  }
}

/** Once, at the start. */
export const startShortcuts = (): void => addEventListener('keydown', onKey);
