import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root-route';
import { readAuditSearch, readOrganisationSearch } from './admin-search';

export const runtimeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/yang-berjalan',
  component: lazyRouteComponent(() => import('./runtime-page'), 'RuntimePage'),
});

export const organisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisasi',
  validateSearch: readOrganisationSearch,
  component: lazyRouteComponent(() => import('./organisation-page'), 'OrganisationPage'),
});

export const positionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisasi/jabatan/$id',
  /** The form for a deputy may be open on arrival. */
  validateSearch: ({ buka }: Record<string, unknown>): { buka?: 'pengganti' } => (buka === 'pengganti' ? { buka } : {}),
  component: lazyRouteComponent(() => import('./position-page'), 'PositionPage'),
});

export const userRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisasi/orang/$id',
  component: lazyRouteComponent(() => import('./user-page'), 'UserPage'),
});

export const imbalanceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ketimpangan',
  component: lazyRouteComponent(() => import('./imbalance-page'), 'ImbalancePage'),
});

export const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit',
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import('./audit-page'), 'AuditPage'),
});
