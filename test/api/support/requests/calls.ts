import { OPERATOR } from '#testing/world/story-world';
import { OPEN_CALL, CALLER_PERSON } from '../people';
import type { ValidRequests } from '../valid-request';

export const CALLS: ValidRequests = {
  'POST /api/v1/calls': { as: OPERATOR, body: {} },
  'GET /api/v1/calls': { as: OPERATOR, query: { status: 'open' } },
  'GET /api/v1/calls/{id}': { as: OPERATOR, on: 'call.open' },
  'POST /api/v1/calls/{id}/actions/checkCaller': {
    as: OPERATOR,
    on: 'call.open',
    refusedOn: 'call.ended',
    body: { personId: CALLER_PERSON, kind: 'self', facts: ['name', 'village', 'birthDate'] },
  },
  'GET /api/v1/calls/{id}/payment': { as: OPERATOR, on: 'call.checked' },
  'POST /api/v1/calls/{id}/actions/wrapUp': {
    as: OPERATOR,
    on: 'call.open',
    refusedOn: 'call.ended',
    body: {
      result: 'callBack',
      points: [{ code: 'rapel', version: 1 }],
      callBackAt: '2026-11-25T10:00:00+07:00',
      callBackPhone: '081299887711',
      callBackFromHour: 9,
      callBackUntilHour: 15,
      callBackWords: 'Bilang dari koperasi.',
    },
  },
  'GET /api/v1/talking-points': { as: OPERATOR, query: { category: 'BYR-01', paymentState: 'unknown' } },
  'GET /api/v1/persons': { as: OPERATOR, query: { q: 'kenanga tumbrep', callId: OPEN_CALL } },
  'GET /api/v1/villages': { as: OPERATOR, query: { q: 'tumbrep batang' } },
  'GET /api/v1/call-backs': { as: OPERATOR, query: { status: 'open', limit: '10' } },
  'GET /api/v1/call-backs/{id}': { as: OPERATOR, on: 'callBack.open' },
  'POST /api/v1/call-backs/{id}/actions/recordAttempt': {
    as: OPERATOR,
    on: 'callBack.open',
    refusedOn: 'callBack.settled',
    body: { outcome: 'noAnswer' },
  },
};
