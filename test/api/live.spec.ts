import { userIdOf } from '#persistence/seeds/demo-ids';
import { OPERATOR } from '#testing/world/story-world';
import type { StoryComplaint } from '#testing/world/story-world';
import { ApiWorld } from './support/api-world';
import { EventSource } from './support/event-source';
import { PENDAMPING, SERVICE, SUPERVISOR } from './support/people';

const ELSEWHERE = 'supervisor.3326';
const PERMITTED = [OPERATOR, PENDAMPING, SUPERVISOR, 'korkab.3325', 'bri.3325', 'dinsos.3325', 'manajer.1', SERVICE];
const SEATLESS = 'tanpa.jabatan.2';

describe('what changes, as it changes', () => {
  let world: ApiWorld;
  const open: EventSource[] = [];
  beforeAll(async () => {
    world = await ApiWorld.begin();
    await world.addAccount(SEATLESS);
  }, 300_000);
  afterEach(() => {
    for (const source of open.splice(0)) source.close();
  });
  afterAll(() => world?.end());

  const listen = async (login: string, lastEventId?: string): Promise<EventSource> => {
    const source = await EventSource.open(world, login, lastEventId);
    open.push(source);
    if (source.response.ok) await source.until(() => source.heard.length > 0, 'the first word');
    return source;
  };

  /** All places of a person are to be had: a moment passes until the server hears that somebody is gone. */
  const untilFree = async (login: string): Promise<void> => {
    for (const deadline = Date.now() + 10_000; ;) {
      const sources: EventSource[] = [];
      for (let index = 0; index < 8; index += 1) sources.push(await EventSource.open(world, login));
      for (const source of sources) source.close();
      if (sources.every(({ response }) => response.ok)) break;
      if (Date.now() > deadline) throw new Error(`the places of ${login} stay taken`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  };

  it('begins with the time of the server and a position, and is never kept', async () => {
    const source = await listen(SUPERVISOR);
    expect(source.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(source.response.headers.get('cache-control')).toBe('no-store');
    expect(source.heard[0]).toMatchObject({
      event: 'clock',
      id: expect.stringMatching(/^\d+$/),
      data: { now: expect.stringMatching(/^2026-11-23T03/), rate: 0 },
    });
  });

  it('tells whoever may see it, with ids and nothing else, and nobody else', async () => {
    const [supervisor, pendamping, elsewhere] = [
      await listen(SUPERVISOR),
      await listen(PENDAMPING),
      await listen(ELSEWHERE),
    ];
    const complaint = await world.story.files();
    await supervisor.until(() => supervisor.changesOf(complaint.id).length > 0, 'a new complaint');
    expect(supervisor.changesOf(complaint.id)[0]?.data).toEqual({
      complaintId: complaint.id,
      stream: 'complaint',
      streamId: complaint.id,
      version: expect.any(Number),
    });
    await pendamping.until(() => pendamping.changesOf(complaint.id).length > 0, 'her task');
    await world.story.quiet();
    expect(elsewhere.changesOf(complaint.id)).toEqual([]);
  });

  it('works while Temporal, the relay and the notifier are away', async () => {
    await world.story.world.stop('worker', 'notifier');
    const source = await listen(SUPERVISOR);
    const complaint = await world.story.files();
    await source.until(() => source.changesOf(complaint.id).length > 0, 'a new complaint');
    await world.story.world.start('notifier', 'worker');
    await world.story.quiet();
  });

  it('goes on where it was broken off: nothing lost', async () => {
    const first = await listen(SUPERVISOR);
    const position = first.lastEventId;
    first.close();
    const missed: StoryComplaint[] = [];
    for (let index = 0; index < 3; index += 1) missed.push(await world.story.files());
    await world.story.quiet();
    const again = await listen(SUPERVISOR, position);
    await again.until(() => missed.every(({ id }) => again.changesOf(id).length > 0), 'what was missed');
    expect(again.heard.map(({ event }) => event)).not.toContain('reload');
  });

  it.each([
    ['of another database', '999999999999999'],
    ['that is none', 'yesterday'],
    ['older than anything', '0'],
  ])('asks to read everything anew after a position %s', async (_what, position) => {
    // So much has happened that one by one would take longer.
    if (position === '0')
      await world.admin.query(
        `INSERT INTO event (stream, stream_id, version, complaint_id, type, at, actor_id, actor_kind, data)
         SELECT 'complaint', gen_random_uuid(), 1, (SELECT id FROM complaint LIMIT 1), 'followedUp', clock_timestamp(), gen_random_uuid(), 'system', '{}'
         FROM generate_series(1, 2001)`,
      );
    const source = await listen(SUPERVISOR, position);
    await source.until(() => source.heard.length >= 2, 'a reload and the time');
    expect(source.heard[0]).toMatchObject({ event: 'reload', id: expect.stringMatching(/^\d+$/) });
    expect(source.heard[1]).toMatchObject({ event: 'clock' });
    await world.admin.query(`DELETE FROM event WHERE type = 'followedUp'`);
  });

  it('says nothing to the accused, nor to those left out with her, live or resumed', async () => {
    const before = [await listen(PENDAMPING), await listen(SUPERVISOR)] as const;
    const accused = [{ kind: 'person', userId: userIdOf(PENDAMPING) }];
    const complaint = await world.story.files({ category: 'KKS-05', accused });
    const other = await world.story.files();
    // The other one is heard of: whatever came before it has been, or never will be.
    for (const source of before) await source.until(() => source.changesOf(other.id).length > 0, 'the other one');
    await world.story.quiet();
    for (const [login, source] of [
      [PENDAMPING, before[0]],
      [SUPERVISOR, before[1]],
    ] as const) {
      expect([login, source.changesOf(complaint.id)]).toEqual([login, []]);
      const again = await listen(login, source.heard[0]?.id);
      await again.until(() => again.changesOf(other.id).length > 0, 'the other one, again');
      expect([login, JSON.stringify(again.heard).includes(complaint.id)]).toEqual([login, false]);
    }
    const korkab = await listen('korkab.3325', before[0].heard[0]?.id);
    await korkab.until(() => korkab.changesOf(complaint.id).length > 0, 'the accusation, by somebody who may');
  });

  it('says nothing more of what somebody saw until she was accused', async () => {
    const complaint = await world.story.files();
    await world.story.quiet();
    const source = await listen(PENDAMPING);
    const before = await world.story.files();
    await source.until(() => source.changesOf(before.id).length > 0, 'what came before');
    await world.story.quiet();
    const told = source.changesOf(complaint.id).length;
    const accused = { accused: [{ kind: 'person', userId: userIdOf(PENDAMPING) }] };
    expect(await world.story.onComplaint(OPERATOR, complaint, 'accuse', accused)).toMatchObject({ status: 200 });
    const other = await world.story.files();
    await source.until(() => source.changesOf(other.id).length > 0, 'the other one');
    expect(source.changesOf(complaint.id).length).toBe(told);
    await world.story.quiet();
  });

  it.each(PERMITTED)('may be heard by %s', async (login) => {
    expect((await listen(login)).response.status).toBe(200);
  });

  it('may not be heard by nobody, who is told as ever; somebody without a seat hears what time it is', async () => {
    expect(await world.ask(undefined, 'GET', '/live')).toMatchObject({
      status: 401,
      body: { code: 'unauthenticated' },
    });
    const source = await listen(SEATLESS);
    const complaint = await world.story.files();
    const supervisor = await listen(SUPERVISOR, source.lastEventId);
    await supervisor.until(() => supervisor.changesOf(complaint.id).length > 0, 'a new complaint');
    await world.story.quiet();
    // Now and then again, for as long as it takes.
    expect([...new Set(source.heard.map(({ event }) => event))]).toEqual(['clock']);
  });

  it('has an end to how many one person may open', async () => {
    const sources: EventSource[] = [];
    for (let index = 0; index < 8; index += 1) sources.push(await listen('korwil.33'));
    const refused = await listen('korwil.33');
    expect([refused.response.status, refused.response.headers.get('retry-after')]).toEqual([429, '30']);
    sources[0]?.close();
    await world.story.quiet();
    expect((await listen('manajer.1')).response.status).toBe(200);
  });

  it('has the same end for many that are opened at once, and every place is free again once they are closed', async () => {
    const together = async (): Promise<readonly number[]> => {
      const token = await world.tokenOf('jsk.1');
      const sources = await Promise.all(Array.from({ length: 60 }, () => EventSource.withToken(world, token)));
      for (const source of sources) source.close();
      return sources.map(({ response }) => response.status).sort();
    };
    const expected = [...Array<number>(8).fill(200), ...Array<number>(52).fill(429)];
    await untilFree('jsk.1');
    expect(await together()).toEqual(expected);
    await untilFree('jsk.1');
    expect(await together()).toEqual(expected);
  });

  it('keeps no place for whoever goes away while it is opened', async () => {
    await untilFree('apd.3325');
    for (const afterMs of [0, 1, 2, 4, 8, 16, 32, 64])
      await Promise.all(Array.from({ length: 6 }, () => EventSource.leaving(world, 'apd.3325', afterMs)));
    await untilFree('apd.3325');
  });

  it('ends within seconds of the session', async () => {
    const token = await world.newToken(SUPERVISOR, '1 hour');
    const source = await EventSource.withToken(world, token);
    open.push(source);
    await source.until(() => source.heard.length > 0, 'the first word');
    await world.admin.query('DELETE FROM session WHERE token_hash = sha256($1::bytea)', [Buffer.from(token)]);
    await source.until(() => !source.isOpen, 'the end of the session', 12_000);
  });

  // Last: the api of this world is stopped by it.
  it('ends when the process drains, which waits for nobody', async () => {
    const source = await listen(SUPERVISOR);
    await world.story.world.stop('api');
    await source.until(() => !source.isOpen, 'the end of the process');
    await world.story.world.start('api');
  });
});
