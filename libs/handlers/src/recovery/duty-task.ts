import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { Complaint } from '#core/complaint/complaint';
import { isSettled } from '#core/party/party-task';
import type { TaskEvent } from '#core/party/party-task';
import { cancelTask } from '#core/party/task.decider';
import { TaskRepository } from '#persistence/party/task.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import { tx } from '#persistence/tx/tx';
import { applyToTask } from '../decision/apply';

/** Straight to whoever is on duty; whatever the answer, the complaint does not wait for it. */
const DUTY = {
  party: 'duty',
  ask: 'freeProcess',
  ladder: 'duty',
  startRung: 0,
  isRequired: false,
  barredIds: [],
} as const satisfies Partial<TaskEvent>;

/** What the duty manager is asked when a process does not move on: a task beside the complaint's own, which holds nothing up. */
@Injectable()
export class DutyTask {
  constructor(
    private readonly tasks: TaskRepository,
    private readonly reference: ReferenceData,
  ) {}

  /** Under the policy and calendar of now: those of the complaint may be what keeps its process from moving. */
  async open({ id: complaintId, number, category, severity, regionCode }: Complaint): Promise<string> {
    const { policyVersion, calendarVersion } = await this.reference.current();
    const opened: TaskEvent = {
      type: 'taskOpened',
      at: tx.now(),
      complaintId,
      complaintNumber: number,
      category,
      severity,
      regionCode,
      policyVersion,
      calendarVersion,
      ...DUTY,
    };
    const taskId = uuidv7();
    await applyToTask(taskId, undefined, { events: [opened], arm: [], stop: 'none', notices: [] }, { wakes: true });
    return taskId;
  }

  /** The process moves again. A task that was answered or has ended with its complaint stays as it is. */
  async cancel(taskId: string): Promise<void> {
    const task = await this.tasks.getForUpdate(taskId);
    if (!isSettled(task)) await applyToTask(taskId, task, cancelTask(task, tx.now()), { wakes: true });
  }
}
