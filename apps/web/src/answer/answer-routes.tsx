import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root-route';

/** By a link: what stands behind the # opens it, and never reaches a server by itself. */
export const answerLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/jawab',
  component: lazyRouteComponent(() => import('./link-page'), 'LinkPage'),
});

/** By login. */
export const answerTaskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/jawab/$taskId',
  component: lazyRouteComponent(() => import('./task-page'), 'TaskPage'),
});
