import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { timeUsed } from '#core/sla/time-used';
import type { TimeSegment, TimeUsed, UsedTime } from '#core/sla/time-used';
import type { Wait } from '#core/sla/waits';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { EventRepository } from '#persistence/journal/event.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import { Tx, tx } from '#persistence/tx/tx';
import { hidden, permit } from '../access/permit';
import { iso } from './complaint.view';
import { storyStep } from './story-step';

export interface TimeSegmentView {
  readonly from: string;
  readonly to: string;
  readonly waits: readonly Pick<Wait, 'on' | 'isPaused'>[];
}

/** Whose time a complaint used; lengths in ms and in working seconds of whoever it was. */
export interface TimeUsedView extends Pick<TimeUsed, 'isClosed' | 'ageMs' | 'togetherMs'> {
  readonly from: string;
  readonly to: string;
  readonly used: readonly UsedTime[];
  readonly segments: readonly TimeSegmentView[];
}

@Injectable()
export class ComplaintTimeUsed {
  constructor(
    private readonly transactions: Tx,
    private readonly complaints: ComplaintRepository,
    private readonly events: EventRepository,
    private readonly reference: ReferenceData,
  ) {}

  execute(actor: UserActor, complaintId: string): Promise<TimeUsedView> {
    permit(actor, 'complaint:read');
    return this.transactions.run(actor, async () => {
      const complaint = await this.complaints.find(complaintId);
      if (!complaint) throw hidden();
      const story = (await this.events.ofComplaint(complaintId)).map(storyStep);
      const calendarOf = await this.reference.calendarOf(complaint.calendarVersion);
      const { segments, from, to, ...used } = timeUsed(complaintId, story, tx.now(), calendarOf);
      return { ...used, from: iso(from), to: iso(to), segments: segments.map(segmentView) };
    });
  }
}

const segmentView = ({ from, to, waits }: TimeSegment): TimeSegmentView => ({
  from: iso(from),
  to: iso(to),
  waits: waits.map(({ on, isPaused }) => ({ on, isPaused })),
});
