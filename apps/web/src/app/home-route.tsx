import { createRoute, Navigate } from '@tanstack/react-router';
import { useSession } from '../api/session';
import { homeOf } from './nav-items';
import { rootRoute } from './root-route';

/** `/` is whatever this person's day begins with. */
export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: () => <Navigate to={homeOf(useSession())} replace />,
});
