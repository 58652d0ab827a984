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

  /** For many complaints with few questions. What cannot be gathered for one of them throws when that one is asked for. */
  async forComplaints(
    complaints: readonly Complaint[],
    tasksOf: (complaintId: string) => readonly PartyTask[],
  ): Promise<(complaint: Complaint) => ComplaintContext> {
    const rulesOf = await this.rulesOfEach(complaints);
    return (complaint) => ({ ...rulesOf(complaint), now: tx.now(), tasks: tasksOf(complaint.id) });
  }

  /** For many tasks with few questions. What cannot be gathered for one of them throws when that one is asked for. */
  async forTasks(tasks: readonly PartyTask[]): Promise<(task: PartyTask) => TaskContext> {
    const rulesOf = await this.rulesOfEach(tasks);
    const policies = rulesOf.known.map(({ policy }) => policy);
    const candidatesOf = await this.organisation.candidatesOfEach(
      seatsOf(policies.flatMap(({ ladders }) => ladders)),
      distinct(tasks.map(({ regionCode }) => regionCode)),
      tx.now(),
    );
    const excludedFrom = await this.organisation.excludedFromEach(distinct(tasks.map((task) => task.complaintId)));
    return (task) => ({
      ...rulesOf(task),
      now: tx.now(),
      candidates: candidatesOf(task.regionCode),
      excluded: excludedFrom(task.complaintId),
    });
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

  /** Policies and calendars are read once; one that is missing concerns only those that are under it. */
  private async rulesOfEach(all: readonly Versions[]) {
    const known = new Map<string, Awaited<ReturnType<DecisionContext['rules']>>>();
    const missing = new Map<string, unknown>();
    for (const versions of all) {
      const key = keyOf(versions);
      if (known.has(key) || missing.has(key)) continue;
      try {
        known.set(key, await this.rules(versions));
      } catch (error) {
        missing.set(key, error);
      }
    }
    const rulesOf = (versions: Versions) => {
      const rules = known.get(keyOf(versions));
      if (!rules) throw missing.get(keyOf(versions));
      return rules;
    };
    return Object.assign(rulesOf, { known: [...known.values()] });
  }

  private async seats(versions: Versions, complaintId: string, regionCode: string): Promise<PlanContext> {
    const rules = await this.rules(versions);
    const candidates = await this.organisation.candidates(seatsOf(rules.policy.ladders), regionCode, tx.now());
    const excluded = await this.organisation.excludedFrom(complaintId);
    return { ...rules, candidates, excluded };
  }
}

const keyOf = ({ policyVersion, calendarVersion }: Versions): string => `${policyVersion} ${calendarVersion}`;

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

const seatsOf = (ladders: readonly Ladder[]): Seat[] => [
  ...new Set(ladders.flatMap(({ rungs, lastResort }) => [...rungs, lastResort]).flatMap(({ seats }) => seats)),
];
