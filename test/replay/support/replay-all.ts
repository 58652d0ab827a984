import { Worker } from '@temporalio/worker';
import type { WorkflowBundleOption } from '@temporalio/worker';
import { installRuntime } from '../../../apps/worker/src/temporal/process-worker';
import { readHistory, recordedIn } from '#testing/histories/history-folder';
import { startOf } from '#testing/histories/history';

export interface ReplayFailure {
  readonly file: string;
  readonly error: Error;
}

export interface Replay {
  readonly replayed: readonly string[];
  readonly failures: readonly ReplayFailure[];
}

/** Walks every recorded path again with this code. A workflow that would have done something else fails with its file. */
export async function replayAll(folder: string, workflowBundle: WorkflowBundleOption): Promise<Replay> {
  installRuntime();
  const files = recordedIn(folder).map(({ file }) => file);
  const histories = files.map((file) => {
    const history = readHistory(folder, file);
    return { workflowId: startOf(history).workflowId, history };
  });
  const replayed: string[] = [];
  const failures: ReplayFailure[] = [];
  // One at a time and in order: the n-th result is that of the n-th file.
  for await (const { error } of Worker.runReplayHistories({ workflowBundle }, histories)) {
    const file = files[replayed.length] ?? '';
    replayed.push(file);
    if (error) failures.push({ file, error });
  }
  return { replayed, failures };
}
