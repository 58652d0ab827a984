import { TILES } from '#core/desk/tile';
import type { Tile } from '#core/desk/tile';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { OPERATOR } from '#testing/world/story-world';
import type { StoryComplaint } from '#testing/world/story-world';
import { ApiWorld } from './support/api-world';
import { everythingIn } from './support/pages';
import { PENDAMPING, SUPERVISOR } from './support/people';

const KORKAB = 'korkab.3325';
const OTHER = 'pendamping.3325.002';
const PERSONAS = [OPERATOR, SUPERVISOR, PENDAMPING, OTHER, KORKAB, 'korwil.33', 'bri.3325', 'dinsos.3325', 'manajer.1'];

interface Clock {
  readonly purpose: string;
  readonly dueAt: string;
  readonly zone: string;
  readonly state: string;
  readonly daysLeft: number;
}
interface Item {
  readonly id: string;
  readonly number: string;
  readonly category: string;
  readonly place: Readonly<Record<string, string>>;
  readonly isLocked?: true;
  readonly next: Readonly<Record<string, unknown>> & { readonly isMine: boolean; readonly kind: string };
  readonly clock?: Clock;
}
interface Tiles {
  readonly all: number;
  readonly mine: number;
  readonly tiles: readonly { readonly tile: Tile; readonly count: number }[];
}

