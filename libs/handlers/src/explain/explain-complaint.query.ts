import type { SystemActor } from '#core/access/actor';
import type { ExplainedDeadline } from '#core/explain/explained-deadline';
import { explainDeadline } from '#core/explain/explained-deadline';
import type { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import type { Deadline, DeadlineRepository } from '#persistence/deadline/deadline.repository';
import type { TaskRepository } from '#persistence/party/task.repository';
import type { ReferenceData } from '#persistence/reference/reference-data';
import type { Tx } from '#persistence/tx/tx';
import { heldClocks } from './held-clock';

export interface ExplainedComplaint {
  readonly id: string;
  readonly number: string;
  readonly clocks: readonly { readonly deadline: Deadline; readonly explained: ExplainedDeadline }[];
  /** Clocks that have stopped and were not asked for. */
  readonly stopped: number;
}

/** Every clock of a complaint and its tasks, for whoever runs the installation. Holds no personal data. */
export class ExplainComplaint {
  constructor(
    private readonly transactions: Tx,
    private readonly complaints: ComplaintRepository,
    private readonly tasks: TaskRepository,
    private readonly deadlines: DeadlineRepository,
    private readonly reference: ReferenceData,
  ) {}

  /** Undefined where there is no such number. `running`: those that have stopped are only counted. */
  execute(actor: SystemActor, number: string, which: 'running' | 'all'): Promise<ExplainedComplaint | undefined> {
    return this.transactions.run(actor, async () => {
      const complaint = await this.complaints.findByNumber(number);
      if (!complaint) return undefined;
      const all = await this.deadlines.allOf(complaint.id);
      const wanted = all.filter(({ stoppedAt }) => which === 'all' || stoppedAt === undefined);
      const { complaints, tasks, reference } = this;
      const clocks = [];
      for (const each of wanted) {
        const calendarOf = await this.reference.calendarOf(each.calendarVersion);
        for (const deadline of await heldClocks(each, { complaints, tasks, reference })) {
          const calendar = calendarOf(deadline.calendarId, deadline.zone);
          clocks.push({ deadline, explained: explainDeadline(deadline, calendar, complaint.policyVersion) });
        }
      }
      return { id: complaint.id, number: complaint.number, clocks, stopped: all.length - wanted.length };
    });
  }
}
