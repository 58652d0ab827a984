import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundleWorkflowCode } from '@temporalio/worker';
import type { WorkflowBundleOption, WorkflowBundleWithSourceMap } from '@temporalio/worker';

/** The root of the compiled tree when run from `dist`, of the sources when run by jest. */
const ROOT = resolve(__dirname, '../../../..');

/** Made by the build, so that a worker is back in a second when it was killed; jest has none and bundles for itself. */
export const BUILT_BUNDLE = resolve(ROOT, 'workflow-bundle.js');

export const workflowBundle = async (): Promise<WorkflowBundleOption> =>
  existsSync(BUILT_BUNDLE) ? { codePath: BUILT_BUNDLE } : bundleWorkflows();

const WORKFLOWS = [resolve(ROOT, 'workflows/index.js'), resolve(ROOT, 'workflows/index.ts')].find(existsSync) ?? '';

/** Bundles `workflows/` for the workflow sandbox. The bundler ignores tsconfig paths and needs folders, not index files. */
export const bundleWorkflows = (workflowsPath = WORKFLOWS): Promise<WorkflowBundleWithSourceMap> =>
  bundleWorkflowCode({
    workflowsPath,
    logger: {
      log() {},
      trace() {},
      debug() {},
      info() {},
      warn() {},
      error: (message) => process.stderr.write(`${message}\n`),
    },
    webpackConfigHook: (config) => ({
      ...config,
      resolve: {
        ...config.resolve,
        alias: {
          ...config.resolve?.alias,
          '#contracts': resolve(ROOT, 'libs/contracts/src'),
          '#core': resolve(ROOT, 'libs/core/src'),
        },
      },
    }),
  });
