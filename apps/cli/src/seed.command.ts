import type { Command } from 'commander';
import { currentAdminUrl } from './installation';
import { type Say, say } from './terminal';

export function addSeed(program: Command): void {
  program
    .command('seed')
    .description('put invented organisations, people and calendars into the database, for demo and training')
    .action(() => seed(currentAdminUrl(), say));
}

/** Doing it again changes nothing. */
export async function seed(adminUrl: string, tell: Say): Promise<void> {
  const { seedDemo } = await import('#persistence/seed');
  await seedDemo({ adminUrl, log: (line) => tell(`  ${line}`) });
  tell('Demo data: in place (data contoh siap).');
}
