import { createRoute, Navigate } from '@tanstack/react-router';
import { useSession } from '../api/session';
import { homeOf } from './nav-items';
import { rememberHome } from './remembered-home';
import { rootRoute } from './root-route';

/** `/` is whatever this person's day begins with. */
function Home() {
  const home = homeOf(useSession());
  rememberHome(home);
  return <Navigate to={home} replace />;
}

export const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: Home });
