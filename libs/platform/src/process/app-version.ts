import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCheckout } from '../services/checkout';

/** The version of Tuntas itself, as its package says; `unknown` where there is no package file. */
export function appVersion(): string {
  try {
    const text = readFileSync(join(findCheckout(), 'package.json'), 'utf8');
    return String((JSON.parse(text) as { version?: string }).version);
  } catch {
    return 'unknown';
  }
}
