import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root-route';

export const meRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/saya',
  component: lazyRouteComponent(() => import('./me-page'), 'MePage'),
});
