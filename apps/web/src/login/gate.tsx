import { lazy, Suspense } from 'react';
import { SessionContext, useSessionQuery } from '../api/session';
import { useSessionOver } from '../api/session-end';
import { Layout } from '../app/layout';
import { Loading } from '../parts/loading';
import { QueryState } from '../parts/query-state';

const LoginPage = lazy(async () => ({ default: (await import('./login-page')).LoginPage }));
const LoginOver = lazy(async () => ({ default: (await import('./login-over')).LoginOver }));

/** Nobody: the login page, at the very address that was asked for. Somebody: the page. Somebody whose session ended: both. */
export function Gate() {
  const query = useSessionQuery();
  const isOver = useSessionOver();
  return (
    <QueryState query={query}>
      {(session) =>
        session === null ? (
          <Suspense fallback={<Loading />}>
            <LoginPage />
          </Suspense>
        ) : (
          <SessionContext value={session}>
            <Layout />
            <Suspense>{isOver && <LoginOver />}</Suspense>
          </SessionContext>
        )
      }
    </QueryState>
  );
}
