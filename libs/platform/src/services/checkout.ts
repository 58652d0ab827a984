import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root folder of this checkout: the nearest folder upwards that holds Tuntas' own package.json. */
export function findCheckout(from: string = __dirname): string {
  const manifest = join(from, 'package.json');
  if (existsSync(manifest) && /"name":\s*"tuntas"/.test(readFileSync(manifest, 'utf8'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error(`find the root folder of Tuntas above ${__dirname}`);
  return findCheckout(parent);
}
