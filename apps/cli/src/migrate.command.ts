import type { Command } from 'commander';
import { loadDeploymentSettings } from '#platform/config/deployment-settings';
import { currentAdminUrl, currentInstallation } from './installation';
import { type Say, say } from './terminal';
import type { RolePasswords } from '#platform/services/secrets.store';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database to the newest version (DATABASE_URL: a login that may make roles)')
    .action(async () => {
      // A database of somebody's own gets the passwords its operator chose, never ones we made up.
      const passwords = process.env.DATABASE_URL ? chosenPasswords() : currentInstallation().secrets.rolePasswords;
      await migrate(currentAdminUrl(), passwords, say);
    });
}

export async function migrate(adminUrl: string, rolePasswords: RolePasswords, tell: Say): Promise<void> {
  const { runMigrations } = await import('#persistence/migrate');
  const applied = await runMigrations({ adminUrl, rolePasswords, log: (line) => tell(`  ${line}`) });
  tell(
    applied.length > 0 ? `Database: ${applied.length} migrations applied.` : 'Database: up to date (sudah mutakhir).',
  );
}

function chosenPasswords(): RolePasswords {
  const settings = loadDeploymentSettings(process.env);
  return {
    tuntas_api: settings.apiPassword,
    tuntas_worker: settings.workerPassword,
    tuntas_relay: settings.relayPassword,
    tuntas_notifier: settings.notifierPassword,
    tuntas_partner: settings.partnerPassword,
  };
}
