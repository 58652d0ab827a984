import { OPERATOR } from '#testing/world/story-world';
import { ApiWorld, MONDAY } from './support/api-world';
import { everythingIn, pagesOf } from './support/pages';
import type { Page } from './support/pages';
import { SUPERVISOR } from './support/people';

interface Item {
  readonly id?: string;
  readonly deadlineId?: string;
  readonly filedAt?: string;
  readonly stepDueAt?: string;
  readonly dueAt?: string;
}

const idOf = ({ id, deadlineId }: Item): string => id ?? deadlineId ?? '';
const HOUR = 3_600_000;
/** Most at one instant: only the id tells those apart. */
const AT_ONCE = 20;
const LATER = 7;

describe('a list of several pages', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.begin();
    const { story } = world;
    for (let index = 0; index < AT_ONCE; index += 1) await story.files({ of: `pendamping.3325.00${1 + (index % 3)}` });
    for (let index = 1; index <= LATER; index += 1) {
      await story.world.clock.set(Date.parse(MONDAY) + index * HOUR);
      await story.files();
    }
    await story.files({ of: 'pendamping.3326.001' });
    await story.quiet();
  }, 120_000);
  afterAll(() => world?.end());

  const lists: readonly [string, string, string, (item: Item) => number][] = [
    ['complaints', SUPERVISOR, '/complaints?', ({ filedAt = '' }) => -Date.parse(filedAt)],
    ['tasks', SUPERVISOR, '/tasks?whose=visible', ({ stepDueAt = '' }) => Date.parse(stepDueAt)],
    ['breaches', SUPERVISOR, '/monitor/breaches?withinHours=1440', ({ dueAt = '' }) => Date.parse(dueAt)],
  ];

  describe.each(lists)('of %s', (name, login, path, orderOf) => {
    const expected = AT_ONCE + LATER;
    const perComplaint = name === 'breaches' ? 3 : 1;

    it.each([1, 9, 10, 26, 27, 28, 100])('is whole, in order and without a double, %i at a time', async (limit) => {
      const items = await everythingIn<Item>(world, login, `${path}&limit=${limit}`);
      expect(items.length).toBe(expected * perComplaint);
      expect(new Set(items.map(idOf)).size).toBe(items.length);
      const order = items.map(orderOf);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    });

    it('fills every page but the last, and has no empty one', async () => {
      const sizes: number[] = [];
      for await (const page of pagesOf(world, login, `${path}&limit=9`)) sizes.push(page.length);
      expect(sizes).toEqual(Array<number>((expected * perComplaint) / 9).fill(9));
    });

    it('keeps its filters from page to page', async () => {
      const items = await everythingIn<Item>(world, login, `${path}&limit=5${FILTER[name as keyof typeof FILTER]}`);
      expect(items.length).toBe(expected);
    });
  });

  it('has 25 on a page when nothing else is asked', async () => {
    const { body } = await world.ask<Page<Item>>(SUPERVISOR, 'GET', '/complaints');
    expect(body.items.length).toBe(25);
  });

  it('loses and doubles nothing when something new comes while it is read', async () => {
    const before = await everythingIn<Item>(world, OPERATOR, '/complaints?limit=100');
    const seen: string[] = [];
    for await (const page of pagesOf<Item>(world, OPERATOR, '/complaints?limit=10')) {
      seen.push(...page.map(idOf));
      await world.story.files();
    }
    expect(seen).toEqual(before.map(idOf));
    await world.story.quiet();
  });

  it('does not take the cursor of another list', async () => {
    const { body } = await world.ask<Page<Item>>(SUPERVISOR, 'GET', '/complaints?limit=1');
    for (const other of ['/tasks', '/monitor/breaches'])
      expect(await world.ask(SUPERVISOR, 'GET', `${other}?cursor=${body.nextCursor}`)).toMatchObject({
        status: 400,
        body: { code: 'invalidCursor' },
      });
  });
});

const FILTER = {
  complaints: '&status=assigned&category=BYR-01&region=33',
  tasks: '&status=assigned',
  breaches: '&purpose=climb&region=3325',
};
