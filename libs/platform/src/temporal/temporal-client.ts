import { Client, Connection } from '@temporalio/client';
import { CANARY_WORKFLOW } from '#contracts/canary';
import { WAKE_SIGNAL, WORKFLOW_OF_STREAM } from '#contracts/task-queues';
import type { Wake } from '#contracts/task-queues';
import { canaryId, workflowKey } from '#contracts/workflow-ids';
import type { Stream } from '#contracts/workflow-ids';

export interface TemporalAddress {
  readonly address: string;
  readonly namespace: string;
  /** Where the processes of this installation run. */
  readonly taskQueue: string;
}

/** How long one call may take before the caller goes on without it (real ms). */
const CALL_MS = 5_000;

/** What each workflow calls the id it is given. */
const INPUT_OF_STREAM = {
  complaint: 'complaintId',
  task: 'taskId',
  referral: 'referralId',
  case: 'caseId',
} as const satisfies Record<Stream, string>;

/** How long the list of all that runs may take, and how much of it comes at once (real ms). */
const LIST_MS = 60_000;
const LIST_PAGE = 1_000;

/** Wakes the processes. Connects when first used and again after an outage. */
export class TemporalClient {
  private constructor(
    private readonly connection: Connection,
    private readonly client: Client,
    private readonly taskQueue: string,
  ) {}

  static create({ address, namespace, taskQueue }: TemporalAddress): TemporalClient {
    const connection = Connection.lazy({ address });
    return new TemporalClient(connection, new Client({ connection, namespace }), taskQueue);
  }

  /**
   * Wakes the process of an aggregate, and starts it where it does not run: after a reopening, a late answer, or the loss of
   * everything Temporal knew. The memo tells operators which complaint a task belongs to.
   */
  async wake(stream: Stream, id: string, wake: Wake, complaintId?: string): Promise<void> {
    const input = { [INPUT_OF_STREAM[stream]]: id };
    await this.connection.withDeadline(Date.now() + CALL_MS, () =>
      this.client.workflow.signalWithStart(WORKFLOW_OF_STREAM[stream], {
        workflowId: workflowKey(stream, id),
        taskQueue: this.taskQueue,
        args: [input],
        signal: WAKE_SIGNAL,
        signalArgs: [wake],
        memo: complaintId === undefined ? undefined : { complaint: complaintId },
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        workflowIdConflictPolicy: 'USE_EXISTING',
      }),
    );
  }

  /** Ids of all workflows of this installation that run, as the server's list knows them: a few seconds may be missing. */
  runningIds(): Promise<ReadonlySet<string>> {
    const query = `TaskQueue = '${this.taskQueue}' AND ExecutionStatus = 'Running'`;
    return this.connection.withDeadline(Date.now() + LIST_MS, async () => {
      const ids = new Set<string>();
      for await (const { workflowId } of this.client.workflow.list({ query, pageSize: LIST_PAGE })) ids.add(workflowId);
      return ids;
    });
  }

  /** Starts the canary of the task queue where it does not run. */
  async startCanary(): Promise<void> {
    await this.connection.withDeadline(Date.now() + CALL_MS, () =>
      this.client.workflow.start(CANARY_WORKFLOW, {
        workflowId: canaryId(this.taskQueue),
        taskQueue: this.taskQueue,
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        workflowIdConflictPolicy: 'USE_EXISTING',
      }),
    );
  }

  /** True when the server answers within a second; a running worker alone does not prove that. */
  async isReachable(): Promise<boolean> {
    try {
      await this.connection.withDeadline(Date.now() + 1_000, () => this.connection.workflowService.getSystemInfo({}));
      return true;
    } catch {
      return false;
    }
  }

  /** The client itself, for tools that inspect histories. */
  get raw(): Client {
    return this.client;
  }

  async close(): Promise<void> {
    await this.connection.close();
  }
}
