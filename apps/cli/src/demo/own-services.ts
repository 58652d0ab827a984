import { embeddedPostgres } from '#platform/services/embedded-postgres';
import { newSecrets } from '#platform/services/secrets.store';
import type { Secrets } from '#platform/services/secrets.store';
import { findTemporal, temporalServer } from '#platform/services/temporal-server';
import { findValkey, valkeyServer, valkeyUrl } from '#platform/services/valkey-server';
import { DATABASE } from '../installation';
import { LAYERS } from '../up/run';
import type { OwnInstallation } from './own-installation';

/** PostgreSQL, Temporal and Valkey of the demonstration's own; what they keep is thrown away, so it need not be durable. */
export class OwnServices {
  readonly secrets: Secrets = newSecrets();

  constructor(private readonly own: OwnInstallation) {}

  /** @returns the superuser's address of an empty database. */
  async postgres(): Promise<string> {
    const postgres = embeddedPostgres(this.own.run, { password: this.secrets.postgresPassword, durability: 'fast' });
    this.own.keepFolder(postgres.home);
    await this.own.begin(postgres.service, LAYERS.database);
    await postgres.makeDatabase(DATABASE);
    return postgres.adminUrl(DATABASE);
  }

  async temporal(): Promise<string> {
    const { run } = this.own;
    const { port } = await this.own.begin(temporalServer(run, await findTemporal(run.say), 'memory'), LAYERS.temporal);
    return `127.0.0.1:${port}`;
  }

  async valkey(): Promise<string> {
    const { run } = this.own;
    const { redisPassword } = this.secrets;
    const { port } = await this.own.begin(valkeyServer(run, await findValkey(run.say), redisPassword), LAYERS.queues);
    return valkeyUrl(port, redisPassword);
  }
}
