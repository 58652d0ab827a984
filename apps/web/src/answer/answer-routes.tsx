import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root-route';

/** By a link: what stands behind the # opens it, and never reaches a server by itself. */
export const answerLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/jawab',
  component: lazyRouteComponent(() => import('./link-page'), 'LinkPage'),
});

/** By a link to a referral. */
export const referralLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/jawab/rujukan',
  component: lazyRouteComponent(() => import('./referral-link-page'), 'ReferralLinkPage'),
});

/** By login. */
export const answerTaskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/jawab/$taskId',
  component: lazyRouteComponent(() => import('./task-page'), 'TaskPage'),
});