describe('the desk', () => {
  let world: ApiWorld;
  let own: StoryComplaint;
  let accusing: StoryComplaint;
  beforeAll(async () => {
    world = await ApiWorld.begin();
    const { story } = world;
    for (let index = 0; index < 6; index += 1) await story.files({ of: `pendamping.3325.00${1 + (index % 3)}` });
    await story.files({ of: PENDAMPING, category: 'DAT-01' });
    await story.files({ of: 'pendamping.5311.001' });
    await story.files({ category: 'SOS-01', caseKind: 'malnutrition' });
    await story.quiet();
    // Some of it is days old, overdue, answered, waiting for a second person; some of it is new.
    await story.advanceTo(Date.parse('2026-11-27T10:00+07:00'));
    own = await story.files({ of: PENDAMPING });
    const accused = [{ kind: 'person', userId: userIdOf(PENDAMPING) }];
    accusing = await story.files({ of: PENDAMPING, category: 'KKS-05', accused });
    const answered = await story.files({ of: OTHER });
    await story.quiet();
    await story.answers(OTHER, answered);
    await story.onTask(PENDAMPING, await story.files({ of: PENDAMPING }), 'acknowledge').catch(() => undefined);
    await story.quiet();
  }, 300_000);
  afterAll(() => world?.end());

  const tilesOf = async (login: string, query = ''): Promise<Tiles> => {
    const { status, body, text } = await world.ask<Tiles & Record<string, unknown>>(
      login,
      'GET',
      `/desk/tiles${query}`,
    );
    if (status !== 200) throw new Error(`tiles: ${status} ${text}`);
    return body;
  };
  const itemsOf = (login: string, query = ''): Promise<readonly Item[]> =>
    everythingIn<Item>(world, login, `/desk/items?limit=7${query}`);

  describe('counts what its lists hold', () => {
    it.each(PERSONAS)('for %s', async (login) => {
      for (const filter of ['', '&category=BYR-01,KKS-05', '&party=programme', '&region=3325']) {
        const { all, mine, tiles } = await tilesOf(login, filter.replace('&', '?'));
        expect([filter, (await itemsOf(login, filter)).length]).toEqual([filter, all]);
        expect([filter, (await itemsOf(login, `${filter}&whose=mine`)).length]).toEqual([filter, mine]);
        for (const tile of TILES) {
          const counted = tiles.find((each) => each.tile === tile)?.count ?? 0;
          expect([filter, tile, (await itemsOf(login, `${filter}&tile=${tile}`)).length]).toEqual([
            filter,
            tile,
            counted,
          ]);
        }
      }
    });

    it('and not by having nothing: every tile has something for somebody', async () => {
      const counts = new Map<Tile, number>();
      for (const login of PERSONAS)
        for (const { tile, count } of (await tilesOf(login)).tiles)
          counts.set(tile, Math.max(counts.get(tile) ?? 0, count));
      // What is due today needs a later hour; that has its own test.
      for (const tile of TILES.filter((each) => each !== 'today' && each !== 'approval'))
        expect([tile, counts.get(tile)]).not.toEqual([tile, 0]);
    });
  });

  it('is the same as the monitor of breaches: overdue is what breaches', async () => {
    const breaching = await everythingIn<{ complaintId: string }>(world, SUPERVISOR, '/monitor/breaches?limit=50');
    const overdue = await itemsOf(SUPERVISOR, '&tile=overdue');
    expect(overdue.map(({ id }) => id).sort()).toEqual([...new Set(breaching.map((each) => each.complaintId))].sort());
    expect(overdue.length).toBeGreaterThan(0);
    for (const { clock } of overdue) expect(clock?.state).toBe('late');
  });

  it('has the next due first, whole and without a double', async () => {
    const items = await itemsOf(OPERATOR);
    const dues = items.map(({ clock }) => Date.parse(clock?.dueAt ?? ''));
    expect(dues).toEqual([...dues].sort((left, right) => left - right));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('says what comes next, whose move it is, since when and until when, in names', async () => {
    const of = async (login: string): Promise<Item | undefined> =>
      (await itemsOf(login)).find(({ id }) => id === own.id);
    expect(await of(PENDAMPING)).toMatchObject({
      number: own.number,
      place: { village: expect.any(String), district: expect.any(String), regency: expect.stringMatching(/Batang/i) },
      next: {
        kind: 'task',
        isMine: true,
        isUnread: true,
        ask: 'answer',
        party: 'programme',
        seat: 'pendamping',
        holder: expect.stringContaining('(rekaan)'),
        since: '2026-11-27T03:00:00.000Z',
        dueAt: '2026-12-02T09:00:00.000Z',
        zone: 'WIB',
      },
      clock: { purpose: 'climb', state: 'safe', daysLeft: 3, zone: 'WIB', unit: 'workingDays' },
    });
    expect((await of(SUPERVISOR))?.next).toMatchObject({ isMine: false, holder: expect.stringContaining('(rekaan)') });
  });

  it.each(['bri.3325', 'dinsos.3325'])(
    'shows %s the clock of what she was asked, whoever else is late',
    async (login) => {
      const asked = (await itemsOf(login)).filter(({ next }) => next.kind === 'task' && next.isMine);
      expect(asked.length).toBeGreaterThan(0);
      for (const { clock, next } of asked) expect(clock?.dueAt).toBe(next.dueAt);
    },
  );

  it.each([OPERATOR, SUPERVISOR])('has for %s at most 20 kB for 25 rows', async (login) => {
    const { text, body } = await world.ask<{ items: unknown[] }>(login, 'GET', '/desk/items');
    const perRow = (Buffer.byteLength(text) / body.items.length) * 25;
    expect(perRow).toBeLessThanOrEqual(20 * 1_024);
  });

  describe('under lock', () => {
    it('is not there for the accused, nor for those left out with her: no tile, no count, no row, no name', async () => {
      for (const login of [PENDAMPING, SUPERVISOR]) {
        const { tiles, all } = await tilesOf(login);
        expect(tiles.map(({ tile }) => tile)).not.toContain('integrity');
        const items = await itemsOf(login);
        expect([login, items.length]).toEqual([login, all]);
        expect(items.filter(({ id, isLocked }) => id === accusing.id || isLocked)).toEqual([]);
        expect(await itemsOf(login, '&tile=integrity')).toEqual([]);
        expect(await itemsOf(login, '&category=KKS-05')).toEqual([]);
        const { body } = await world.ask<{ categories: string[] }>(login, 'GET', '/desk/filters');
        expect(body.categories).not.toContain('KKS-05');
        for (const part of ['', '/timeline', '/plan'])
          expect((await world.ask(login, 'GET', `/complaints/${accusing.id}${part}`)).status).toBe(404);
      }
    });

    it('is there for whoever may see it, and marked', async () => {
      expect((await tilesOf(KORKAB)).tiles).toContainEqual({ tile: 'integrity', count: 1 });
      const [locked, ...others] = await itemsOf(KORKAB, '&tile=integrity');
      expect(locked).toMatchObject({ id: accusing.id, isLocked: true, category: 'KKS-05' });
      expect(others).toEqual([]);
    });
  });

  it('offers to narrow by what occurs, in names', async () => {
    const { body } = await world.ask<Record<string, readonly { name: string }[]>>(SUPERVISOR, 'GET', '/desk/filters');
    expect(body.parties).toEqual(expect.arrayContaining(['programme', 'dukcapil']));
    expect(body.regions?.length).toBeGreaterThan(0);
    for (const region of body.regions ?? []) {
      const { code, name } = region as unknown as { code: string; name: string };
      expect(name).not.toBe(code);
      expect((await itemsOf(SUPERVISOR, `&region=${code}`)).length).toBeGreaterThan(0);
    }
    for (const office of body.institutions ?? [])
      expect(
        (await itemsOf(SUPERVISOR, `&institutionId=${(office as unknown as { id: string }).id}`)).length,
      ).toBeGreaterThan(0);
  });

  it('shows the page of a complaint what its row shows', async () => {
    for (const login of [PENDAMPING, KORKAB]) {
      const items = await itemsOf(login);
      for (const item of items.slice(0, 5)) {
        const { body } = await world.ask<Record<string, unknown>>(login, 'GET', `/complaints/${item.id}`);
        expect(body.next).toMatchObject(item.next);
        expect(body.place).toMatchObject(item.place);
      }
    }
  });

  it('draws the ladder and the plan from the same steps', async () => {
    const { body } = await world.ask<{
      planned: { at: string; purpose: string; taskId?: string; level?: string }[];
      ladders: { taskId: string; rungs: { level: string; state: string; at?: string }[] }[];
      items: { source: string; isShownToCitizen: boolean; type: string }[];
      messages: { to: string; name?: string }[];
    }>(SUPERVISOR, 'GET', `/complaints/${own.id}/timeline`);
    const plan = await world.ask<{ steps: unknown[] }>(SUPERVISOR, 'GET', `/complaints/${own.id}/plan`);
    expect(body.planned).toEqual(plan.body.steps);
    expect(body.ladders.length).toBe(1);
    for (const { taskId, rungs } of body.ladders)
      for (const { level, state, at } of rungs.filter((rung) => rung.state === 'planned'))
        expect(body.planned).toContainEqual(
          expect.objectContaining({ taskId, level, at, purpose: 'climb', ...(state && {}) }),
        );
    expect(body.ladders[0]?.rungs.map(({ state }) => state)).toEqual([
      'now',
      'planned',
      'planned',
      'planned',
      'planned',
    ]);
    const { rows } = await world.admin.query<{ due_at: Date }>(
      `SELECT due_at FROM deadline WHERE complaint_id = $1 AND purpose = 'climb' AND state = 'armed'`,
      [own.id],
    );
    expect(body.ladders[0]?.rungs[1]?.at).toBe(rows[0]?.due_at.toISOString());
    expect(body.items.map(({ type, source }) => [type, source])).toEqual([
      ['complaintFiled', 'human'],
      ['firstLookTaken', 'system'],
      ['complaintRouted', 'system'],
      ['taskOpened', 'system'],
      ['taskAssigned', 'system'],
    ]);
    expect(body.items.find(({ type }) => type === 'firstLookTaken')?.isShownToCitizen).toBe(false);
    expect(body.messages.map(({ to }) => to)).toContain('reporter');
    for (const { to, name } of body.messages) if (to === 'reporter') expect(name).toBeUndefined();
  });

  it('shows the number to call in full, and writes down that it did; to nobody who may not use it', async () => {
    const contact = async (login: string, { id }: StoryComplaint): Promise<Record<string, unknown>> =>
      (await world.ask(login, 'GET', `/complaints/${id}/contact`)).body;
    expect(await contact(PENDAMPING, own)).toEqual({ phone: '+6281234567890' });
    const secret = await world.story.files({ of: PENDAMPING, isConfidential: true });
    await world.story.quiet();
    expect(await contact(PENDAMPING, secret)).toEqual({});
    expect(await contact(SUPERVISOR, secret)).toEqual({ phone: '+6281234567890' });
    expect((await world.ask('manajer.1', 'GET', `/complaints/${own.id}/contact`)).status).toBe(403);
    expect((await world.ask(PENDAMPING, 'GET', `/complaints/${accusing.id}/contact`)).status).toBe(404);
    const { rows } = await world.admin.query<{ actor_id: string; complaint_id: string }>(
      `SELECT actor_id, complaint_id FROM audit_entry WHERE action = 'contact.reveal' ORDER BY id`,
    );
    expect(rows).toEqual([
      { actor_id: userIdOf(PENDAMPING), complaint_id: own.id },
      { actor_id: userIdOf(SUPERVISOR), complaint_id: secret.id },
    ]);
  });

  it('knows what falls due today, where its clock runs', async () => {
    const before = (await itemsOf(PENDAMPING, '&tile=today')).map(({ id }) => id);
    expect(before).not.toContain(own.id);
    await world.story.advanceTo(Date.parse('2026-12-02T08:00+07:00'));
    expect((await itemsOf(PENDAMPING, '&tile=today')).map(({ id }) => id)).toContain(own.id);
    const { tiles } = await tilesOf(PENDAMPING);
    expect(tiles.find(({ tile }) => tile === 'today')?.count).toBe((await itemsOf(PENDAMPING, '&tile=today')).length);
  });
});
