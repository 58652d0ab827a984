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
/** How much of the list of all that runs comes at once. */
const LIST_PAGE = 1_000;

/** Wakes the processes. Connects when first used and again after an outage. */
export class TemporalClient {
  private readonly underWay = new Set<Promise<unknown>>();

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
    await this.call(CALL_MS, () =>
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
  async runningIds(): Promise<ReadonlySet<string>> {
    const { namespace } = this.client.options;
    const query = `TaskQueue = '${this.taskQueue}' AND ExecutionStatus = 'Running'`;
    const ids = new Set<string>();
    let nextPageToken: Uint8Array | undefined;
    do {
      const request = { namespace, query, pageSize: LIST_PAGE, nextPageToken };
      const page = await this.call(CALL_MS, () => this.connection.workflowService.listWorkflowExecutions(request));
      for (const { execution } of page.executions) if (execution?.workflowId) ids.add(execution.workflowId);
      nextPageToken = page.nextPageToken;
    } while (nextPageToken.length > 0);
    return ids;
  }

  /** Starts the canary of the task queue where it does not run. */
  async startCanary(): Promise<void> {
    await this.call(CALL_MS, () =>
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
      await this.call(1_000, () => this.connection.workflowService.getSystemInfo({}));
      return true;
    } catch {
      return false;
    }
  }

  /** Version of the server; undefined when it does not answer within a second. */
  serverVersion(): Promise<string | undefined> {
    return this.call(1_000, () => this.connection.workflowService.getSystemInfo({})).then(
      ({ serverVersion }) => serverVersion || undefined,
      () => undefined,
    );
  }

  /** The client itself, for tools that inspect histories. */
  get raw(): Client {
    return this.client;
  }

  /** Waits for the calls under way: one that is just being tried again on a closed connection would end the process. */
  async close(): Promise<void> {
    await Promise.allSettled(this.underWay);
    await this.connection.close();
  }

  private async call<Answer>(limitMs: number, ask: () => Promise<Answer>): Promise<Answer> {
    const answer = this.connection.withDeadline(Date.now() + limitMs, ask);
    this.underWay.add(answer);
    try {
      return await answer;
    } finally {
      this.underWay.delete(answer);
    }
  }
}
