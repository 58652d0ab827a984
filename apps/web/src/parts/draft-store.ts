import { uuidv7 } from 'uuidv7';

/** Something somebody has begun to write, as it lies on the device. */
export interface Draft<Value> {
  readonly value: Value;
  /** Of the command that will send it: a second send is the same request. */
  readonly key: string;
  /** Device time, milliseconds; only ever compared with itself. */
  readonly savedAt: number;
}

const LIFE_MS = 24 * 3_600_000;
const PREFIX = 'tuntas.draft.';

export const draftAddress = (userId: string, kind: string, id?: string): string =>
  PREFIX + [userId, kind, ...(id === undefined ? [] : [id])].join('.');

export const newDraft = <Value>(value: Value): Draft<Value> => ({ value, key: uuidv7(), savedAt: Date.now() });

/** `undefined` when there is none, or it is too old or unreadable. */
export function readDraft<Value>(address: string): Draft<Value> | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(address) ?? 'null') as Draft<Value> | null;
    if (draft && Math.abs(Date.now() - draft.savedAt) < LIFE_MS) return draft;
  } catch {
    // Written by somebody else, or half: of no use.
  }
  localStorage.removeItem(address);
  return undefined;
}

/** @returns whether it could be kept: a full or forbidden storage must not stop the work. */
export function writeDraft<Value>(address: string, draft: Draft<Value>): boolean {
  try {
    localStorage.setItem(address, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export const removeDraft = (address: string): void => localStorage.removeItem(address);

const ofUser = (userId: string): string[] =>
  Object.keys(localStorage).filter((name) => name.startsWith(`${PREFIX}${userId}.`));

export const countDrafts = (userId: string): number => ofUser(userId).length;

export const removeDrafts = (userId: string): void => ofUser(userId).forEach(removeDraft);

/** At every start: what is too old is dropped, whoever's it is. */
export function dropOldDrafts(): void {
  for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX)) readDraft(name);
}
