import { canaryId, workflowKey } from '#contracts/workflow-ids';
import type { StoryWorld } from '#testing/world/story-world';
import { TemporalClient } from '#platform/temporal/temporal-client';

/** The processes of one world, as Temporal knows them. */
export class Processes {
  readonly canary: string;
  private readonly client: TemporalClient;

  constructor(private readonly story: StoryWorld) {
    const { TEMPORAL_ADDRESS = '', TEMPORAL_TASK_QUEUE = '' } = story.world.environmentFor('tuntas_worker');
    this.canary = canaryId(TEMPORAL_TASK_QUEUE);
    this.client = TemporalClient.create({
      address: TEMPORAL_ADDRESS,
      namespace: 'default',
      taskQueue: TEMPORAL_TASK_QUEUE,
    });
  }

  /** Without the canary. */
  async running(): Promise<string[]> {
    return [...(await this.client.runningIds())].filter((id) => id !== this.canary).sort();
  }

  async hasCanary(): Promise<boolean> {
    return (await this.client.runningIds()).has(this.canary);
  }

  /** What Postgres says must run. */
  async open(): Promise<string[]> {
    const { rows } = await this.story.world.admin.query<{ stream: 'complaint' | 'task'; id: string }>(
      `SELECT 'complaint' AS stream, id FROM complaint WHERE status <> 'closed' UNION ALL SELECT 'task', id FROM party_task WHERE settled_at IS NULL`,
    );
    return rows.map(({ stream, id }) => workflowKey(stream, id)).sort();
  }

  async terminate(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.client.raw.workflow.getHandle(id).terminate('a test took it away');
  }

  close(): Promise<void> {
    return this.client.close();
  }
}
