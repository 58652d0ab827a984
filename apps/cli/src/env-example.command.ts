import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { renderEnvExample } from '#platform/config/env-example';
import { findCheckout } from '#platform/services/checkout';
import { PlainError } from '#platform/services/plain-error';

export function addEnvExample(program: Command): void {
  program
    .command('env-example')
    .description('print .env.example: every variable with its description')
    .option('--check', 'say instead whether the committed file is the same', false)
    .action(({ check }: { check: boolean }) => (check ? compare() : void process.stdout.write(renderEnvExample())));
}

function compare(): void {
  if (readFileSync(join(findCheckout(), '.env.example'), 'utf8') === renderEnvExample()) return;
  throw new PlainError(
    '.env.example is not what the settings say.',
    'node dist/apps/cli/src/main.js env-example > .env.example',
  );
}
