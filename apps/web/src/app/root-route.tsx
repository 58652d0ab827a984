import { createRootRoute, useRouterState } from '@tanstack/react-router';
import { LinkShell } from '../answer/link-shell';
import { Gate } from '../login/gate';
import { CrashPage } from './crash-page';
import { NotFoundPage } from './dead-ends';

const BY_LINK: readonly string[] = ['/jawab', '/jawab/rujukan'];

/** Whoever comes by a link has no login and no menu: one page and nothing around it. */
function Root() {
  const isByLink = useRouterState({ select: ({ location }) => BY_LINK.includes(location.pathname) });
  return isByLink ? <LinkShell /> : <Gate />;
}

/** Parent of every page: login first, then the layout, then the page. */
export const rootRoute = createRootRoute({
  component: Root,
  notFoundComponent: NotFoundPage,
  errorComponent: CrashPage,
});
