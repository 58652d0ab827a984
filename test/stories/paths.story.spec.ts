import { aWorld } from './a-world';
import type { StoryWorld } from './a-world';
import { COMPLAINT_PATHS } from './paths/complaint.paths';
import { walkAll } from './paths/walk';
import type { Walk } from './paths/walk';

/** Every way through the processes, all in one world. Whoever adds a workflow adds its paths here: replay asks for twenty. */
const PATHS = [...COMPLAINT_PATHS];

/** Whoever records waits for minutes and wants to see that it moves. */
const tell = (progress: string): void => {
  if (process.env.RECORD_HISTORIES) process.stderr.write(`[paths] ${progress}\n`);
};

describe('every path', () => {
  let world: StoryWorld;
  let walks: readonly Walk[];
  beforeAll(async () => {
    world = await aWorld({ at: '2026-11-23T10:00+07:00' });
    walks = await walkAll(world, PATHS, tell);
  }, 600_000);
  afterAll(() => world.end(), 120_000);

  it.each(PATHS)('$name', ({ name, ends }) => {
    expect(walks.find(({ path }) => path.name === name)?.ended).toMatchObject(ends);
  });
});
