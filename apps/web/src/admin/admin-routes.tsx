import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root-route';

export const runtimeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/yang-berjalan',
  component: lazyRouteComponent(() => import('./runtime-page'), 'RuntimePage'),
});
