import { homeRoute } from './home-route';
import { meRoute } from './me-route';
import { complaintRoute } from '../complaint/complaint-route';
import { queueRoute } from '../today/queue-route';
import { todayRoute } from '../today/today-route';
import { rootRoute } from './root-route';

/** Every page there is: one line each. */
export const routeTree = rootRoute.addChildren([
  homeRoute,
  meRoute,
  todayRoute,
  queueRoute,
  complaintRoute,
]);
