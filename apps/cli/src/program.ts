import { Command } from 'commander';
import { addCalendar } from './calendar/calendar.command';
import { addDemo } from './demo/demo.command';
import { addDoctor } from './doctor/doctor.command';
import { addEnvExample } from './env-example.command';
import { addExplain } from './explain/explain.command';
import { addMigrate } from './migrate.command';
import { addSeed } from './seed.command';
import { addUp } from './up/up.command';
import { addWorkflow } from './workflow/workflow.command';

/** Every command in its own file, which loads what it needs when it runs. */
export function buildProgram(): Command {
  const program = new Command('tuntas').description('Tuntas: complaints of PKH, followed until they are settled.');
  for (const add of [
    addUp,
    addMigrate,
    addSeed,
    addDemo,
    addDoctor,
    addWorkflow,
    addCalendar,
    addExplain,
    addEnvExample,
  ])
    add(program);
  return program;
}
