import type { Issue } from '#platform/http/problem';

/** Wanted and not there, or there and not wanted. */
export function needed(pointer: `/${string}`, value: string | undefined, isWanted: boolean): readonly Issue[] {
  if (isWanted === (value !== undefined)) return [];
  return [{ pointer, code: isWanted ? 'required' : 'notApplicable' }];
}
