import { aWorld } from '../a-world';
import type { StoryWorld } from '../a-world';
import { walkAll } from './walk';
import type { Path, Walk } from './walk';

/** Whoever records waits for minutes and wants to see that it moves. */
const tell = (progress: string): void => {
  if (process.env.RECORD_HISTORIES) process.stderr.write(`[paths] ${progress}\n`);
};

/** All of these paths, in one world. */
export function tellPaths(about: string, paths: readonly Path[]): void {
  describe(about, () => {
    let world: StoryWorld;
    let walks: readonly Walk[];
    beforeAll(async () => {
      world = await aWorld({ at: '2026-11-23T10:00+07:00' });
      walks = await walkAll(world, paths, tell);
    }, 900_000);
    afterAll(() => world.end(), 120_000);

    it.each(paths)('$name', ({ name, ends }) => {
      expect(walks.find(({ path }) => path.name === name)?.ended).toMatchObject(ends);
    });
  });
}
