import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root-route';

export const callBacksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/panggilan-balik',
  /** `buka`: the promise that is being kept. */
  validateSearch: (search): { buka?: string } => (typeof search.buka === 'string' ? { buka: search.buka } : {}),
  component: lazyRouteComponent(() => import('./call-backs-page'), 'CallBacksPage'),
});
