import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root-route';

export const taskSheetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/lembar-tugas',
  component: lazyRouteComponent(() => import('./task-sheet-page'), 'TaskSheetPage'),
});
