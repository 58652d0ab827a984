import {
  auditRoute,
  imbalanceRoute,
  organisationRoute,
  positionRoute,
  runtimeRoute,
  userRoute,
} from '../admin/admin-routes';
import { callBacksRoute } from '../call-backs/call-backs-route';
import { callRoute } from '../call/call-route';
import { homeRoute } from './home-route';
import { meRoute } from './me-route';
import { complaintRoute } from '../complaint/complaint-route';
import { queueRoute } from '../today/queue-route';
import { todayRoute } from '../today/today-route';
import { caseRoute, casesRoute, referralRoute, referralsRoute } from '../casework/casework-routes';
import { leaveRoute } from '../leave/leave-route';
import { answerLinkRoute, answerTaskRoute, referralLinkRoute } from '../answer/answer-routes';
import { monitorListRoute, monitorRoute } from '../monitor/monitor-routes';
import { taskSheetRoute } from '../task-sheet/task-sheet-route';
import { rootRoute } from './root-route';

/** Every page there is: one line each. */
export const routeTree = rootRoute.addChildren([
  homeRoute,
  meRoute,
  callRoute,
  callBacksRoute,
  todayRoute,
  queueRoute,
  complaintRoute,
  casesRoute,
  caseRoute,
  referralsRoute,
  referralRoute,
  leaveRoute,
  answerLinkRoute,
  referralLinkRoute,
  answerTaskRoute,
  taskSheetRoute,
  monitorRoute,
  monitorListRoute,
  runtimeRoute,
  organisationRoute,
  positionRoute,
  userRoute,
  imbalanceRoute,
  auditRoute,
]);
