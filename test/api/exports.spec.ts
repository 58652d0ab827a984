import { randomUUID } from 'node:crypto';
import { systemActor } from '#core/access/actor';
import { actorOf } from '#handlers/session/load-actor.query';
import { ExportRepository } from '#persistence/export/export.repository';
import type { ExportJob } from '#persistence/export/export.repository';
import { ActorRepository } from '#persistence/organisation/actor.repository';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { Tx } from '#persistence/tx/tx';
import { rowsOf, sheetIn } from '#testing/edited-sheet';
import { ApiWorld } from './support/api-world';
import { everythingIn } from './support/pages';

const MANAGER = 'manajer.1';
const PROVINCE = 'manajer.33';
/** So few are sent while somebody waits; the others go through the queue. */
const STREAMED = 2;

interface Export {
  readonly id: string;
  readonly state: string;
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
    expect(await read(MANAGER, id)).toMatchObject({ state: 'failed' });
    expect((await file(MANAGER, id)).status).toBe(409);
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
});
