import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import i18next from 'i18next';
import { eventWords } from '../api/event-words';
import { rootRoute } from '../app/root-route';
import { readComplaintSearch } from './complaint-search';
import { titleOf } from './event-words';

// A conflict on whatever page is explained in the same words.
eventWords.say = ({ type }) => titleOf(i18next.getFixedT(null, 'complaint'), type);

export const complaintRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pengaduan/$complaintId',
  validateSearch: readComplaintSearch,
  component: lazyRouteComponent(() => import('./complaint-page'), 'ComplaintPage'),
});
