import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Permission } from '#core/access/policy';
import type { Language } from '#core/explain/dates';
import { explainDeadline } from '#core/explain/explained-deadline';
import type { ExplainedDeadline } from '#core/explain/explained-deadline';
import { CaseRepository } from '#persistence/casework/case.repository';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { DeadlineRepository } from '#persistence/deadline/deadline.repository';
import type { Deadline } from '#persistence/deadline/deadline.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import { ReferralRepository } from '#persistence/referral/referral.repository';
import { Tx } from '#persistence/tx/tx';
import { hidden, permit } from '../access/permit';
import { heldClocks } from './held-clock';
import type { ExplainableClock } from './held-clock';
import { explanationView } from './explanation.view';
import type { DeadlineExplanationView } from './explanation.view';

/** Whoever may read what a clock belongs to may read why it is due then. */
const PERMISSION = {
  complaint: 'complaint:read',
  task: 'complaint:read',
  case: 'case:read',
  referral: 'referral:read',
} as const satisfies Record<Deadline['stream'], Permission>;

/** Why a date is what it is. */
@Injectable()
export class ExplainDeadline {
  constructor(
    private readonly transactions: Tx,
    private readonly deadlines: DeadlineRepository,
    private readonly complaints: ComplaintRepository,
    private readonly tasks: TaskRepository,
    private readonly cases: CaseRepository,
    private readonly referrals: ReferralRepository,
    private readonly reference: ReferenceData,
  ) {}

  execute(actor: UserActor, id: string, language: Language): Promise<DeadlineExplanationView> {
    permit(actor, 'deadline:explain');
    return this.transactions.run(actor, async () => {
      const deadline = await this.deadlines.find(id);
      if (!deadline) throw hidden();
      const policyVersion = await this.policyOf(deadline);
      if (policyVersion === undefined) throw hidden();
      permit(actor, PERMISSION[deadline.stream]);
      const { complaints, tasks, reference } = this;
      const [clock] = await heldClocks(deadline, { complaints, tasks, reference });
      return explanationView(clock, await this.explain(clock, policyVersion), language);
    });
  }

  private async explain(deadline: ExplainableClock, policyVersion: string): Promise<ExplainedDeadline> {
    const calendarOf = await this.reference.calendarOf(deadline.calendarVersion);
    return explainDeadline(deadline, calendarOf(deadline.calendarId, deadline.zone), policyVersion);
  }

  /** The rules it was armed under; undefined where what it belongs to may not be seen. */
  private async policyOf({ stream, streamId, complaintId }: Deadline): Promise<string | undefined> {
    if (stream === 'case') return (await this.cases.find(streamId))?.policyVersion;
    if (stream === 'referral') return (await this.referrals.find(streamId))?.policyVersion;
    return (await this.complaints.find(complaintId))?.policyVersion;
  }
}
