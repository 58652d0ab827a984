import { ActOnTask } from './act-on-task.handler';
import { ListSuccessors } from './list-successors.query';
import { ListTasks } from './list-tasks.query';
import { PreviewPause } from './preview-pause.query';
import { ReassignMany } from './reassign-many.handler';
import { TaskCommandReader } from './task-command.reader';

/** What people do here, and ask. */
export const PARTY = [ActOnTask, ListSuccessors, ListTasks, PreviewPause, ReassignMany, TaskCommandReader];
