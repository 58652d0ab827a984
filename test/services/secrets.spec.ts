import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DATABASE_ROLES, loadOrCreateSecrets } from '#platform/services/secrets.store';

describe('the secrets file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tuntas-secrets-'));
  const file = join(folder, 'secrets.json');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is made once, for the owner only, with keys of full length and no password twice', () => {
    const secrets = loadOrCreateSecrets(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(
      [secrets.vaultKey, secrets.blindIndexKey, secrets.trackingKey].map((key) => Buffer.from(key, 'base64').length),
    ).toEqual([32, 32, 32]);
    const passwords = DATABASE_ROLES.map((role) => secrets.rolePasswords[role]);
    expect(new Set([...passwords, secrets.postgresPassword, secrets.redisPassword]).size).toBe(
      DATABASE_ROLES.length + 2,
    );
    expect(loadOrCreateSecrets(file)).toEqual(secrets);
  });

  it('is closed again when somebody opened it', () => {
    const before = readFileSync(file, 'utf8');
    rmSync(file);
    writeFileSync(file, before, { mode: 0o644 });
    loadOrCreateSecrets(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is never replaced when it is damaged: its key is the only one that opens the vault', () => {
    writeFileSync(file, '{"vaultKey": "');
    expect(() => loadOrCreateSecrets(file)).toThrow(/damaged/);
    expect(readFileSync(file, 'utf8')).toBe('{"vaultKey": "');
  });
});
