import { ApiWorld } from './support/api-world';
import { routesOf } from './support/route';
it('times', async () => {
  const t = (l: string, s: number) => process.stderr.write(`${l} ${(performance.now() - s).toFixed(0)}\n`);
  let s = performance.now(); const w = await ApiWorld.begin(); t('begin', s);
  s = performance.now(); const c = await w.story.files(); t('file', s);
  s = performance.now(); await w.story.quiet(); t('quiet', s);
  s = performance.now(); for (let i = 0; i < 10; i++) await w.story.files(); t('file10', s);
  s = performance.now(); await w.story.quiet(); t('quiet10', s);
  s = performance.now(); await routesOf(w); t('routes', s);
  s = performance.now(); await w.story.until(c, 'taskClimbed'); t('climb', s);
  s = performance.now(); await w.story.world.stop('worker'); t('stop worker', s);
  s = performance.now(); await w.story.world.start('worker'); t('start worker', s);
  s = performance.now(); await w.story.world.stop('notifier'); t('stop notifier', s);
  s = performance.now(); await w.story.world.stop('worker'); t('stop worker', s);
  s = performance.now(); await w.end(); t('end', s);
}, 100000);
