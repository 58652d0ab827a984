import { randomUUID } from 'node:crypto';
import { GRANTED, PERMISSIONS } from '#core/access/policy';
import type { Permission } from '#core/access/policy';
import { codesOf, ROLE } from '#core/vocabulary';
import type { Role } from '#core/vocabulary';
import { ApiWorld } from '../api/support/api-world';
import { requestOf, routesOf } from '../api/support/route';
import type { Route } from '../api/support/route';

/** What a route asks for. One that is not here needs no login, and says so in the contract. */
const PERMISSION_OF: Readonly<Record<string, Permission>> = {
  'POST /api/v1/complaints': 'complaint:file',
  'GET /api/v1/complaints': 'complaint:list',
  'GET /api/v1/complaints/{id}': 'complaint:read',
  'GET /api/v1/complaints/{id}/timeline': 'complaint:read',
  'GET /api/v1/complaints/{id}/plan': 'complaint:read',
  'POST /api/v1/complaints/{id}/actions/answer': 'complaint:answer',
  'POST /api/v1/complaints/{id}/actions/involve': 'complaint:involve',
  'POST /api/v1/complaints/{id}/actions/accuse': 'complaint:accuse',
  'POST /api/v1/complaints/{id}/actions/confirmContact': 'complaint:confirmContact',
  'POST /api/v1/complaints/{id}/actions/object': 'complaint:object',
  'POST /api/v1/complaints/{id}/actions/close': 'complaint:close',
  'POST /api/v1/complaints/{id}/actions/reopen': 'complaint:reopen',
  'POST /api/v1/complaints/{id}/actions/withdraw': 'complaint:withdraw',
  'GET /api/v1/tasks': 'task:list',
  'POST /api/v1/tasks/{id}/actions/acknowledge': 'task:acknowledge',
  'POST /api/v1/tasks/{id}/actions/answer': 'task:answer',
  'POST /api/v1/tasks/{id}/actions/decline': 'task:decline',
  'POST /api/v1/tasks/{id}/actions/direct': 'task:direct',
  'POST /api/v1/tasks/{id}/actions/climb': 'task:climb',
  'GET /api/v1/monitor/breaches': 'monitor:read',
  'GET /api/v1/monitor/summary': 'monitor:read',
  'GET /api/v1/monitor/complaints': 'monitor:read',
  'GET /api/v1/monitor/export': 'monitor:read',
  'GET /api/v1/monitor/memo': 'monitor:read',
  'POST /api/v1/complaints/{id}/actions/sendBack': 'complaint:sendBack',
  'POST /api/v1/complaints/{id}/actions/askExtension': 'complaint:askExtension',
  'POST /api/v1/tasks/{id}/actions/recordVisit': 'task:recordVisit',
  'POST /api/v1/tasks/{id}/actions/askDocuments': 'task:askDocuments',
  'POST /api/v1/tasks/{id}/actions/receiveDocuments': 'task:receiveDocuments',
  'GET /api/v1/tasks/{id}/pausePreview': 'task:pause',
  'POST /api/v1/tasks/{id}/actions/pause': 'task:pause',
  'POST /api/v1/tasks/{id}/actions/resume': 'task:resume',
  'GET /api/v1/tasks/{id}/candidates': 'task:reassign',
  'POST /api/v1/tasks/{id}/actions/reassign': 'task:reassign',
  'POST /api/v1/tasks/actions/reassign': 'task:reassign',
  'GET /api/v1/leaves': 'leave:list',
  'GET /api/v1/leaves/people': 'leave:recordOthers',
  'GET /api/v1/leaves/deputies': 'leave:record',
  'POST /api/v1/leaves': 'leave:record',
  'POST /api/v1/leaves/{id}/actions/cancel': 'leave:cancel',
  'GET /api/v1/cases': 'case:list',
  'GET /api/v1/cases/{id}': 'case:read',
  'POST /api/v1/cases/{id}/actions/screen': 'case:screen',
  'POST /api/v1/cases/{id}/actions/recordContact': 'case:recordContact',
  'POST /api/v1/cases/{id}/actions/refer': 'case:refer',
  'POST /api/v1/cases/{id}/actions/close': 'case:close',
  'GET /api/v1/institutions': 'case:refer',
  'GET /api/v1/referrals': 'referral:list',
  'GET /api/v1/referrals/{id}': 'referral:read',
  'POST /api/v1/referrals/{id}/actions/see': 'referral:see',
  'POST /api/v1/referrals/{id}/actions/accept': 'referral:accept',
  'POST /api/v1/referrals/{id}/actions/decline': 'referral:decline',
  'POST /api/v1/referrals/{id}/actions/progress': 'referral:progress',
  'POST /api/v1/referrals/{id}/actions/complete': 'referral:complete',
  'POST /api/v1/referrals/{id}/actions/recordCall': 'referral:recordCall',
  'POST /api/v1/referrals/{id}/actions/confirmContact': 'referral:confirmContact',
  'POST /api/v1/referrals/{id}/actions/readdress': 'referral:readdress',
  'POST /api/v1/referrals/{id}/actions/revoke': 'referral:revoke',
  'GET /api/v1/complaints/{id}/contact': 'complaint:reveal',
  'GET /api/v1/tasks/{id}/answer-page': 'task:answer',
  'GET /api/v1/tasks/{id}/subject': 'task:answer',
  'POST /api/v1/tasks/{id}/actions/reply': 'task:answer',
  'GET /api/v1/task-sheet': 'task:answer',
  'POST /api/v1/task-sheet': 'task:answer',
  'POST /api/v1/tasks/{id}/actions/issueLetter': 'letter:print',
  'POST /api/v1/referrals/{id}/actions/issueLetter': 'letter:print',
  'GET /api/v1/letters/{id}': 'letter:print',
  'POST /api/v1/exports': 'monitor:read',
  'GET /api/v1/exports/{id}': 'monitor:read',
  'GET /api/v1/exports/{id}/file': 'monitor:read',
  'GET /api/v1/desk/tiles': 'desk:read',
  'GET /api/v1/desk/items': 'desk:read',
  'GET /api/v1/desk/filters': 'desk:read',
  'POST /api/v1/complaints/{id}/actions/addInformation': 'complaint:addInformation',
  'POST /api/v1/calls': 'call:take',
  'GET /api/v1/calls': 'call:take',
  'GET /api/v1/calls/{id}': 'call:take',
  'POST /api/v1/calls/{id}/actions/checkCaller': 'call:take',
  'GET /api/v1/calls/{id}/payment': 'call:take',
  'POST /api/v1/calls/{id}/actions/wrapUp': 'call:take',
  'GET /api/v1/talking-points': 'call:take',
  'GET /api/v1/persons': 'person:search',
  'GET /api/v1/complaints/duplicates': 'complaint:compare',
  'GET /api/v1/complaints/preview': 'complaint:file',
  'GET /api/v1/villages': 'complaint:file',
  'GET /api/v1/call-backs': 'callBack:handle',
  'GET /api/v1/call-backs/{id}': 'callBack:handle',
  'POST /api/v1/call-backs/{id}/actions/recordAttempt': 'callBack:handle',
  'GET /api/v1/complaints/{id}/time-used': 'complaint:read',
  'GET /api/v1/deadlines/{id}/explain': 'deadline:explain',
  'GET /api/v1/admin/runtime': 'operations:read',
  'POST /api/v1/admin/messages/actions/retry': 'operations:retry',
  'POST /api/v1/admin/exports/actions/retry': 'operations:retry',
  'GET /api/v1/admin/users': 'organisation:read',
  'POST /api/v1/admin/users': 'organisation:change',
  'GET /api/v1/admin/users/{id}': 'organisation:read',
  'POST /api/v1/admin/users/{id}/actions/deactivate': 'organisation:change',
  'POST /api/v1/admin/users/{id}/actions/reactivate': 'organisation:change',
  'GET /api/v1/admin/positions': 'organisation:read',
  'POST /api/v1/admin/positions': 'organisation:change',
  'GET /api/v1/admin/positions/{id}': 'organisation:read',
  'POST /api/v1/admin/positions/{id}/actions/report': 'organisation:change',
  'POST /api/v1/admin/positions/{id}/actions/end': 'organisation:change',
  'POST /api/v1/admin/assignments': 'organisation:change',
  'POST /api/v1/admin/assignments/{id}/actions/end': 'organisation:change',
  'POST /api/v1/admin/leaves': 'organisation:change',
  'POST /api/v1/admin/leaves/{id}/actions/cancel': 'organisation:change',
  'GET /api/v1/admin/institutions': 'organisation:read',
  'POST /api/v1/admin/institutions': 'organisation:change',
  'POST /api/v1/admin/institutions/{id}/actions/close': 'organisation:change',
  'GET /api/v1/admin/imbalance': 'organisation:read',
  'GET /api/v1/admin/audit': 'audit:search',
};

