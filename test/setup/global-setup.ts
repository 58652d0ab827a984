import { startTestServices } from '../../libs/platform/src/services/test-services';
import { keepForTeardown, publish } from './test-run';

/** Starts PostgreSQL, Temporal and Valkey of this test run's own; TEST_SERVICES=off does without them. */
export default async function globalSetup(): Promise<void> {
  if (process.env.TEST_SERVICES === 'off') return;
  const services = await startTestServices();
  keepForTeardown(services);
  publish(services);
}
