import type { Act } from './act';
import type { Course } from './course';
import type { Happening } from './happening';
import type { Later } from './later';
import { actsOnCase } from './plan-case-acts';
import { actsOnReferral } from './plan-referral-acts';
import { actsOfReporter } from './plan-reporter-acts';
import { actsOnTask } from './plan-task-acts';

/** What the script has somebody do because of this. The happening is not among those of the course yet. */
export const planActs = (course: Course, happening: Happening, later: Later): readonly Act[] => [
  ...actsOfReporter(course, happening, later),
  ...actsOnTask(course, happening, later),
  ...actsOnCase(course, happening, later),
  ...actsOnReferral(course, happening, later),
];
