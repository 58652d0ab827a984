import { randomUUID } from 'node:crypto';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { OPERATOR } from '#testing/world/story-world';
import { ApiWorld } from './support/api-world';
import type { Received } from './support/api-world';
import { limitRoles } from './support/role-limits';
import { targetsAt } from './support/targets';
import type { Target } from './support/targets';
import { PENDAMPING, SUPERVISOR } from './support/people';
import { VALID } from './support/valid-requests';

const CROWD = 20;
const FILING = VALID['POST /api/v1/complaints']?.body ?? {};
const ANSWER = { text: 'SP2D sudah terbit, dana masuk Rabu.', outcome: 'SELESAI_PENJELASAN' };

interface Command {
  readonly as?: string;
  readonly path?: string;
  readonly body?: object;
  readonly version?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

describe('a repeated command', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.begin();
    await limitRoles(world);
  }, 120_000);
  afterAll(() => world?.end());

  it('gets the same answer, and has an effect once', async () => {
    const [key, before] = [randomUUID(), await complaints()];
    const first = await command(key);
    const second = await command(key);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(second.headers).toMatchObject({ etag: first.headers.etag, 'idempotent-replayed': 'true' });
    expect(first.headers['idempotent-replayed']).toBeUndefined();
    expect(await complaints()).toBe(before + 1);
  });

  it.each([
    ['another language', { headers: { 'accept-language': 'en' } }],
    ['another trace', { headers: { 'x-request-id': 'again' } }],
    ['other blanks', { headers: { 'content-type': 'application/json; charset=utf-8' } }],
  ])('is the same with %s', async (_what, changes) => {
    const key = randomUUID();
    const first = await command(key);
    expect((await command(key, changes)).body).toEqual(first.body);
    expect((await command(`"${key}"`, changes)).body).toEqual(first.body);
  });

  it('is refused when it asks for something else under the same key', async () => {
    const [key, target] = [randomUUID(), await a('complaint.assigned')];
    await command(key);
    const before = await complaints();
    for (const other of [
      { body: { ...FILING, narrative: 'Cerita yang lain sama sekali.' } },
      { body: { ...FILING, stage: 3 } },
      answering(target),
    ])
      expect(await command(key, { ...other, as: OPERATOR })).toMatchObject(other.body === ANSWER ? forbidden : reused);
    expect(await complaints()).toBe(before);
  });

  it('is refused under the same key for another complaint, another action or another version', async () => {
    const [key, target, other] = [randomUUID(), await a('complaint.assigned'), await a('complaint.assigned')];
    expect(await command(key, answering(target))).toMatchObject({ status: 200 });
    expect(await command(key, answering(other))).toMatchObject(reused);
    expect(await command(key, { ...answering(target), version: target.version + 1 })).toMatchObject(reused);
    expect(
      await command(key, {
        as: SUPERVISOR,
        path: `/complaints/${target.id}/actions/close`,
        version: target.version,
        body: {},
      }),
    ).toMatchObject(reused);
  });

  it('files one complaint however many arrive at the same moment', async () => {
    const [key, before] = [randomUUID(), await complaints()];
    const answers = await Promise.all(Array.from({ length: CROWD }, () => command(key)));
    expect(oneOf(answers, 201)).toBe(true);
    expect(await complaints()).toBe(before + 1);
    expect((await command(key)).body).toEqual(answers.find(({ status }) => status === 201)?.body);
  });

  it('answers one task however many arrive at the same moment', async () => {
    const [key, target] = [randomUUID(), await a('task.assigned')];
    const answer = {
      as: PENDAMPING,
      path: `/tasks/${target.id}/actions/answer`,
      body: ANSWER,
      version: target.version,
    };
    const answers = await Promise.all(Array.from({ length: CROWD }, () => command(key, answer)));
    expect(oneOf(answers, 200)).toBe(true);
    expect(await count(`event WHERE stream_id = $1 AND type = 'taskAnswered'`, target.id)).toBe(1);
    expect(await count('vault.free_text WHERE complaint_id = $1', target.complaintId)).toBe(2);
  });

  it('takes effect once under different keys too: the version decides', async () => {
    const target = await a('complaint.assigned');
    const answers = await Promise.all(Array.from({ length: CROWD }, () => command(randomUUID(), answering(target))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(CROWD - 1).fill(412)]);
  });

  it('is told to wait while the first is being carried out, and then gets its answer', async () => {
    const key = randomUUID();
    await world.admin.query('BEGIN');
    await world.admin.query(
      'INSERT INTO idempotency_record (actor_id, key, route, body_hash) VALUES ($1, $2, $3, $4)',
      [userIdOf(OPERATOR), key, 'POST /api/v1/complaints', Buffer.alloc(32)],
    );
    const waiting = await command(key);
    expect(waiting).toMatchObject({ status: 409, body: { code: 'idempotencyInProgress' } });
    expect(Number(waiting.headers['retry-after'])).toBeGreaterThan(0);
    await world.admin.query('ROLLBACK');
    expect(await command(key)).toMatchObject({ status: 201 });
  });

  it('is another command when somebody else sends it', async () => {
    const [key, before] = [randomUUID(), await complaints()];
    const mine = await command(key);
    const hers = await command(key, { as: 'operator.pusat.2' });
    expect(hers.headers['idempotent-replayed']).toBeUndefined();
    expect(hers.body.id).not.toBe(mine.body.id);
    expect(await complaints()).toBe(before + 2);
  });

  it.each<[string, (target: Target) => Command]>([
    ['bad input', (target) => ({ ...answering(target), body: { text: 'x', outcome: 'NOPE' } })],
    ['an unknown field', (target) => ({ ...answering(target), body: { ...ANSWER, pin: '1' } })],
    ['a stale version', (target) => ({ ...answering(target), version: target.version + 7 })],
    ['no version', (target) => ({ ...answering(target), version: undefined })],
    ['an unknown id', (target) => ({ ...answering(target), path: `/complaints/${randomUUID()}/actions/answer` })],
    [
      'a command not possible now',
      (target) => ({ ...answering(target), path: `/complaints/${target.id}/actions/object`, body: {} }),
    ],
    ['a role that may not', (target) => ({ ...answering(target), as: OPERATOR })],
  ])('may be corrected under the same key after a refusal: %s', async (_what, spoiled) => {
    const [key, target] = [randomUUID(), await a('complaint.assigned')];
    const refusal = await command(key, spoiled(target));
    expect([400, 403, 404, 409, 412, 428]).toContain(refusal.status);
    const corrected = await command(key, answering(target));
    expect(corrected).toMatchObject({ status: 200, body: { status: 'answered' } });
    expect(corrected.headers['idempotent-replayed']).toBeUndefined();
  });

  it('may be repeated under the same key after a fault of ours', async () => {
    const [key, before] = [randomUUID(), await complaints()];
    await world.admin.query(
      `ALTER TABLE vault.free_text ADD CONSTRAINT broken CHECK (body IS NULL OR body <> 'x') NOT VALID`,
    );
    await world.admin.query(
      `ALTER TABLE vault.free_text DROP CONSTRAINT broken, ADD CONSTRAINT broken CHECK (false) NOT VALID`,
    );
    expect(await command(key)).toMatchObject({ status: 500, body: { code: 'internal' } });
    expect(await complaints()).toBe(before);
    await world.admin.query('ALTER TABLE vault.free_text DROP CONSTRAINT broken');
    expect(await command(key)).toMatchObject({ status: 201 });
    expect(await complaints()).toBe(before + 1);
  });

  it('gets its first answer with its old version, whatever has happened since', async () => {
    const [key, target] = [randomUUID(), await a('complaint.assigned')];
    const first = await command(key, answering(target));
    const closing = { as: OPERATOR, path: `/complaints/${target.id}/actions/close`, body: {} };
    expect(await command(randomUUID(), { ...closing, version: Number(first.body.version) })).toMatchObject({
      body: { status: 'closed' },
    });
    const again = await command(key, answering(target));
    expect(again).toMatchObject({ status: 200, body: first.body, headers: { 'idempotent-replayed': 'true' } });
    expect(again.headers.etag).toBe(first.headers.etag);
    expect(await command(randomUUID(), answering(target))).toMatchObject({ status: 412 });
  });

  const forbidden = { status: 403 };
  const reused = { status: 422, body: { code: 'idempotencyKeyReused' } };

  const answering = (target: Target): Command => ({
    as: SUPERVISOR,
    path: `/complaints/${target.id}/actions/answer`,
    body: ANSWER,
    version: target.version,
  });

  async function a(standing: 'complaint.assigned' | 'task.assigned'): Promise<Target> {
    const [target] = await targetsAt(world.story, [standing]);
    if (!target) throw new Error('nothing was filed');
    return target;
  }

  /** Files a complaint unless something else is asked. */
  const command = (
    key: string,
    { as = OPERATOR, path = '/complaints', body = FILING, version, headers }: Command = {},
  ) => world.ask(as, 'POST', path, { body, version, headers: { 'idempotency-key': key, ...headers } });

  async function count(rows: string, id?: string): Promise<number> {
    const { rows: found } = await world.admin.query<{ count: string }>(`SELECT count(*) FROM ${rows}`, id ? [id] : []);
    return Number(found[0]?.count);
  }

  const complaints = (): Promise<number> => count('complaint');
});

/** One did it; all others got its answer or were told to come back. */
const oneOf = (answers: readonly Received[], status: number): boolean =>
  answers.filter((answer) => answer.status === status && answer.headers['idempotent-replayed'] === undefined).length ===
    1 &&
  answers.every(
    (answer) => answer.status === status || (answer.status === 409 && answer.headers['retry-after'] !== undefined),
  );
