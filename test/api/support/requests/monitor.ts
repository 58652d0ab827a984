import { SUPERVISOR } from '../people';
import type { ValidRequests } from '../valid-request';

const MONITORED = { periodDays: '90', category: 'BYR-01', region: '3325', status: 'assigned,answered' };

export const MONITOR: ValidRequests = {
  'POST /api/v1/exports': { as: SUPERVISOR, query: MONITORED, body: { format: 'csv' } },
  'GET /api/v1/exports/{id}': { as: SUPERVISOR, on: 'export.ready' },
  'GET /api/v1/exports/{id}/file': { as: SUPERVISOR, on: 'export.ready' },
  'GET /api/v1/monitor/breaches': {
    as: SUPERVISOR,
    query: { withinHours: '1440', purpose: 'target,ceiling', region: '3325', limit: '10' },
  },
  'GET /api/v1/monitor/summary': { as: SUPERVISOR, query: { ...MONITORED, figure: 'open', age: 'upTo3' } },
  'GET /api/v1/monitor/complaints': { as: SUPERVISOR, query: { ...MONITORED, waitingOn: 'programme', limit: '10' } },
  'GET /api/v1/monitor/export': { as: SUPERVISOR, query: { ...MONITORED, what: 'complaints', format: 'csv' } },
  'GET /api/v1/monitor/memo': { as: SUPERVISOR, query: { ...MONITORED, asked: 'late' } },
  'GET /api/v1/desk/tiles': { as: SUPERVISOR, query: { category: 'BYR-01', party: 'programme,bank', region: '3325' } },
  'GET /api/v1/desk/items': {
    as: SUPERVISOR,
    query: { tile: 'waiting', whose: 'visible', category: 'BYR-01', party: 'programme', region: '3325', limit: '10' },
  },
  'GET /api/v1/desk/filters': { as: SUPERVISOR },
};
