import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import type { History as TemporalHistory } from '@temporalio/common/lib/proto-utils';
import { CANARY_WORKFLOW } from '#contracts/canary';
import { cutsOf } from './cuts';
import { attributesOf, startOf } from './history';
import type { History } from './history';
import { pathOf } from './history-path';

/** A history on its way into the folder; `keepHistories` chooses. */
export interface Candidate {
  readonly story: string;
  readonly history: History;
}

/**
 * Writes down what every workflow of this task queue went through, ended or not: of each story and path the shortest. Test
 * processes write into one folder at the same time, so a file appears whole or not at all.
 */
export async function recordHistories(client: Client, taskQueue: string, folder: string): Promise<void> {
  const story = runningStory();
  const executions = client.workflow.list({ query: `TaskQueue = "${taskQueue}"` });
  for await (const { history } of executions.intoHistories({ concurrency: 4 })) {
    const recorded = withoutMachine(JSON.parse(historyToJSON(history as TemporalHistory)) as History);
    if (hasFailedTask(recorded)) continue;
    const { workflowType } = startOf(recorded);
    const path = join(folder, workflowType);
    mkdirSync(path, { recursive: true });
    // The canary does one thing again and again: how far it had come is all that its runs differ in.
    const moments = workflowType === CANARY_WORKFLOW ? cutsOf(recorded) : [recorded];
    for (const history of moments)
      keepShorter(join(path, `${pathOf(history)}.${story}.json`), JSON.stringify({ story, history }));
  }
}

/** The story file that is being told; the test runner knows it. */
function runningStory(): string {
  const { expect } = globalThis as { expect?: { getState(): { readonly testPath?: string } } };
  return basename(expect?.getState().testPath ?? 'world').replace(/(\.story)?\.spec\.ts$/, '');
}

/** Names of machines and processes are nobody's business and nothing that replay asks for. */
const withoutMachine = (history: History): History =>
  JSON.parse(
    JSON.stringify(history, (name, value: unknown) =>
      name === 'identity' || name === 'requestId' || isSticky(value) ? undefined : value,
    ),
  ) as History;

const isSticky = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'TASK_QUEUE_KIND_STICKY';

/** A workflow task that failed shows an error of that day, not a path; one that merely timed out does. */
const hasFailedTask = ({ events }: History): boolean => events.some((event) => 'failure' in attributesOf(event));

function keepShorter(file: string, text: string): void {
  if (existsSync(file) && statSync(file).size <= text.length) return;
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}
