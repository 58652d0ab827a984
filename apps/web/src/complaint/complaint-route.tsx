import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root-route';
import { readComplaintSearch } from './complaint-search';

export const complaintRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pengaduan/$complaintId',
  validateSearch: readComplaintSearch,
  component: lazyRouteComponent(() => import('./complaint-page'), 'ComplaintPage'),
});
