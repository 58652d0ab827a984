import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root-route';
import { readMonitorSearch } from './monitor-search';

export const monitorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pantauan',
  validateSearch: readMonitorSearch,
  component: lazyRouteComponent(() => import('./monitor-page'), 'MonitorPage'),
});

export const monitorListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pantauan/daftar',
  validateSearch: readMonitorSearch,
  component: lazyRouteComponent(() => import('./monitor-list-page'), 'MonitorListPage'),
});
