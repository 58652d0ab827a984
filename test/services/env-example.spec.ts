import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { loadApiConfig } from '#platform/config/process-config';
import { ConfigError } from '#platform/config/config-error';
import { loadDeploymentSettings } from '#platform/config/deployment-settings';
import { renderEnvExample } from '#platform/config/env-example';
import { findCheckout } from '#platform/services/checkout';

const committed = readFileSync(join(findCheckout(), '.env.example'), 'utf8');

const missingIn = (load: () => unknown): string[] => {
  try {
    load();
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.bad.map(({ env, problem }) => `${env}${problem.startsWith('is missing') ? '' : ` ${problem}`}`);
  }
};

describe('.env.example', () => {
  it('is what the settings classes say', () => {
    expect(committed).toBe(renderEnvExample());
  });

  it('can be used once its secrets are filled in: nothing else is missing or wrong', () => {
    const env = parseEnv(committed) as Record<string, string>;
    expect(missingIn(() => loadApiConfig(env))).toEqual(['VAULT_KEY', 'BLIND_INDEX_KEY', 'TRACKING_KEY']);
    expect(missingIn(() => loadDeploymentSettings(env))).toEqual([
      'TUNTAS_API_PASSWORD',
      'TUNTAS_WORKER_PASSWORD',
      'TUNTAS_RELAY_PASSWORD',
      'TUNTAS_NOTIFIER_PASSWORD',
      'TUNTAS_PARTNER_PASSWORD',
    ]);
  });

  it('describes every variable', () => {
    const lines = committed.split('\n');
    const undescribed = lines.filter(
      (line, at) => /^(# )?[A-Z_]+=/.test(line) && !/^# [A-Z]/.test(lines[at - 1] ?? ''),
    );
    expect(undescribed).toEqual([]);
  });
});
