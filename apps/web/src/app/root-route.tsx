import { createRootRoute } from '@tanstack/react-router';
import { Gate } from '../login/gate';
import { CrashPage } from './crash-page';
import { NotFoundPage } from './dead-ends';

/** Parent of every page: login first, then the layout, then the page. */
export const rootRoute = createRootRoute({
  component: Gate,
  notFoundComponent: NotFoundPage,
  errorComponent: CrashPage,
});
