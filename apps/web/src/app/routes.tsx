import { callBacksRoute } from '../call-backs/call-backs-route';
import { callRoute } from '../call/call-route';
import { homeRoute } from './home-route';
import { meRoute } from './me-route';
import { rootRoute } from './root-route';

/** Every page there is: one line each. */
export const routeTree = rootRoute.addChildren([homeRoute, meRoute, callRoute, callBacksRoute]);
