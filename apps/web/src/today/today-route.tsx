import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root-route';
import { readDeskSearch } from './desk-search';

export const todayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hari-ini',
  validateSearch: readDeskSearch,
  component: lazyRouteComponent(() => import('./today-page'), 'TodayPage'),
});
