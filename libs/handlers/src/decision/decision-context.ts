import { Injectable } from '@nestjs/common';
import type { Complaint } from '#core/complaint/complaint';
import type { ComplaintContext } from '#core/complaint/complaint.decider';
import type { PartyTask } from '#core/party/party-task';
import type { TaskContext } from '#core/party/task.decider';
import type { PlanContext } from '#core/plan/plan';
import type { Ladder } from '#core/sla/policy';
import type { Seat } from '#core/vocabulary';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import { tx } from '#persistence/tx/tx';

type Versions = Pick<Complaint, 'policyVersion' | 'calendarVersion'>;

/** Gathers what a decision of the core needs to know: now, policy, calendar, organisation, exclusion. */
@Injectable()
export class DecisionContext {
  constructor(
    private readonly reference: ReferenceData,
    private readonly organisation: OrganisationRepository,
  ) {}

  async forComplaint(versions: Versions, tasks: readonly PartyTask[]): Promise<ComplaintContext> {
    return { ...(await this.rules(versions)), now: tx.now(), tasks };
  }

  async forTask(task: Versions & Pick<PartyTask, 'complaintId' | 'regionCode'>): Promise<TaskContext> {
    return { ...(await this.seats(task, task.complaintId, task.regionCode)), now: tx.now() };
  }

  /** For looking ahead, where `now` moves. */
  forLadders(complaint: Complaint): Promise<PlanContext> {
    return this.seats(complaint, complaint.id, complaint.regionCode);
  }

  private async rules(versions: Versions) {
    const policy = await this.reference.policy(versions.policyVersion);
    const calendarOf = await this.reference.calendarOf(versions.calendarVersion);
    return { policy, calendarOf };
  }

  private async seats(versions: Versions, complaintId: string, regionCode: string): Promise<PlanContext> {
    const rules = await this.rules(versions);
    const candidates = await this.organisation.candidates(seatsOf(rules.policy.ladders), regionCode, tx.now());
    const excluded = await this.organisation.excludedFrom(complaintId);
    return { ...rules, candidates, excluded };
  }
}

const seatsOf = (ladders: readonly Ladder[]): Seat[] => [
  ...new Set(ladders.flatMap(({ rungs, lastResort }) => [...rungs, lastResort]).flatMap(({ seats }) => seats)),
];
