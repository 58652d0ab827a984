import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root-route';
import { readActSearch, readCasesSearch, readReferralsSearch } from './casework-search';

export const casesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kasus',
  validateSearch: readCasesSearch,
  component: lazyRouteComponent(() => import('./cases-page'), 'CasesPage'),
});

export const caseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kasus/$caseId',
  validateSearch: readActSearch,
  component: lazyRouteComponent(() => import('./case-page'), 'CasePage'),
});

export const referralsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rujukan',
  validateSearch: readReferralsSearch,
  component: lazyRouteComponent(() => import('./referrals-page'), 'ReferralsPage'),
});

export const referralRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rujukan/$referralId',
  validateSearch: readActSearch,
  component: lazyRouteComponent(() => import('./referral-page'), 'ReferralPage'),
});
