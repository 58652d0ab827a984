import { Injectable } from '@nestjs/common';
import type { Instant } from '#core/calendar/instant';
import type { SocialCase } from '#core/casework/social-case';
import type { Complaint } from '#core/complaint/complaint';
import type { PartyTask } from '#core/party/party-task';
import type { Referral } from '#core/referral/referral';
import { DeadlineRepository } from '#persistence/deadline/deadline.repository';
import type { ClockBehind } from '#persistence/deadline/deadline.repository';

type Step = Pick<PartyTask, 'id' | 'complaintId' | 'stepDueAt'>;

/** The clock behind a date that is shown, so that whoever reads the date may ask why it is that one. */
@Injectable()
export class ClocksBehind {
  constructor(private readonly deadlines: DeadlineRepository) {}

  /** First contact with the family. */
  ofCases(cases: readonly SocialCase[]): Promise<ClockBehind> {
    const dates = cases.map(({ id, complaintId, contactDueAt }) => ({
      complaintId,
      streamId: id,
      dueAt: contactDueAt,
    }));
    return this.deadlines.behind(dates, ['contact']);
  }

  /** Whoever is asked is passed over then; whoever has the family, or nobody yet, is reminded. */
  ofReferrals(referrals: readonly Referral[]): Promise<ClockBehind> {
    const dates = referrals.map(({ id, complaintId, stepDueAt }) => ({ complaintId, streamId: id, dueAt: stepDueAt }));
    return this.deadlines.behind(dates, ['climb', 'remind']);
  }

  /** Also the steps of a ladder that were taken before: the same task with another date. */
  ofSteps(steps: readonly Step[]): Promise<ClockBehind> {
    const dates = steps.map(({ id, complaintId, stepDueAt }) => ({ complaintId, streamId: id, dueAt: stepDueAt }));
    return this.deadlines.behind(dates, ['climb']);
  }

  async ofTarget({ id, targetDueAt }: { readonly id: Complaint['id']; readonly targetDueAt: Instant }) {
    const behind = await this.deadlines.behind([{ complaintId: id, streamId: id, dueAt: targetDueAt }], ['target']);
    return behind(id, targetDueAt);
  }
}
