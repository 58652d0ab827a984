import { randomUUID } from 'node:crypto';
import { positionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import { RawSession } from '../access/support/raw-session';
import { ApiWorld } from './support/api-world';
import { PENDAMPING, SUPERVISOR } from './support/people';

const COLLEAGUE = 'pendamping.3325.002';
const KORKAB = 'korkab.3325';
const DAYS = { from: '2026-11-23', to: '2026-11-27' };

interface Leave extends Record<string, unknown> {
  readonly id?: string;
  readonly version?: number;
  readonly state: string;
  readonly openTasks: readonly { readonly complaintNumber: string; readonly isDueMeanwhile: boolean }[];
}
interface Staff {
  readonly items: readonly { readonly userId: string; readonly seat: string; readonly name?: string }[];
}
interface Leaves {
  readonly items: readonly (Leave & { readonly userId: string })[];
}

describe('leave', () => {
  let world: ApiWorld;
  beforeEach(async () => {
    world = await ApiWorld.begin();
  }, 300_000);
  afterEach(() => world?.end());

  const record = (login: string, body: object, query = '') =>
    world.ask<Leave>(login, 'POST', `/leaves${query}`, { body });
  const cancel = (login: string, { id, version }: Leave) =>
    world.ask<Leave>(login, 'POST', `/leaves/${id}/actions/cancel`, { version, body: { reason: 'backEarlier' } });
  const handlerOfNew = async () => {
    const complaint = await world.story.files({ of: PENDAMPING });
    await world.story.quiet();
    return world.story.handlerOf(complaint);
  };

  it('is previewed with the tasks it concerns, and the ladder honours it from its first day until it is cancelled', async () => {
    const waiting = await world.story.files({ of: PENDAMPING });
    await world.story.quiet();
    const body = { ...DAYS, deputyId: userIdOf(COLLEAGUE) };
    const preview = await record(PENDAMPING, body, '?dryRun=true');
    expect(preview).toMatchObject({
      status: 200,
      body: { state: 'running', openTasks: [{ complaintNumber: waiting.number, isDueMeanwhile: true }] },
    });
    expect(preview.body.id).toBeUndefined();
    expect(await handlerOfNew()).toBe(userIdOf(PENDAMPING));

    const leave = await record(PENDAMPING, body);
    expect(leave).toMatchObject({ status: 201, body: { ...DAYS, zone: 'WIB', deputyId: userIdOf(COLLEAGUE) } });
    expect(await handlerOfNew()).toBe(userIdOf(COLLEAGUE));
    expect(await world.story.handlerOf(waiting)).toBe(userIdOf(PENDAMPING));

    const cancelled = await cancel(PENDAMPING, leave.body);
    expect(cancelled).toMatchObject({
      status: 200,
      body: { state: 'cancelled', version: 2, allowed: [], cancelReason: 'backEarlier' },
    });
    const { rows } = await world.admin.query<{ detail: object }>(
      `SELECT detail FROM audit_entry WHERE action = 'leave.cancelled' AND subject_id = $1`,
      [leave.body.id],
    );
    expect(rows).toEqual([{ detail: { reason: 'backEarlier' } }]);
    expect(await handlerOfNew()).toBe(userIdOf(PENDAMPING));
    expect(await cancel(PENDAMPING, leave.body)).toMatchObject({ status: 412 });
    expect(await cancel(PENDAMPING, { ...leave.body, version: 2 })).toMatchObject({
      status: 409,
      body: { code: 'notAllowedNow' },
    });
  });

  it('without a deputy passes her over', async () => {
    expect((await record(PENDAMPING, DAYS)).status).toBe(201);
    expect(await handlerOfNew()).toBe(userIdOf(SUPERVISOR));
  });

  it('gives the deputy the rights of the seat for as long, and no longer', async () => {
    const complaint = await world.story.files({ of: PENDAMPING });
    await world.story.quiet();
    const neighbour = 'supervisor.3374';
    const sees = async () => (await world.ask(neighbour, 'GET', `/complaints/${complaint.id}`)).status;
    expect(await sees()).toBe(404);
    const leave = await record(SUPERVISOR, { ...DAYS, deputyId: userIdOf(neighbour) });
    expect(leave.status).toBe(201);
    await later();
    expect(await sees()).toBe(200);
    await cancel(SUPERVISOR, leave.body);
    await later();
    expect(await sees()).toBe(404);
  }, 60_000);

  it('is written down by oneself or by whoever stands above; nobody else sees or cancels it', async () => {
    const planned = { from: '2026-12-07', to: '2026-12-11', userId: userIdOf(PENDAMPING) };
    for (const login of [COLLEAGUE, 'supervisor.3326', 'bri.3325', 'manajer.1'])
      expect(await record(login, planned)).toMatchObject({ status: 400, body: { errors: [{ pointer: '/userId' }] } });
    const leave = await record(SUPERVISOR, planned);
    expect(leave).toMatchObject({ status: 201, body: { state: 'planned' } });
    const seen = async (login: string, whose: string) =>
      (await world.ask<Leaves>(login, 'GET', `/leaves?whose=${whose}`)).body.items.some(
        ({ id }) => id === leave.body.id,
      );
    expect([await seen(PENDAMPING, 'mine'), await seen(SUPERVISOR, 'team'), await seen(SUPERVISOR, 'mine')]).toEqual([
      true,
      true,
      false,
    ]);
    for (const login of [COLLEAGUE, 'supervisor.3326', KORKAB]) {
      expect([login, await seen(login, 'team')]).toEqual([login, false]);
      expect([login, (await cancel(login, leave.body)).status]).toEqual([login, 404]);
    }
    expect((await cancel(PENDAMPING, leave.body)).status).toBe(200);
    expect(
      (
        await world.admin.query(`SELECT action, actor_id FROM audit_entry WHERE subject_id = $1 ORDER BY id`, [
          leave.body.id,
        ])
      ).rows,
    ).toEqual([
      { action: 'leave.recorded', actor_id: userIdOf(SUPERVISOR) },
      { action: 'leave.cancelled', actor_id: userIdOf(PENDAMPING) },
    ]);
  });

  it('offers deputies of the same seat and above, and takes no other', async () => {
    const { body } = await world.ask<Staff>(PENDAMPING, 'GET', '/leaves/deputies');
    expect(new Set(body.items.map(({ seat }) => seat))).toEqual(new Set(['pendamping', 'peksosSupervisor', 'korkab']));
    expect(body.items.map(({ userId }) => userId)).not.toContain(userIdOf(PENDAMPING));
    expect((await world.ask(COLLEAGUE, 'GET', `/leaves/deputies?userId=${userIdOf(PENDAMPING)}`)).status).toBe(404);
    const below = await record(SUPERVISOR, { ...DAYS, deputyId: userIdOf(PENDAMPING) });
    expect(below).toMatchObject({ status: 400, body: { errors: [{ pointer: '/deputyId' }] } });
    const team = await world.ask<Staff>(SUPERVISOR, 'GET', '/leaves/people');
    expect(team.body.items.map(({ userId }) => userId)).toContain(userIdOf(PENDAMPING));
    expect(team.body.items.map(({ userId }) => userId)).not.toContain(userIdOf('pendamping.3326.001'));
  });

  it('waits while hers is written down or the organisation is changed, and for nobody else’s', async () => {
    const leaveOf = (login: string) => `SELECT pg_advisory_xact_lock(7202615, hashtext('${userIdOf(login)}'))`;
    await world.tokenOf(PENDAMPING);
    for (const [day, lock, status] of [
      ['2026-11-24', 'SELECT pg_advisory_xact_lock_shared(7202613)', 201],
      ['2026-11-25', leaveOf(COLLEAGUE), 201],
      ['2026-11-26', leaveOf(PENDAMPING), 503],
      ['2026-11-27', 'SELECT pg_advisory_xact_lock(7202613)', 503],
    ] as const) {
      await world.admin.query('BEGIN');
      await world.admin.query(lock);
      expect([day, (await record(PENDAMPING, { from: day, to: day })).status]).toEqual([day, status]);
      await world.admin.query('COMMIT');
    }
  });

  it('does not overlap, and is one for one key', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const once = () => world.ask<Leave>(PENDAMPING, 'POST', '/leaves', { headers, body: DAYS });
    const first = await once();
    expect((await once()).body).toEqual(first.body);
    expect(await record(PENDAMPING, { from: '2026-11-27', to: '2026-12-01' })).toMatchObject({
      status: 409,
      body: { code: 'leaveOverlaps' },
    });
    expect((await record(PENDAMPING, { from: '2026-11-28', to: '2026-12-01' })).status).toBe(201);
  });

  it('cannot be written past the product: the database asks as well', async () => {
    const api = await RawSession.open(world, 'tuntas_api');
    try {
      const insert = (userId: string, recordedBy: string) =>
        `INSERT INTO leave (id, user_id, valid_from, valid_to, version, recorded_by_id, recorded_at)
         VALUES ('${randomUUID()}', '${userId}', '2026-12-01', '2026-12-02', 1, '${recordedBy}', '2026-11-23')`;
      const [her, colleague, above] = [userIdOf(PENDAMPING), userIdOf(COLLEAGUE), userIdOf(SUPERVISOR)];
      const refused = async (uid: string, sql: string) => (await api.as({ uid }, sql)).refused;
      expect(await refused(her, insert(her, her))).toBeUndefined();
      expect(await refused(above, insert(her, above))).toBeUndefined();
      for (const [uid, sql] of [
        [colleague, insert(her, colleague)],
        [colleague, insert(her, her)],
        [her, insert(above, her)],
        ['', insert(her, her)],
        [her, `UPDATE leave SET valid_to = '2099-01-01'`],
        [her, `DELETE FROM deputy`],
        [
          her,
          `INSERT INTO deputy (id, position_id, user_id, valid_from, valid_to) VALUES ('${randomUUID()}', '${positionIdOf(SUPERVISOR)}', '${her}', '2026-11-01', '2027-11-01')`,
        ],
      ] as const)
        expect([sql, await refused(uid, sql)]).toEqual([sql, '42501']);
      const leave = await record(PENDAMPING, DAYS);
      const cancelled = await api.as<{ n: number }>(
        { uid: colleague },
        `SELECT app.cancel_leave('${leave.body.id}', 1, '2026-11-23T04:00Z', 'wrongEntry') AS n`,
      );
      expect(cancelled.rows).toEqual([{ n: 0 }]);
    } finally {
      await api.close();
    }
  });

  /** Roles and scope may be five seconds old. */
  const later = () => new Promise((resolve) => setTimeout(resolve, 5_100));
});
