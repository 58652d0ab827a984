import type { Instant } from '#core/calendar/instant';
import type { Language } from '#notices/language';
import type { Say } from '../terminal';
import { startOwnApps } from './own-apps';
import type { OwnInstallation } from './own-installation';
import { OwnServices } from './own-services';
import { WORDS } from './words/words';

/** Where the demonstration's own installation is reached. */
export interface Prepared {
  readonly apiAddress: string;
  readonly adminUrl: string;
  readonly temporalAddress: string;
}

const silent: Say = () => undefined;

/** Starts everything, telling what it does; what does not wait for one another is done at the same time. */
export async function prepare(own: OwnInstallation, startAt: Instant, language: Language): Promise<Prepared> {
  const say = progress(own.run.say, language);
  const services = new OwnServices(own);
  say('services');
  const temporal = services.temporal();
  const valkey = services.valkey();
  const database = migrated(services, say);
  const [adminUrl, temporalAddress, redisUrl] = await Promise.all([database, temporal, valkey]);
  say('organisation');
  // Leave is dated around the day of the seeding, so that somebody is always away when the demonstration begins.
  const { seedDemo } = await import('#persistence/seed');
  const { secrets } = services;
  const [apiAddress] = await Promise.all([
    startOwnApps(own, { adminUrl, temporalAddress, redisUrl, secrets }),
    seedDemo({ adminUrl, now: new Date(startAt) }).then(() => say('processes')),
  ]);
  say('ready');
  return { apiAddress, adminUrl, temporalAddress };
}

async function migrated(services: OwnServices, say: (step: Step) => void): Promise<string> {
  const adminUrl = await services.postgres();
  say('database');
  const { runMigrations } = await import('#persistence/migrate');
  await runMigrations({ adminUrl, rolePasswords: services.secrets.rolePasswords, log: silent });
  return adminUrl;
}

type Step = 'services' | 'database' | 'organisation' | 'processes' | 'ready';

function progress(say: Say, language: Language): (step: Step) => void {
  const startedAt = performance.now();
  return (step) => {
    const seconds = `${((performance.now() - startedAt) / 1000).toFixed(1)} s`.padStart(7);
    say(WORDS[language].stage.preparing[step](seconds));
  };
}
