import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findCheckout } from '#platform/services/checkout';
import { settled } from '../support/settled';
import { WebWorld } from '../support/web-world';
import { layScene, PICTURES } from './scene';
import type { Scene } from './scene';

const FOLDER = join(findCheckout(), 'docs', 'screenshots');
const MOST_KB = 200;

/** `npm run screenshots`: the pictures of the README, of the real product with invented people. */
describe('pictures', () => {
  let world: WebWorld;
  let scene: Scene;
  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    world = await WebWorld.begin();
    scene = await layScene(world.story);
  }, 300_000);
  afterAll(() => world?.end());

  it.each(PICTURES.map((picture) => [picture.file, picture] as const))('%s', async (file, picture) => {
    const page = await world.open({ as: picture.as, size: picture.size });
    await page.goto(picture.path(scene));
    await page.locator('main h1').waitFor();
    await settled(page);
    await picture.prepare?.(page);
    await settled(page);
    const path = join(FOLDER, `${file}.png`);
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    expect(statSync(path).size / 1_024).toBeLessThan(MOST_KB);
  });
});
