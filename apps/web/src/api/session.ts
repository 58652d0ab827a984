import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { may } from '#core/access/policy';
import type { Permission } from '#core/access/policy';
import type { UserActor } from '#core/access/actor';
import { hasChosenLanguage, speak } from '../i18n/i18n';
import { isPseudo } from '../i18n/pseudo';
import { ask, client } from './client';
import { setClock } from './clock';
import { reachSession } from './early-session';
import { ProblemError } from './problem';
import { queryClient } from './query-client';
import type { Schema } from './schema';

export type Session = Schema['CurrentSessionResponse'];

export const SESSION_KEY = ['session'] as const;

/** Who is logged in; `null`: nobody. */
export const useSessionQuery = () =>
  useQuery({ queryKey: SESSION_KEY, queryFn: readSession, staleTime: Number.POSITIVE_INFINITY });

async function readSession(): Promise<Session | null> {
  try {
    const session = await ask(client.GET('/api/v1/auth/session', { fetch: reachSession }));
    setClock(session.clock);
    if (!hasChosenLanguage() && !isPseudo()) await speak(session.language);
    return session;
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 401) return null;
    throw error;
  }
}

export const SessionContext = createContext<Session | undefined>(undefined);

/** Below the layout somebody is always logged in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of the layout');
  return session;
}

/** As whom the rules that server and page share know her. */
export const actorOf = ({ userId, roles, language }: Session): UserActor => ({
  kind: 'user',
  id: userId,
  roles,
  language,
  positionIds: [],
  scopes: [],
});

/** The same table as the server's: a button that is shown is one that is allowed. */
export const mayDo = (session: Session, permission: Permission): boolean => may(actorOf(session), permission);

/** `const may = useMay(); … may('task:answer') && <Button …>`. */
export function useMay(): (permission: Permission) => boolean {
  const session = useSession();
  return (permission) => mayDo(session, permission);
}

/** Whoever is logged in now sees nothing of whoever was before. */
export async function forgetEverything(): Promise<void> {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
  await queryClient.invalidateQueries({ queryKey: SESSION_KEY });
}
