import { writeFileSync } from 'node:fs';
import { BUILT_BUNDLE, bundleWorkflows } from './temporal/workflow-bundle';

/** A step of the build: bundles the workflows once, with the SDK that will run them. */
async function writeWorkflowBundle(): Promise<void> {
  const { code } = await bundleWorkflows();
  writeFileSync(BUILT_BUNDLE, code);
}

void writeWorkflowBundle();
