import { randomUUID } from 'node:crypto';
import { systemActor } from '#core/access/actor';
import { WriteExport } from '#handlers/export/write-export.handler';
import type { RuntimeView } from '#handlers/operations/runtime.view';
import { actorOf } from '#handlers/session/load-actor.query';
import { ExportRepository } from '#persistence/export/export.repository';
import type { ExportJob } from '#persistence/export/export.repository';
import { ActorRepository } from '#persistence/organisation/actor.repository';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { Tx } from '#persistence/tx/tx';
import { rowsOf, sheetIn } from '#testing/edited-sheet';
import { ApiWorld } from './support/api-world';
import { ADMINISTRATOR } from './support/people';
import { everythingIn } from './support/pages';

const MANAGER = 'manajer.1';
const PROVINCE = 'manajer.33';
/** So few are sent while somebody waits; the others go through the queue. */
const STREAMED = 2;

interface Export {
  readonly id: string;
  readonly state: string;
  readonly failure?: string;
  readonly rowsTotal?: number;
  readonly rowsDone: number;
  readonly restarts: number;
  readonly asOf?: string;
}

describe('a file that is made in the background', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.begin({ config: { exportStreamRows: STREAMED } });
    for (const pendamping of [
      'pendamping.3325.001',
      'pendamping.3325.002',
      'pendamping.3325.001',
      'pendamping.5311.001',
    ])
      await world.story.files({ of: pendamping });
    await world.story.quiet();
  }, 240_000);
  afterAll(() => world?.end());

  const request = (as: string, search = '', format = 'csv', key = randomUUID()) =>
    world.ask<Export>(as, 'POST', `/exports${search}`, { body: { format }, headers: { 'idempotency-key': key } });
  const read = async (as: string, id: string) => (await world.ask<Export>(as, 'GET', `/exports/${id}`)).body;

  /** Asks how far it is until it is over, as the page does. */
  async function over(as: string, id: string): Promise<Export> {
    for (;;) {
      const found = await read(as, id);
      if (found.state !== 'queued' && found.state !== 'running') return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async function file(as: string, id: string): Promise<{ status: number; bytes: Buffer; disposition: string }> {
    const answer = await world.app.http.inject({
      method: 'GET',
      url: `/api/v1/exports/${id}/file`,
      headers: { authorization: `Bearer ${await world.tokenOf(as)}` },
    });
    return {
      status: answer.statusCode,
      bytes: answer.rawPayload,
      disposition: String(answer.headers['content-disposition']),
    };
  }
  const linesOf = (bytes: Buffer): string[] =>
    bytes
      .toString()
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n');

  /** Everything waiting or under way in the queue is gone, and whoever wrote is dead for long. */
  async function leftHalfWay(id: string): Promise<void> {
    await world.admin.query(
      `UPDATE export_job SET state = 'running', rows_done = 1, seen_at = clock_timestamp() - interval '1 minute' WHERE id = $1`,
      [id],
    );
    await world.admin.query('DELETE FROM export_part WHERE export_id = $1 AND place > 1', [id]);
  }

  it('is what a longer list is answered with: the short way says so and writes nothing down', async () => {
    const refused = await world.ask(MANAGER, 'GET', '/monitor/export?figure=open');
    expect(refused).toMatchObject({ status: 409, body: { code: 'exportTooLarge' } });
    expect((await world.ask(MANAGER, 'GET', '/monitor/export?figure=open&region=53')).status).toBe(200);
    const { rows } = await world.admin.query(`SELECT detail FROM audit_entry WHERE action = 'monitorExported'`);
    expect(rows).toEqual([{ detail: expect.objectContaining({ rows: 1 }) as object }]);
  });

  it('is exactly the filtered list of one instant, to its last line, for whoever asked and nobody else', async () => {
    const accepted = await request(MANAGER, '?figure=open&category=BYR-01');
    expect(accepted).toMatchObject({ status: 202, body: { state: 'queued', rowsDone: 0, restarts: 0 } });
    const { id } = accepted.body;
    const done = await over(MANAGER, id);
    const items = await everythingIn<{ number: string }>(
      world,
      MANAGER,
      '/monitor/complaints?figure=open&category=BYR-01',
    );
    expect(items.length).toBeGreaterThan(STREAMED);
    expect(done).toMatchObject({ state: 'ready', rowsTotal: items.length, rowsDone: items.length, restarts: 0 });
    const { bytes, disposition } = await file(MANAGER, id);
    expect(disposition).toMatch(/^attachment; filename="tuntas-complaints-2026-11-23\.csv"$/);
    const [titles = '', ...lines] = linesOf(bytes);
    const end = lines.pop() ?? '';
    expect(titles).toMatch(/^Nomor,Kategori,/);
    expect(lines.map((line) => line.split(',')[0])).toEqual(items.map(({ number }) => number));
    expect(end).toMatch(
      new RegExp(`^"Akhir berkas: ${items.length} baris, per 2026-11-23 10:\\d\\d WIB, diunduh oleh `),
    );
    for (const path of [`/exports/${id}`, `/exports/${id}/file`])
      for (const login of [PROVINCE, 'supervisor.3325'])
        expect([login, (await world.ask(login, 'GET', path)).status]).toEqual([login, 404]);
    const { rows } = await world.admin.query<{ action: string; rows: number }>(
      `SELECT action, (detail ->> 'rows')::integer AS rows FROM audit_entry WHERE subject_id = $1 AND actor_id = $2 ORDER BY id`,
      [id, userIdOf(MANAGER)],
    );
    expect(rows).toEqual([
      { action: 'monitorExported', rows: items.length },
      { action: 'exportFetched', rows: items.length },
    ]);
  });

  it('has the rows of its owner’s regions only, also as a workbook', async () => {
    const { id } = (await request(PROVINCE, '?figure=open', 'xlsx')).body;
    expect(await over(PROVINCE, id)).toMatchObject({ state: 'ready', rowsTotal: 3 });
    const [, ...rows] = rowsOf(await sheetIn((await file(PROVINCE, id)).bytes));
    expect(rows.slice(0, -1).map(([number]) => String(number).slice(0, 8))).toEqual(Array<string>(3).fill('PKH-3325'));
  });

  it('is asked for once under its key, and something else under it is refused', async () => {
    const key = randomUUID();
    const first = await request(MANAGER, '?figure=open', 'csv', key);
    expect((await request(MANAGER, '?figure=open', 'csv', key)).body.id).toBe(first.body.id);
    expect(await request(MANAGER, '?figure=breached', 'csv', key)).toMatchObject({
      body: { code: 'idempotencyKeyReused' },
    });
    await over(MANAGER, first.body.id);
  });

  it('is the same for whoever asks again while it is made, and her next one waits; others do not', async () => {
    await world.admin.query('BEGIN');
    await world.admin.query('LOCK TABLE export_part IN EXCLUSIVE MODE');
    const [first, atOnce] = await Promise.all([request(MANAGER, '?figure=open'), request(MANAGER, '?figure=open')]);
    const again = await request(MANAGER, '?figure=open');
    expect([first.status, atOnce.body.id, again.body.id]).toEqual([202, first.body.id, first.body.id]);
    expect(await request(MANAGER, '?figure=open', 'xlsx')).toMatchObject({
      status: 409,
      headers: { 'retry-after': '10' },
      body: { code: 'exportUnfinished' },
    });
    const others = await request(PROVINCE, '?figure=open');
    expect(others.status).toBe(202);
    await world.admin.query('COMMIT');
    expect(await over(MANAGER, first.body.id)).toMatchObject({ state: 'ready' });
    const next = await request(MANAGER, '?figure=open', 'xlsx');
    expect(next.status).toBe(202);
    expect(next.body.id).not.toBe(first.body.id);
    await over(MANAGER, next.body.id);
    await over(PROVINCE, others.body.id);
  });

  it('whose writer died half-way is begun anew when its owner looks, and says so', async () => {
    const { id } = (await request(MANAGER, '?figure=open')).body;
    const before = await over(MANAGER, id);
    await leftHalfWay(id);
    expect((await file(MANAGER, id)).status).toBe(409);
    await world.story.files({ of: 'pendamping.3325.001' });
    await world.story.quiet();
    const after = await over(MANAGER, id);
    expect(after).toMatchObject({ state: 'ready', restarts: 1, rowsTotal: (before.rowsTotal ?? 0) + 1 });
    const lines = linesOf((await file(MANAGER, id)).bytes);
    // Titles and end: nothing of the first attempt is left in it.
    expect(lines.length).toBe((after.rowsTotal ?? 0) + 2);
    const { rows } = await world.admin.query('SELECT DISTINCT attempt FROM export_part WHERE export_id = $1', [id]);
    expect(rows).toEqual([{ attempt: 2 }]);
  });

  it('that ended its writer again and again is given up, and says so', async () => {
    const { id } = (await request(MANAGER, '?figure=open')).body;
    await over(MANAGER, id);
    await leftHalfWay(id);
    await world.admin.query('UPDATE export_job SET attempts = 5 WHERE id = $1', [id]);
    expect(await read(MANAGER, id)).toMatchObject({ state: 'failed', failure: 'givenUp' });
    expect((await file(MANAGER, id)).status).toBe(409);

    // Whoever keeps it running sees that there is one, and has it tried again; it stays its owner's.
    const work = async () => {
      const { body } = await world.ask<RuntimeView>(ADMINISTRATOR, 'GET', '/admin/runtime');
      return body.exports;
    };
    expect(await work()).toEqual({
      waiting: 0,
      running: 0,
      left: 0,
      oldestSeconds: 0,
      refused: 0,
      failed: [{ exportId: id, waitingSeconds: expect.any(Number) as number }],
    });
    const retry = (as: string) =>
      world.ask(as, 'POST', '/admin/exports/actions/retry', { body: { reason: 'configurationCorrected' } });
    expect((await retry(MANAGER)).status).toBe(403);
    expect(await retry(ADMINISTRATOR)).toMatchObject({ status: 200, body: { retried: 1 } });
    expect(await over(MANAGER, id)).toMatchObject({ state: 'ready', restarts: 5 });
    expect((await work()).failed).toEqual([]);
    expect((await world.ask(ADMINISTRATOR, 'GET', `/exports/${id}`)).status).toBe(403);
    const { rows } = await world.admin.query(
      `SELECT actor_id, subject_id, detail FROM audit_entry WHERE action = 'exports.retried'`,
    );
    expect(rows).toEqual([
      { actor_id: userIdOf(ADMINISTRATOR), subject_id: null, detail: { reason: 'configurationCorrected', retried: 1 } },
    ]);
  });

  it('is not made for whoever has lost her right to the list: what was written of it is gone, and she is told why', async () => {
    const { id } = (await request(PROVINCE, '?figure=open')).body;
    await over(PROVINCE, id);
    await leftHalfWay(id);
    const seated = (until: string) =>
      world.admin.query(`UPDATE holding SET valid_to = ${until} WHERE user_id = $1`, [userIdOf(PROVINCE)]);
    await seated('valid_from');
    expect(await world.app.http.get(WriteExport).execute(id)).toBe('forbidden');
    const { rows } = await world.admin.query('SELECT place FROM export_part WHERE export_id = $1', [id]);
    expect(rows).toEqual([]);
    await seated('NULL');
    expect(await read(PROVINCE, id)).toMatchObject({ state: 'failed', failure: 'rightEnded' });
    const { body } = await world.ask<RuntimeView>(ADMINISTRATOR, 'GET', '/admin/runtime');
    expect(body.exports).toMatchObject({ refused: 1, failed: [] });
  });

  it('whose writer loses its connection half-way is begun anew by the queue', async () => {
    await world.admin.query('BEGIN');
    await world.admin.query('LOCK TABLE export_part IN EXCLUSIVE MODE');
    const { id } = (await request(MANAGER, '?figure=open')).body;
    const killed = async (): Promise<boolean> => {
      // Else a transaction sees the same activity again and again.
      await world.admin.query('SELECT pg_stat_clear_snapshot()');
      const { rows } = await world.admin.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%INSERT INTO export_part%'`,
      );
      return rows.length > 0;
    };
    while (!(await killed())) await new Promise((resolve) => setTimeout(resolve, 20));
    await world.admin.query('COMMIT');
    const done = await over(MANAGER, id);
    expect(done).toMatchObject({ state: 'ready', restarts: 1 });
    expect(linesOf((await file(MANAGER, id)).bytes)).toHaveLength((done.rowsTotal ?? 0) + 2);
  });

  describe('that another writer has taken over', () => {
    const process = systemActor('process');
    const get = <Type>(type: new (...needs: never[]) => Type): Type => world.app.http.get(type);
    const partOf = (text: string) => ({ bytes: Buffer.from(text), rowsDone: 1, rowsTotal: 1 });
    const begin = async (id: string): Promise<ExportJob> => {
      const job = await get(Tx).run(process, () => get(ExportRepository).begin(id));
      if (!job) throw new Error(`export ${id} was not begun`);
      return job;
    };
    const asManager = async <T>(work: () => Promise<T>): Promise<T> => {
      const seats = await get(Tx).run(process, () => get(ActorRepository).seatsOf(userIdOf(MANAGER)));
      const actor = actorOf(seats);
      if (!actor) throw new Error(`${MANAGER} has no seat`);
      return get(Tx).run(actor, work);
    };

    async function takenOver() {
      const [exports, id] = [get(ExportRepository), randomUUID()];
      const wanted = { id, userId: userIdOf(MANAGER), filter: {}, format: 'csv', language: 'id' } as const;
      await asManager(() => exports.add(wanted, 7));
      const first = await begin(id);
      expect(await asManager(() => exports.addPart(first, 0, partOf('one')))).toBe(true);
      await world.admin.query(
        `UPDATE export_job SET seen_at = clock_timestamp() - interval '30 seconds' WHERE id = $1`,
        [id],
      );
      const second = await begin(id);
      return { exports, id, first, second };
    }

    it('keeps what that one has written, whatever the late first one still says', async () => {
      const { exports, id, first, second } = await takenOver();
      expect(await asManager(() => exports.addPart(second, 0, partOf('two')))).toBe(true);
      for (const state of ['queued', 'ready', 'failed'] as const)
        expect([state, await asManager(() => exports.end(first, state, new Date()))]).toEqual([state, false]);
      expect(await asManager(() => exports.addPart(first, 1, partOf('one')))).toBe(false);
      expect(await read(MANAGER, id)).toMatchObject({ state: 'running', restarts: 1, rowsDone: 1 });
      expect(await asManager(() => exports.end(second, 'ready', new Date()))).toBe(true);
      expect(await file(MANAGER, id)).toMatchObject({ status: 200, bytes: Buffer.from('two') });
      for (const state of ['queued', 'ready', 'failed'] as const)
        expect([state, await asManager(() => exports.end(first, state, new Date()))]).toEqual([state, false]);
      // Nor does the one that is over: its connection may have been lost after its commit.
      expect(await asManager(() => exports.end(second, 'queued'))).toBe(false);
      expect(await file(MANAGER, id)).toMatchObject({ status: 200, bytes: Buffer.from('two') });
      const { rows } = await world.admin.query('SELECT attempt, place FROM export_part WHERE export_id = $1', [id]);
      expect(rows).toEqual([{ attempt: 2, place: 0 }]);
    });
  });

  it('is gone when its time is over, whoever asks for the next one', async () => {
    const { id } = (await request(MANAGER, '?figure=open')).body;
    await over(MANAGER, id);
    await world.admin.query('UPDATE export_job SET expires_at = clock_timestamp() WHERE id = $1', [id]);
    expect((await world.ask(MANAGER, 'GET', `/exports/${id}`)).status).toBe(404);
    const next = await request(PROVINCE, '?figure=open');
    await over(PROVINCE, next.body.id);
    const { rows } = await world.admin.query(
      'SELECT (SELECT count(*)::integer FROM export_job WHERE id = $1) AS jobs, (SELECT count(*)::integer FROM export_part WHERE export_id = $1) AS parts',
      [id],
    );
    expect(rows).toEqual([{ jobs: 0, parts: 0 }]);
  });

  it('is asked for all the same while what is over cannot be removed, and that goes little by little', async () => {
    const { rows } = await world.admin.query<{ id: string }>(
      `INSERT INTO export_job (id, user_id, filter, format, language, state, requested_at, seen_at, expires_at)
       SELECT gen_random_uuid(), $1, '{}', 'csv', 'id', 'ready', clock_timestamp(), clock_timestamp(), clock_timestamp() - n * interval '1 hour'
       FROM generate_series(1, 25) AS n RETURNING id`,
      [userIdOf(MANAGER)],
    );
    const ids = rows.map(({ id }) => id);
    const left = async () => {
      const found = await world.admin.query('SELECT 1 FROM export_job WHERE id = ANY ($1::uuid[])', [ids]);
      return found.rowCount;
    };
    await world.admin.query('BEGIN');
    await world.admin.query('LOCK TABLE export_part IN EXCLUSIVE MODE');
    const asked = await request(MANAGER, '?figure=open');
    expect([asked.status, await left()]).toEqual([202, 25]);
    await world.admin.query('COMMIT');
    await over(MANAGER, asked.body.id);
    for (const remaining of [5, 0]) {
      const { id } = (await request(MANAGER, '?figure=open')).body;
      await over(MANAGER, id);
      expect(await left()).toBe(remaining);
    }
  });
});
