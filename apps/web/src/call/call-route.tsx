import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root-route';

export const callRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/panggilan',
  /** `mulai`: F2 was pressed elsewhere. */
  validateSearch: (search): { mulai?: true } => (search.mulai === undefined ? {} : { mulai: true }),
  component: lazyRouteComponent(() => import('./call-page'), 'CallPage'),
});
