import { StoryWorld } from '#testing/world/story-world';
import { testRun } from '../setup/test-run';
import { product } from './product';

export type { StoryWorld };

/** A world of the running test services. */
export const aWorld = ({ at }: { readonly at: string }): Promise<StoryWorld> =>
  StoryWorld.begin({ services: testRun(), product, at });
