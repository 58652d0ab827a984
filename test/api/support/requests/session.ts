import { OPERATOR } from '#testing/world/story-world';
import type { ValidRequests } from '../valid-request';

export const SESSION: ValidRequests = {
  'GET /health/live': {},
  'GET /health/ready': {},
  'POST /api/v1/auth/dev-login': { body: { persona: OPERATOR } },
  'GET /api/v1/auth/personas': {},
  'GET /api/v1/auth/session': { as: OPERATOR, isForAnybody: true },
  'POST /api/v1/auth/logout': {},
};