/** Everybody who holds a role by some seat. */
const HOLDERS: Readonly<Record<Role, readonly string[]>> = {
  operator: ['operator.pusat.1'],
  pendamping: ['pendamping.3325.001', 'pendamping.5311.001'],
  supervisor: ['supervisor.3325'],
  coordinator: ['korkab.3325', 'korwil.33', 'jsk.1'],
  bank: ['bri.3325', 'bri.33', 'bri.pusat'],
  dinas: ['dinsos.3325', 'dinsos.33'],
  dataAdministrator: ['apd.3325'],
  dukcapil: ['dukcapil.3325'],
  service: ['uptdppa.3325'],
  manager: ['manajer.1', 'manajer.33', 'piket.1'],
  inspectorate: ['inspektur.1'],
  administrator: ['admin.1'],
};
/** What is answered where it is not 200. */
const SUCCESS: Readonly<Record<string, number>> = {
  'POST /api/v1/complaints': 201,
  'POST /api/v1/leaves': 201,
  'POST /api/v1/calls': 201,
  'POST /api/v1/exports': 202,
  ...Object.fromEntries(
    ['users', 'positions', 'assignments', 'leaves', 'institutions'].map((list) => [`POST /api/v1/admin/${list}`, 201]),
  ),
};
const SEATLESS = 'tanpa.jabatan.1';
const FORMER = 'supervisor.3375';

