import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root-route';

export interface LeaveSearch {
  /** Left out: my own. */
  readonly whose?: 'team';
}

export const leaveRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cuti',
  validateSearch: ({ whose }: Record<string, unknown>): LeaveSearch => ({
    whose: whose === 'team' ? whose : undefined,
  }),
  component: lazyRouteComponent(() => import('./leave-page'), 'LeavePage'),
});
