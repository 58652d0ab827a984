import { NestFactory } from '@nestjs/core';
import { RefreshExclusions } from '#handlers/exclusion/refresh-exclusions.handler';
import { HandlersModule } from '#handlers/handlers.module';
import { createDataSource } from '#persistence/data-source';
import type { StoryWorld } from './a-world';

/** The worker's own round that follows the organisation, at a moment the story chooses. */
export async function excludingContext(world: StoryWorld) {
  const url = world.world.environmentFor('tuntas_worker').DATABASE_URL ?? '';
  const source = await createDataSource({ url, poolSize: 2, applicationName: 'story' }).initialize();
  const context = await NestFactory.createApplicationContext(HandlersModule.forProcess(source), {
    logger: false,
  });
  return {
    refresh: (): Promise<number> => context.get(RefreshExclusions).execute(),
    close: async (): Promise<void> => {
      await context.close();
      await source.destroy();
    },
  };
}