describe('role and route', () => {
  let world: ApiWorld;
  let routes: readonly Route[];
  beforeAll(async () => {
    world = await ApiWorld.begin();
    await world.addAccount(SEATLESS);
    routes = (await routesOf(world)).filter(({ token, valid }) => token !== undefined && !valid.isForAnybody);
  }, 300_000);
  afterAll(() => world?.end());

  it('are all known here', () => {
    expect(routes.map(({ name }) => name).sort()).toEqual(Object.keys(PERMISSION_OF).sort());
    expect([...new Set(Object.values(PERMISSION_OF))].sort()).toEqual([...PERMISSIONS].sort());
    expect(Object.keys(HOLDERS).sort()).toEqual([...codesOf(ROLE)].sort());
  });

  it.each(Object.entries(HOLDERS).flatMap(([role, logins]) => logins.map((login) => [role as Role, login] as const)))(
    'agree with the policy: %s %s',
    async (role, login) => {
      const token = await world.tokenOf(login);
      const found = await outcomesWith({ authorization: `Bearer ${token}` });
      const wanted = routes.map(({ name }) => [name, isGranted(name, role) ? 'allowed' : 403]);
      expect(found).toEqual(wanted);
    },
  );

  it.each([
    ['somebody without a seat', SEATLESS],
    ['somebody who left his seat', FORMER],
  ])('agree that nothing is permitted to %s', async (_who, login) => {
    const token = await world.tokenOf(login);
    expect(await outcomesWith({ authorization: `Bearer ${token}` })).toEqual(routes.map(({ name }) => [name, 403]));
  });

  it('agree that nothing is permitted to nobody', async () => {
    expect(await outcomesWith({ authorization: undefined })).toEqual(routes.map(({ name }) => [name, 401]));
  });

  const isGranted = (name: string, role: Role): boolean => {
    const permission = PERMISSION_OF[name];
    return permission !== undefined && GRANTED[permission].includes(role);
  };

  /** Of valid requests about something that does not exist: whoever may, learns that. */
  async function outcomesWith(headers: Readonly<Record<string, string | undefined>>) {
    const outcomes: [string, number | string][] = [];
    for (const route of routes) {
      const { status, text } = await world.send(requestOf(route, { id: randomUUID(), headers }));
      const isAnswered =
        status === (route.path.includes('{id}') ? 404 : (SUCCESS[route.name] ?? 200)) ||
        // Another's call is no purpose of hers: whoever may look up learns that.
        (route.valid.query?.callId !== undefined && status === 400);
      const isRefused = status === 401 || status === 403;
      outcomes.push([route.name, isAnswered ? 'allowed' : isRefused ? status : `${status} ${text}`]);
    }
    return outcomes;
  }
});
