import type { Query, QueryClient } from '@tanstack/react-query';

/**
 * How what `concerns` is asked for again once something has changed. An answer that is on its way is let arrive: changes that
 * come faster than answers would keep it away for ever. It may have been read before the change, so it is asked for once more
 * then, however many changes came meanwhile: the last one is never missed.
 */
export function renewing(client: QueryClient, concerns: (query: Query) => boolean): () => void {
  const asked = new Set<Query>();
  const renew = async (query: Query): Promise<void> => {
    if (asked.has(query)) return;
    if (query.promise) {
      asked.add(query);
      await query.promise.then(noMatter, noMatter);
      asked.delete(query);
    }
    await client.invalidateQueries({ queryKey: query.queryKey, exact: true }, { cancelRefetch: false });
  };
  return () => {
    for (const query of client.getQueryCache().findAll({ predicate: concerns })) void renew(query);
  };
}

const noMatter = (): void => undefined;
