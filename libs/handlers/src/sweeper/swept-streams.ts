import { Injectable } from '@nestjs/common';
import type { Stream } from '#contracts/workflow-ids';
import { fireCaseDeadline } from '#core/casework/case.decider';
import type { CaseDeadlinePurpose } from '#core/casework/case.decider';
import type { SocialCase } from '#core/casework/social-case';
import type { Complaint } from '#core/complaint/complaint';
import { fireComplaintDeadline } from '#core/complaint/complaint.decider';
import type { ComplaintDeadlinePurpose } from '#core/complaint/complaint.decider';
import type { PartyTask } from '#core/party/party-task';
import { fireTaskDeadline } from '#core/party/task.decider';
import type { TaskDeadlinePurpose } from '#core/party/task.decider';
import type { Referral } from '#core/referral/referral';
import { fireReferralDeadline } from '#core/referral/referral-silence';
import type { ReferralDeadlinePurpose } from '#core/referral/referral-silence';
import type { Overdue } from '#persistence/deadline/overdue.repository';
import type { Change } from '#persistence/journal/change';
import { TaskRepository } from '#persistence/party/task.repository';
import { fromRow } from '#persistence/row';
import type { Row } from '#persistence/row';
import { changeOfCase, changeOfComplaint, changeOfReferral, changeOfTask } from '../decision/apply';
import type { ApplyOptions } from '../decision/apply';
import { DecisionContext } from '../decision/decision-context';
import { asOf } from '../decision/effect-time';

/** Decides one deadline in memory. Throws when it cannot; the others do not notice. */
export type Decide = (overdue: Overdue, options: ApplyOptions) => Change;

/** Asks, once for all of a batch, what the decisions need to know. */
export type Load = (batch: readonly Overdue[]) => Promise<Decide>;

/** The streams whose deadlines are swept, and how a batch of each is decided: by the core, as for anybody else. */
@Injectable()
export class SweptStreams {
  constructor(
    private readonly context: DecisionContext,
    private readonly tasks: TaskRepository,
  ) {}

  readonly load: Readonly<Record<Stream, Load>> = {
    complaint: async (batch) => {
      const complaints = batch.map(({ row }) => fromRow<Complaint>(row));
      const tasksOf = await this.tasks.ofEachComplaint(complaints.map(({ id }) => id));
      const contextOf = await this.context.forComplaints(complaints, tasksOf);
      return ({ row, purpose, actAt }, options) => {
        const complaint = fromRow<Complaint>(row);
        const outcome = fireComplaintDeadline(
          complaint,
          purpose as ComplaintDeadlinePurpose,
          asOf(actAt, contextOf(complaint)),
        );
        return changeOfComplaint(complaint.id, complaint, outcome, options);
      };
    },
    task: async (batch) => {
      const contextOf = await this.context.forTasks(batch.map(({ row }) => fromRow<PartyTask>(row)));
      return ({ row, purpose, actAt }, options) => {
        const task = fromRow<PartyTask>(row);
        const outcome = fireTaskDeadline(task, purpose as TaskDeadlinePurpose, asOf(actAt, contextOf(task)));
        return changeOfTask(task.id, task, outcome, options);
      };
    },
    // Of these there are never many at once: each is asked about by itself.
    referral: async (batch) => {
      const contextOf = await eachOf(batch, (row) => this.context.forReferral(fromRow<Referral>(row)));
      return ({ row, purpose, subjectId, actAt }, options) => {
        const referral = fromRow<Referral>(row);
        const outcome = fireReferralDeadline(
          referral,
          purpose as ReferralDeadlinePurpose,
          asOf(actAt, contextOf(subjectId)),
        );
        return changeOfReferral(referral.id, referral, outcome, options);
      };
    },
    case: async (batch) => {
      const contextOf = await eachOf(batch, (row) => this.context.forCase(fromRow<SocialCase>(row)));
      return ({ row, purpose, subjectId, actAt }, options) => {
        const found = fromRow<SocialCase>(row);
        const outcome = fireCaseDeadline(found, purpose as CaseDeadlinePurpose, asOf(actAt, contextOf(subjectId)));
        return changeOfCase(found.id, found, outcome, options);
      };
    },
  };
}

/** What each needs to know; what cannot be gathered for one of them throws when that one is decided. */
async function eachOf<Context>(
  batch: readonly Overdue[],
  gather: (row: Row) => Promise<Context>,
): Promise<(subjectId: string) => Context> {
  const gathered = new Map<string, PromiseSettledResult<Context>>();
  for (const { subjectId, row } of batch) {
    const [result] = await Promise.allSettled([gather(row)]);
    gathered.set(subjectId, result);
  }
  return (subjectId) => {
    const result = gathered.get(subjectId);
    if (result?.status === 'fulfilled') return result.value;
    throw new Error(`gather what is known of ${subjectId}`, { cause: result?.reason });
  };
}
