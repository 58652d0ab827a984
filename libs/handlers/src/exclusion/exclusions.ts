import { Injectable } from '@nestjs/common';
import type { Complaint } from '#core/complaint/complaint';
import type { Accusation } from '#core/exclusion/accusation';
import { exclusionSet } from '#core/exclusion/exclusion-set';
import type { OrganisationChart } from '#core/exclusion/exclusion-set';
import { isSettled } from '#core/party/party-task';
import type { PartyTask } from '#core/party/party-task';
import { reseatExcluded } from '#core/party/task.decider';
import { ExclusionRepository } from '#persistence/exclusion/exclusion.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import { applyToTask } from '../decision/apply';
import { DecisionContext } from '../decision/decision-context';
import { TargetPauses } from '../decision/target-pauses';

/** Keeps the accused, and whoever is too close to them, away from one complaint (design §7). */
@Injectable()
export class Exclusions {
  constructor(
    private readonly exclusions: ExclusionRepository,
    private readonly tasks: TaskRepository,
    private readonly reference: ReferenceData,
    private readonly context: DecisionContext,
    private readonly targetPauses: TargetPauses,
  ) {}

  /** Writes an accusation down and leaves everybody out whom it concerns, in the transaction that takes it in. */
  async add(complaint: Pick<Complaint, 'id' | 'policyVersion'>, accusations: readonly Accusation[]): Promise<void> {
    if (accusations.length === 0) return;
    await this.exclusions.record(complaint.id, accusations);
    await this.resolve(complaint, await this.exclusions.chart());
  }

  /** Looks again who is to be left out, as the organisation stands now. @returns how many are new. */
  async resolve(complaint: Pick<Complaint, 'id' | 'policyVersion'>, chart: OrganisationChart): Promise<number> {
    const { excludedSuperiors = 1 } = await this.reference.policy(complaint.policyVersion);
    const accusations = await this.exclusions.accusationsOf(complaint.id);
    return this.exclusions.exclude(complaint.id, exclusionSet(accusations, chart, excludedSuperiors));
  }

  /** Takes open tasks from whoever may not hold them any more; the complaint is locked already. */
  async reseat(tasks: readonly PartyTask[]): Promise<void> {
    for (const { id } of tasks.filter((task) => !isSettled(task))) {
      const task = await this.tasks.findForUpdate(id);
      // Whoever has just shut himself out sees it no longer; the process moves it.
      if (!task) return;
      const outcome = reseatExcluded(task, await this.context.forTask(task));
      await this.targetPauses.follow(task, await applyToTask(id, task, outcome, { wakes: true }));
    }
  }
}
