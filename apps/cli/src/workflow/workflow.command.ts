import type { Command } from 'commander';

export function addWorkflow(program: Command): void {
  const workflow = program.command('workflow').description('look after the processes in Temporal');
  workflow
    .command('repair')
    .description(
      'start every process that should run and does not, from what PostgreSQL knows (bangun ulang semua proses)',
    )
    .option('--dry-run', 'only say what would be started', false)
    .action(async ({ dryRun }: { dryRun: boolean }) => {
      const { repair } = await import('./repair.js');
      process.exitCode = await repair(dryRun ? 'lookOnly' : 'start');
    });
}
