import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { Instant } from '#core/calendar/instant';
import type { CaseContext } from '#core/casework/case.decider';
import type { SocialCase } from '#core/casework/social-case';
import { CASE_SEATS } from '#core/casework/steward';
import type { Complaint } from '#core/complaint/complaint';
import type { ComplaintContext } from '#core/complaint/complaint.decider';
import type { PartyTask } from '#core/party/party-task';
import type { TaskContext } from '#core/party/task.decider';
import { rungAt } from '#core/ladder/ladder';
import { getLadder } from '#core/sla/policy';
import type { Candidate } from '#core/ladder/candidate';
import type { PlanContext } from '#core/plan/plan';
import { SERVICE_SEATS } from '#core/referral/referral-context';
import type { ReferralContext } from '#core/referral/referral-context';
import type { Referral } from '#core/referral/referral';
import type { Ladder } from '#core/sla/policy';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import type { WantedSeats } from '#persistence/organisation/organisation.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import { tx } from '#persistence/tx/tx';

const AROUND_FAMILY = { seats: CASE_SEATS, neighbourSeats: [] } as const;

type Versions = Pick<Complaint, 'policyVersion' | 'calendarVersion'>;

/** Gathers what a decision of the core needs to know: now, policy, calendar, organisation, exclusion. */
@Injectable()
export class DecisionContext {
  constructor(
    private readonly reference: ReferenceData,
    private readonly organisation: OrganisationRepository,
  ) {}

  async forComplaint(versions: Versions, tasks: readonly PartyTask[]): Promise<ComplaintContext> {
    return { ...(await this.rules(versions)), now: tx.now(), tasks, newTaskId: uuidv7 };
  }

  /** What the process of a task needs: it stays on its own ladder. */
  async forTask(task: PartyTask): Promise<TaskContext> {
    return { ...(await this.seats(task, task.complaintId, task.regionCode, [task.ladder])), now: tx.now() };
  }

  /** What a person's move needs: it may hand the task to another party's ladder. */
  async forTaskCommand(task: PartyTask): Promise<TaskContext> {
    return { ...(await this.seats(task, task.complaintId, task.regionCode)), now: tx.now() };
  }

  /** What a social case needs: whoever looks after the family, and whoever is on duty. */
  async forCase(found: SocialCase): Promise<CaseContext> {
    return {
      ...(await this.rules(found)),
      now: tx.now(),
      candidates: await this.organisation.candidates(AROUND_FAMILY, found.regionCode, tx.now()),
      excluded: await this.organisation.excludedFrom(found.complaintId),
    };
  }

  /** What a referral needs: the officers of its addressees, whoever looks after the family, and whoever is on duty. */
  async forReferral(referral: Referral): Promise<ReferralContext> {
    const institutionIds = referral.addressees.map(({ institutionId }) => institutionId);
    return {
      ...(await this.rules(referral)),
      now: tx.now(),
      candidates: [
        ...(await this.organisation.officersOf(institutionIds, SERVICE_SEATS, tx.now())),
        ...(await this.organisation.candidates(AROUND_FAMILY, referral.regionCode, tx.now())),
      ],
      excluded: await this.organisation.excludedFrom(referral.complaintId),
    };
  }

  /** For many complaints with few questions. What cannot be gathered for one of them throws when that one is asked for. */
  async forComplaints(
    complaints: readonly Complaint[],
    tasksOf: (complaintId: string) => readonly PartyTask[],
  ): Promise<(complaint: Complaint) => ComplaintContext> {
    const rulesOf = await this.rulesOfEach(complaints);
    return (complaint) => ({
      ...rulesOf(complaint),
      now: tx.now(),
      tasks: tasksOf(complaint.id),
      newTaskId: uuidv7,
    });
  }

  /** For many tasks with few questions, at another instant too. What cannot be gathered for one of them throws when that one is asked for. */
  async forTasks(tasks: readonly PartyTask[], at: Instant = tx.now()): Promise<(task: PartyTask) => TaskContext> {
    const rulesOf = await this.rulesOfEach(tasks);
    const climbed = new Set(tasks.map(({ ladder }) => ladder));
    const ladders = rulesOf.known.flatMap(({ policy }) => policy.ladders.filter(({ id }) => climbed.has(id)));
    const candidatesOf = await this.organisation.candidatesOfEach(
      seatsOf(ladders),
      distinct(tasks.map(({ regionCode }) => regionCode)),
      at,
    );
    const excludedFrom = await this.organisation.excludedFromEach(distinct(tasks.map((task) => task.complaintId)));
    return (task) => ({
      ...rulesOf(task),
      now: at,
      candidates: candidatesOf(task.regionCode),
      excluded: excludedFrom(task.complaintId),
    });
  }

  /** For handing tasks to colleagues: also who could hold each of them where it stands. */
  async forReassignments(tasks: readonly PartyTask[]): Promise<(task: PartyTask) => TaskContext> {
    const contextOf = await this.forTasks(tasks);
    const peersOf = new Map<string, (regionCode: string) => readonly Candidate[]>();
    const rungOf = (task: PartyTask) => rungAt(getLadder(contextOf(task).policy, task.ladder), task.rung ?? 0);
    const groupOf = (task: PartyTask) => `${rungOf(task).seats.join()} ${districtOf(task)}`;
    for (const task of tasks)
      if (!peersOf.has(groupOf(task)))
        peersOf.set(groupOf(task), await this.organisation.peersIn(rungOf(task).seats, districtOf(task), tx.now()));
    return (task) => ({ ...contextOf(task), peers: peersOf.get(groupOf(task))?.(task.regionCode) });
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

  private async seats(
    versions: Versions,
    complaintId: string,
    regionCode: string,
    ladderIds?: readonly string[],
  ): Promise<PlanContext> {
    const rules = await this.rules(versions);
    const ladders = rules.policy.ladders.filter(({ id }) => !ladderIds || ladderIds.includes(id));
    const candidates = await this.organisation.candidates(seatsOf(ladders), regionCode, tx.now());
    const excluded = await this.organisation.excludedFrom(complaintId);
    return { ...rules, candidates, excluded };
  }
}

const keyOf = ({ policyVersion, calendarVersion }: Versions): string => `${policyVersion} ${calendarVersion}`;

const districtOf = ({ regionCode }: PartyTask): string => regionCode.slice(0, 4);

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** Every seat these ladders may ask, or page. */
function seatsOf(ladders: readonly Ladder[]): WantedSeats {
  const rungs = ladders.flatMap((ladder) => [...ladder.rungs, ladder.lastResort]);
  return {
    seats: [...new Set(rungs.flatMap(({ seats, pages = [] }) => [...seats, ...pages]))],
    neighbourSeats: [...new Set(rungs.flatMap((rung) => (rung.mayAskNeighbour ? rung.seats : [])))],
  };
}
