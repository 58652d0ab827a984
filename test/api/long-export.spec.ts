import { layOpenComplaints } from '#testing/seeding/open-complaints';
import { World } from '#testing/world/world';
import { quietPort } from '#platform/services/ports';
import { PartProcess } from '../stories/part-process';
import { testRun } from '../setup/test-run';
import { eventually } from '../worker/support/eventually';
import { MONDAY } from './support/api-world';

const MANAGER = 'manajer.1';
/** More than are read and written at once. */
const COMPLAINTS = 3_500;
const GATE = 4711;

interface Export {
  readonly id: string;
  readonly state: string;
  readonly rowsTotal?: number;
  readonly rowsDone: number;
  readonly restarts: number;
}

const nothing = { stop: async () => undefined };

/** The api is a process of its own here, so that it can be killed. */
describe('a file of some thousand complaints', () => {
  const api = new PartProcess('api');
  let world: World;
  let port: number;
  beforeAll(async () => {
    port = await quietPort();
    world = await World.begin({
      services: testRun(),
      at: MONDAY,
      product: {
        api: async () => ({ stop: api.stop, request }),
        worker: async () => nothing,
        notifier: async () => nothing,
      },
    });
    await layOpenComplaints(world.admin, COMPLAINTS);
    await holdable();
    api.start({ ...world.environmentFor('tuntas_api'), API_PORT: String(port) });
    await live();
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  const at = (path: string): string => `http://127.0.0.1:${port}${path}`;
  const request = async (method: string, url: string, headers: Record<string, string>, body?: string) => {
    const response = await fetch(at(url), { method, headers, body });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
      file: isJson ? undefined : Buffer.from(text),
    };
  };
  const live = () =>
    eventually(
      () =>
        fetch(at('/health/live')).then(
          ({ ok }) => ok,
          () => false,
        ),
      Boolean,
      60_000,
    );

  /** The third piece of a file waits while the gate is shut; nobody's patience is shorter than the test. */
  async function holdable(): Promise<void> {
    await world.admin.query(`
      CREATE FUNCTION wait_at_gate() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN IF NEW.place = 2 THEN PERFORM pg_advisory_xact_lock_shared(${GATE}); END IF; RETURN NEW; END $$;
      CREATE TRIGGER gate BEFORE INSERT ON export_part FOR EACH ROW EXECUTE FUNCTION wait_at_gate();
      DO $$ BEGIN
        EXECUTE format('ALTER ROLE tuntas_api IN DATABASE %I SET lock_timeout = 0', current_database());
        EXECUTE format('ALTER ROLE tuntas_api IN DATABASE %I SET statement_timeout = 0', current_database());
        EXECUTE format('ALTER ROLE tuntas_api IN DATABASE %I SET idle_in_transaction_session_timeout = 0', current_database());
      END $$`);
  }
  const shut = () => world.admin.query('SELECT pg_advisory_lock($1)', [GATE]);
  const open = () => world.admin.query('SELECT pg_advisory_unlock($1)', [GATE]);
  const isHalfWay = async (id: string): Promise<boolean> => {
    const { rows } = await world.admin.query(
      `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = $1 AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      [GATE],
    );
    return rows.length > 0 && (await read(id)).rowsDone === 1_000;
  };

  const ask = async (): Promise<string> => {
    const { status, body } = await world.request<Export & Record<string, unknown>>(
      MANAGER,
      'POST',
      '/exports?figure=open',
      { body: { format: 'csv' } },
    );
    expect(status).toBe(202);
    return body.id;
  };
  const read = async (id: string): Promise<Export> =>
    (await world.request<Export & Record<string, unknown>>(MANAGER, 'GET', `/exports/${id}`)).body;
  const over = (id: string): Promise<Export> =>
    eventually(
      () => read(id),
      ({ state }) => state !== 'queued' && state !== 'running',
      150_000,
    );
  const numbersIn = async (id: string): Promise<readonly string[]> => {
    const { file } = await world.request(MANAGER, 'GET', `/exports/${id}/file`);
    const [, ...lines] = String(file).trimEnd().split('\r\n');
    expect(lines.pop()).toMatch(new RegExp(`^"Akhir berkas: ${lines.length} baris, `));
    return lines.map((line) => line.split(',')[0] ?? '');
  };
  /** By the next clock, as the list of the monitor is. */
  const numbersOf = async (): Promise<readonly string[]> => {
    const { rows } = await world.admin.query<{ number: string }>(
      `SELECT c.number FROM complaint c JOIN deadline d ON d.complaint_id = c.id
       GROUP BY c.id ORDER BY date_trunc('milliseconds', min(d.due_at)), c.id`,
    );
    return rows.map(({ number }) => number);
  };

  it('has each of them once, in the order of the list', async () => {
    const id = await ask();
    expect(await over(id)).toMatchObject({ state: 'ready', rowsTotal: COMPLAINTS, rowsDone: COMPLAINTS, restarts: 0 });
    expect(await numbersIn(id)).toEqual(await numbersOf());
  });

  it('says how far it is, and is of one instant: what comes or changes half-way is not in it', async () => {
    const before = await numbersOf();
    await shut();
    const id = await ask();
    await eventually(() => isHalfWay(id), Boolean, 30_000);
    expect(await read(id)).toMatchObject({ state: 'running', rowsTotal: COMPLAINTS, rowsDone: 1_000 });
    const last = before.at(-1) ?? '';
    await world.admin.query(`UPDATE complaint SET status = 'closed' WHERE number = $1`, [last]);
    await open();
    expect(await over(id)).toMatchObject({ state: 'ready', rowsTotal: COMPLAINTS, restarts: 0 });
    expect(await numbersIn(id)).toEqual(before);
    await world.admin.query(`UPDATE complaint SET status = 'assigned' WHERE number = $1`, [last]);
  });

  it('whose api is killed half-way is begun anew by the next one, says so, and is whole', async () => {
    await shut();
    const id = await ask();
    await eventually(() => isHalfWay(id), Boolean, 30_000);
    await api.killAndRestart();
    await open();
    await live();
    const done = await over(id);
    expect(done).toMatchObject({ state: 'ready', rowsTotal: COMPLAINTS, rowsDone: COMPLAINTS });
    expect(done.restarts).toBeGreaterThanOrEqual(1);
    expect(await numbersIn(id)).toEqual(await numbersOf());
    // The dead one's transaction is long over: nothing of it is left in the file.
    const { rows } = await world.admin.query(
      'SELECT DISTINCT attempt - 1 AS restarts FROM export_part WHERE export_id = $1',
      [id],
    );
    expect(rows).toEqual([{ restarts: done.restarts }]);
  }, 200_000);
});
