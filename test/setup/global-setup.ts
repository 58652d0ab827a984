import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflows } from '../../apps/worker/src/temporal/workflow-bundle';
import { startTestServices } from '../../libs/platform/src/services/test-services';
import { isPublished, keepForTeardown, publish } from './test-run';

/**
 * Starts PostgreSQL, Temporal and Valkey of this test run's own, and bundles the workflows once for every spec of it.
 * Jest asks each project that needs them; they share one set. TEST_SERVICES=off does without.
 */
export default async function globalSetup(): Promise<void> {
  if (process.env.TEST_SERVICES === 'off' || isPublished()) return;
  const services = await startTestServices();
  keepForTeardown(services);
  const workflowBundle = join(services.stateFolder, 'workflow-bundle.js');
  writeFileSync(workflowBundle, (await bundleWorkflows()).code);
  publish({ ...services, workflowBundle });
}
