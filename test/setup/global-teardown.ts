import { takeForTeardown } from './test-run';

export default async function globalTeardown(): Promise<void> {
  await takeForTeardown()?.stop();
}
