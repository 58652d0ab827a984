import type { Command } from 'commander';
import { renderEnvExample } from '#platform/config/env-example';

export function addEnvExample(program: Command): void {
  program
    .command('env-example')
    .description('print .env.example: every variable with its description')
    .action(() => void process.stdout.write(renderEnvExample()));
}
