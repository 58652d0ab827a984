import type { Command } from 'commander';

export function addUp(program: Command): void {
  program
    .command('up')
    .description('start everything: PostgreSQL, Temporal, Valkey, api, worker, notifier')
    .option('--services-only', 'start only PostgreSQL, Temporal and Valkey', false)
    .option('--seed', 'put the demo data also into the database of DATABASE_URL')
    .option('--no-seed', 'leave the demo data out')
    .action(async (options: { servicesOnly: boolean; seed?: boolean }) => {
      const { up } = await import('./up.js');
      process.exit(await up(options));
    });
}
