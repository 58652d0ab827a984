import { useEffect } from 'react';
import { isAllIn, ProblemError } from '../api/problem';
import type { Search } from './address';

/** Filters that the address asks for and that are none of ours, with those that were so before and have not been cleared. */
export function ignoredOf<Name extends string>(
  names: readonly Name[],
  search: Search,
  read: { readonly [Each in Name]?: unknown },
): readonly Name[] | undefined {
  const before: readonly unknown[] = Array.isArray(search.ignored) ? search.ignored : [];
  const ignored = names.filter(
    (name) => before.includes(name) || (search[name] !== undefined && read[name] === undefined),
  );
  return ignored.length > 0 ? ignored : undefined;
}

/** Filters that only the server knows to be none, such as a region that does not exist: as those above. */
export function unknownOf<Name extends string>(names: readonly Name[], error: unknown): readonly Name[] {
  if (!(error instanceof ProblemError) || !isAllIn(error.problem, 'query')) return [];
  const said = error.problem.errors.map(({ pointer }) => pointer.split('/')[1]);
  return names.filter((name) => said.includes(name));
}

/** Takes them out of the address; `drop` goes there. */
export function useUnknownDropped<Name extends string>(
  unknown: readonly Name[],
  drop: (without: { readonly [Each in Name]?: undefined } & { readonly ignored: readonly Name[] }) => void,
): void {
  const key = unknown.join(' ');
  useEffect(() => {
    if (key === '') return;
    const without = Object.fromEntries(unknown.map((name) => [name, undefined])) as { [Each in Name]?: undefined };
    drop({ ...without, ignored: unknown });
    // What is unknown changes when the answer does; `drop` is made anew each time.
  }, [key]);
}
