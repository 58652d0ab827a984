import { createRouter } from '@tanstack/react-router';
import { Loading } from '../parts/loading';
import { CrashPage } from './crash-page';
import { NotFoundPage } from './dead-ends';
import { routeTree } from './routes';

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: Loading,
  defaultErrorComponent: CrashPage,
  defaultNotFoundComponent: NotFoundPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
