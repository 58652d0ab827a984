import 'reflect-metadata';
import { validateSync } from 'class-validator';
import { type BadSetting, ConfigError } from './config-error';
import { type Setting, settingsOf } from './setting.decorator';

export type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads a settings class from the environment and throws one ConfigError that names every bad variable.
 * `needs` lists properties that are optional in general and that this process cannot do without.
 */
export function readSettings<T extends object>(
  settingsClass: new () => T,
  env: Env,
  needs: readonly (keyof T & string)[] = [],
): T {
  const settings = settingsOf(settingsClass);
  const values = new settingsClass();
  const bad: BadSetting[] = [];
  for (const setting of settings) {
    const text = textOf(setting, env);
    if (text !== undefined) Object.assign(values, { [setting.property]: parse(setting, text) });
    else if (!setting.isOptional || needs.some((need) => need === setting.property))
      bad.push({ env: setting.env, problem: `is missing. ${setting.doc}` });
  }
  const isMissing = new Set(bad.map(({ env: name }) => name));
  for (const { property, constraints } of validateSync(values)) {
    const setting = settings.find((candidate) => candidate.property === property);
    if (!setting || isMissing.has(setting.env)) continue;
    const problem = [...new Set(Object.values(constraints ?? {}))].join('; ');
    bad.push({ env: setting.env, problem: `${problem}${valueShown(setting, env)}` });
  }
  if (bad.length > 0) throw new ConfigError(inOrderOf(settings, bad));
  return values;
}

/** An empty variable is the same as none: compose files and CI systems cannot unset. */
function textOf({ env: name, fallback }: Setting, env: Env): string | undefined {
  const text = env[name]?.trim();
  return text ? text : fallback;
}

function parse({ kind = 'text' }: Setting, text: string): unknown {
  if (kind === 'number') return Number(text);
  if (kind === 'key') return Buffer.from(text, 'base64');
  if (kind === 'list') return text.split(',').map((part) => part.trim());
  if (kind !== 'flag') return text;
  if (/^(1|true|yes|on)$/i.test(text)) return true;
  return /^(0|false|no|off)$/i.test(text) ? false : text;
}

const valueShown = ({ env: name, isSecret }: Setting, env: Env): string =>
  isSecret || !env[name] ? '' : `, is "${env[name]}"`;

function inOrderOf(settings: readonly Setting[], bad: readonly BadSetting[]): BadSetting[] {
  const position = (name: string) => settings.findIndex(({ env }) => env === name);
  return [...bad].sort((left, right) => position(left.env) - position(right.env));
}
