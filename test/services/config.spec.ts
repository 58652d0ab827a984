import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { loadConfig } from '#platform/config/config';
import { ConfigError } from '#platform/config/config-error';

const key = (): string => randomBytes(32).toString('base64');
const complete = {
  DATABASE_URL: 'postgres://tuntas_api:s3cretpassword@127.0.0.1:5433/tuntas',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  REDIS_URL: 'redis://:otherS3cret@127.0.0.1:6380',
  VAULT_KEY: key(),
  BLIND_INDEX_KEY: key(),
  TRACKING_KEY: key(),
};

const problemsOf = (
  env: Record<string, string>,
  needs: ('relayDatabaseUrl' | 'vaultKey' | 'blindIndexKey' | 'trackingKey')[] = [],
): string => {
  try {
    loadConfig(env, needs);
    return '';
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
};

describe('the configuration', () => {
  it('takes what is given and has a default for what need not be', () => {
    const config = loadConfig({ ...complete, API_PORT: '4000', DEV_LOGIN: '1' });
    expect(config).toMatchObject({ apiPort: 4000, apiHost: '127.0.0.1', devLogin: true, logLevel: 'info' });
    expect(config.vaultKey).toEqual(Buffer.from(complete.VAULT_KEY, 'base64'));
    expect(config.clockRate).toBeUndefined();
  });

  it('names everything that is missing at once, in order', () => {
    const problems = problemsOf({}, ['vaultKey', 'blindIndexKey', 'trackingKey']);
    const named = ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'REDIS_URL', 'VAULT_KEY', 'BLIND_INDEX_KEY', 'TRACKING_KEY'];
    expect([...problems.matchAll(/^ {2}([A-Z_]+): is missing/gm)].map(([, name]) => name)).toEqual(named);
  });

  it('names everything that is wrong at once, in plain words and without decorator names', () => {
    const problems = problemsOf({
      ...complete,
      API_PORT: 'abc',
      LOG_LEVEL: 'loud',
      CLOCK_RATE: '-1',
      VAULT_KEY: 'c2hvcnQ=',
    });
    expect(problems).toContain(
      'API_PORT: must be a port: a whole number from 0 to 65535 (0 takes any free one), is "abc"',
    );
    expect(problems).toContain('LOG_LEVEL: must be one of');
    expect(problems).toContain('CLOCK_RATE: must be more than 0, is "-1"');
    expect(problems).toContain('VAULT_KEY: must be 32 random bytes in base64');
    expect(problems).not.toContain('c2hvcnQ=');
  });

  it('treats an empty variable as missing', () => {
    expect(problemsOf({ ...complete, REDIS_URL: ' ' })).toContain('REDIS_URL: is missing');
  });

  it('demands what this very process cannot do without', () => {
    expect(problemsOf(complete)).toBe('');
    expect(problemsOf(complete, ['relayDatabaseUrl'])).toContain('RELAY_DATABASE_URL: is missing');
  });

  it.each([
    [{ DEV_LOGIN: '1', NODE_ENV: 'production' }, 'DEV_LOGIN: is refused when NODE_ENV=production'],
    [{ DEV_LOGIN: '1', API_HOST: '0.0.0.0' }, 'DEV_LOGIN: is refused unless API_HOST is loopback'],
    [{ CLOCK_RATE: '60', NODE_ENV: 'production' }, 'CLOCK_RATE: is refused when NODE_ENV=production'],
  ])('refuses %j', (change, problem) => {
    expect(problemsOf({ ...complete, ...change } as Record<string, string>)).toContain(problem);
  });

  it('believes no proxy, or those that are named', () => {
    expect(loadConfig(complete).trustedProxies).toBeUndefined();
    expect(loadConfig({ ...complete, TRUSTED_PROXIES: '10.0.0.5, 172.16.0.0/12,fd00::/8' }).trustedProxies).toEqual([
      '10.0.0.5',
      '172.16.0.0/12',
      'fd00::/8',
    ]);
  });

  it.each(['proxy.internal', '10.0.0.5/33', '10.0.0.0/0', '::/0', '10.0.0', '10.0.0.5,', 'true', '1'])(
    'says what a proxy to believe looks like instead of %j',
    (given) =>
      expect(problemsOf({ ...complete, TRUSTED_PROXIES: given })).toContain(
        `TRUSTED_PROXIES: must be addresses or networks with a comma between, like 10.0.0.5,172.16.0.0/12, is "${given}"`,
      ),
  );

  it('never shows a secret, however it is printed', () => {
    const config = loadConfig(complete);
    const printed = [inspect(config), JSON.stringify(config), inspect({ nested: { config } }, { depth: 5 })].join();
    expect(printed).not.toMatch(/s3cret/i);
    expect(printed).not.toContain(complete.VAULT_KEY);
    expect(printed).toContain('127.0.0.1:7233');
  });
});
