import type { DataSource } from 'typeorm';
import { systemActor } from '#core/access/actor';
import { createDataSource } from '#persistence/data-source';
import { OpenAggregates } from '#persistence/recovery/open-aggregates';
import { Tx } from '#persistence/tx/tx';
import { aWorld } from '../stories/a-world';
import type { StoryWorld } from '../stories/a-world';

const HOUR_SECONDS = 3_600;

/** Whom the reconciler may start: a process whose wake may still be on the way is left alone, and only that. */
describe('what nobody has moved', () => {
  let world: StoryWorld;
  let source: DataSource;
  beforeAll(async () => {
    world = await aWorld({ at: '2026-02-02T08:00+07:00' });
    const { DATABASE_URL: url = '' } = world.world.environmentFor('tuntas_worker');
    source = await createDataSource({ url, poolSize: 1, applicationName: 'unmoved' }).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await world.end();
  });

  it('is what only the clock has moved since, for the sweeper moves what has lost its process', async () => {
    const complaint = await world.files({ of: 'pendamping.3325.001' });
    await world.quiet();
    const { id } = await world.task(complaint);
    const unmoved = async () => {
      const found = await new Tx(source).run(systemActor('process'), () =>
        new OpenAggregates().unmoved('task', [id], HOUR_SECONDS),
      );
      return found.map((aggregate) => aggregate.id);
    };
    expect(await unmoved()).toEqual([]);
    await world.world.admin.query(`UPDATE event SET recorded_at = recorded_at - interval '1 day'`);
    expect(await unmoved()).toEqual([id]);
    await world.until(complaint, 'taskReminded');
    expect(await unmoved()).toEqual([id]);
    await world.onTask('pendamping.3325.001', complaint, 'acknowledge');
    expect(await unmoved()).toEqual([]);
  });
});
