import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root-route';
import { readDeskSearch } from './desk-search';

export const queueRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/antrean',
  validateSearch: readDeskSearch,
  component: lazyRouteComponent(() => import('./queue-page'), 'QueuePage'),
});
