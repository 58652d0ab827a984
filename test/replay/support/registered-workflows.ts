import * as workflows from '#workflows/index';

/** The workflow types that a worker serves: what `workflows/index.ts` exports. */
export const registeredWorkflows = (): readonly string[] =>
  Object.entries(workflows)
    .filter(([, exported]) => typeof exported === 'function')
    .map(([name]) => name)
    .sort();
