import type { Command } from 'commander';
import { currentAdminUrl } from './installation';
import { type Say, say } from './terminal';

export function addSeed(program: Command): void {
  program
    .command('seed')
    .description('put regions, calendars, policies and, for demo and training, invented people into the database')
    .option('--reference-only', 'only what every installation needs: regions, calendars, policies', false)
    .action(({ referenceOnly }: { referenceOnly: boolean }) =>
      seed(currentAdminUrl(), referenceOnly ? 'reference' : 'demo', say),
    );
}

/** `demo` is `reference` and an invented organisation. Doing it again changes nothing. */
export async function seed(adminUrl: string, what: 'reference' | 'demo', tell: Say): Promise<void> {
  const { seedDemo, seedReference } = await import('#persistence/seed');
  const log = (line: string) => tell(`  ${line}`);
  await (what === 'demo' ? seedDemo({ adminUrl, log }) : seedReference({ adminUrl, log }));
  tell(
    what === 'demo'
      ? 'Reference and demo data: in place (data contoh siap).'
      : 'Reference data: in place (data acuan siap).',
  );
}
