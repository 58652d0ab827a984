// Writes libs/api-client from the running code: openapi.json and the types made from it. `--check` fails on a difference.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

const DOCUMENT = 'libs/api-client/openapi.json';
const TYPES = 'libs/api-client/src/schema.d.ts';
const folder = mkdtempSync(join(tmpdir(), 'tuntas-openapi-'));
const file = join(folder, 'openapi.json');
const { status } = spawnSync(process.execPath, ['dist/apps/api/src/write-openapi.js', file], { stdio: 'inherit' });
if (status !== 0) fail('The OpenAPI document could not be made; build first: npm run build');

const document = JSON.parse(readFileSync(file, 'utf8'));
rmSync(folder, { recursive: true });
const options = await resolveConfig(DOCUMENT);
const made = {
  [DOCUMENT]: await format(JSON.stringify(document), { ...options, parser: 'json' }),
  [TYPES]: await format(
    `// Made from openapi.json by \`npm run openapi\`; do not edit.\n${astToString(await openapiTypescript(document))}`,
    { ...options, parser: 'typescript' },
  ),
};
for (const [path, text] of Object.entries(made)) {
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (read(path) !== text) fail(`${path} is not what the code says; run: npm run openapi`);
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
