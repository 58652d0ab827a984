import { Injectable } from '@nestjs/common';
import type { TaskActivities } from '#contracts/task-process';
import { TaskProcess } from '#handlers/process/task-process';

/** What the party-task workflow may ask for, by name; every answer is a use case of `libs/handlers`. */
@Injectable()
export class TaskActivitiesProvider {
  constructor(private readonly process: TaskProcess) {}

  activities(): TaskActivities {
    return {
      assign: (taskId) => this.process.assign(taskId),
      readTask: (taskId) => this.process.read(taskId),
      remind: (taskId) => this.process.fire(taskId, 'remind'),
      warn: (taskId) => this.process.fire(taskId, 'warn'),
      climb: (taskId) => this.process.fire(taskId, 'climb'),
      // The ladder itself knows that no rung is left; the process says it by name.
      toDutyManager: (taskId) => this.process.fire(taskId, 'climb'),
    };
  }
}
