import { Injectable } from '@nestjs/common';
import type { ComplaintEffect, ComplaintPlace, ComplaintStage } from '#contracts/complaint-process';
import { systemActor } from '#core/access/actor';
import type { Complaint } from '#core/complaint/complaint';
import { fireComplaintDeadline } from '#core/complaint/complaint.decider';
import { triageComplaint } from '#core/complaint/intake';
import { concludeReview } from '#core/complaint/review';
import type { ComplaintContext, ComplaintDeadlinePurpose } from '#core/complaint/complaint.decider';
import { getCategoryPolicy } from '#core/sla/policy';
import type { ComplaintStatus } from '#core/vocabulary';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { DeadlineRepository } from '#persistence/deadline/deadline.repository';
import type { Deadline } from '#persistence/deadline/deadline.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { OpenCase } from '../casework/open-case.handler';
import { applyToComplaint } from '../decision/apply';
import { cancelTasks } from '../decision/cancel-tasks';
import { DecisionContext } from '../decision/decision-context';
import { asOf } from '../decision/effect-time';
import { Extensions } from '../decision/extensions';
import { FirstLookQuery } from './first-look.query';

const STAGE: Readonly<Record<ComplaintStatus, ComplaintStage>> = {
  filed: 'triage',
  reopened: 'triage',
  assigned: 'handling',
  review: 'review',
  answered: 'objection',
  closing: 'closing',
  closed: 'closed',
};

const EFFECT: Readonly<Record<ComplaintDeadlinePurpose, ComplaintEffect>> = {
  target: 'reportMissedTarget',
  ceilingWarn: 'warnOfCeiling',
  ceiling: 'reportBreach',
  objectionEnd: 'endObjection',
  resume: 'reportMissedTarget',
};

/** Nothing is armed: look again after this long (real ms); a change wakes earlier. */
const NOTHING_ARMED_MS = 24 * 3_600_000;

/** The moves of a complaint that nobody makes by hand. Each is one transaction and says where the complaint stands after it. */
@Injectable()
export class ComplaintProcess {
  constructor(
    private readonly transactions: Tx,
    private readonly complaints: ComplaintRepository,
    private readonly tasks: TaskRepository,
    private readonly deadlines: DeadlineRepository,
    private readonly context: DecisionContext,
    private readonly firstLook: FirstLookQuery,
    private readonly openCase: OpenCase,
    private readonly extensions: Extensions,
  ) {}

  read(complaintId: string): Promise<ComplaintPlace> {
    return this.transactions.run(systemActor('process'), async () =>
      this.placeOf(await this.complaints.getForUpdate(complaintId)),
    );
  }

  /** First look and routing; every task opened here wakes a workflow of its own. */
  triage(complaintId: string): Promise<ComplaintPlace> {
    return this.step(complaintId, async (complaint, context) => {
      const outcome = triageComplaint(complaint, await this.firstLook.of(complaint), context);
      const after = await applyToComplaint(complaintId, complaint, outcome, { wakes: false });
      if (getCategoryPolicy(context.policy, complaint.category).opensCase) await this.openCase.of(complaint, context);
      return after;
    });
  }

  /** The answer of the parties becomes the answer; what was asked besides is needed no longer. */
  concludeReview(complaintId: string): Promise<ComplaintPlace> {
    return this.step(complaintId, async (complaint, context) => {
      const after = await applyToComplaint(complaintId, complaint, concludeReview(complaint, context), {
        wakes: false,
      });
      if (after.status === 'answered') await cancelTasks(this.tasks, context.tasks);
      return after;
    });
  }

  /** The target is missed, or its pause is over: the process knows both by one name. */
  async fireTarget(complaintId: string): Promise<ComplaintPlace> {
    await this.fire(complaintId, 'resume');
    return this.fire(complaintId, 'target');
  }

  /** The effect of the deadline with this purpose, if it is due and nobody has fired it. */
  fire(complaintId: string, purpose: ComplaintDeadlinePurpose): Promise<ComplaintPlace> {
    return this.transactions.run(systemActor('timer'), async () => {
      const complaint = await this.complaints.getForUpdate(complaintId);
      const armed = await this.deadlines.armedOf(complaintId);
      const deadline = armed.find((candidate) => candidate.purpose === purpose && candidate.actAt <= tx.now());
      if (!deadline) return placeAt(complaint, armed);
      const context = await this.context.forComplaint(complaint, await this.tasks.ofComplaint(complaintId));
      const outcome = fireComplaintDeadline(complaint, purpose, asOf(deadline.actAt, context));
      const after = await applyToComplaint(complaintId, complaint, outcome, {
        wakes: false,
        fired: { deadlineId: deadline.id, by: 'workflow' },
      });
      await this.extensions.follow(complaint, after);
      return this.placeOf(after);
    });
  }

  private step(
    complaintId: string,
    move: (complaint: Complaint, context: ComplaintContext) => Promise<Complaint>,
  ): Promise<ComplaintPlace> {
    return this.transactions.run(systemActor('process'), async () => {
      const complaint = await this.complaints.getForUpdate(complaintId);
      // A complaint that was only filed has no tasks yet: most first looks spare themselves the question.
      const tasks = complaint.version === 1 ? [] : await this.tasks.ofComplaint(complaintId);
      return this.placeOf(await move(complaint, await this.context.forComplaint(complaint, tasks)));
    });
  }

  private async placeOf(complaint: Complaint): Promise<ComplaintPlace> {
    return placeAt(complaint, await this.deadlines.armedOf(complaint.id));
  }
}

function placeAt(complaint: Complaint, armed: readonly Deadline[]): ComplaintPlace {
  const known = { version: complaint.version, stage: STAGE[complaint.status] };
  const [next] = armed;
  if (!next) return { ...known, waitMs: NOTHING_ARMED_MS };
  return { ...known, waitMs: tx.msUntil(next.actAt), next: EFFECT[next.purpose as ComplaintDeadlinePurpose] };
}
