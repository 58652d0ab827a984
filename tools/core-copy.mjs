// A compiled copy of the core and of what verifies it, in a folder of its own: a second or two, without building the rest.
// With it a mutant is one changed file in one more copy.
import { transformSync } from '@swc/core';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SOURCES = ['libs/core/src', 'test/verify', 'test/simulate'];
/** Data of the demonstration, of a library that is otherwise not needed. */
const ALSO = ['libs/persistence/src/seeds/demo/districts.ts'];
const DATA = ['libs/persistence/src/seeds/calendars', 'libs/persistence/src/seeds/policies'];
const IMPORTS = { '#core/*': './libs/core/src/*.js', '#persistence/*': './libs/persistence/src/*.js' };
const OPTIONS = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

/** All files below a folder with this ending. */
export const filesBelow = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith(ending))
    .sort();

/** TypeScript to CommonJS; the path is for messages. */
export const compile = (code, filename) => transformSync(code, { ...OPTIONS, filename }).code;

export function copyCore(into) {
  for (const source of [...SOURCES.flatMap((folder) => filesBelow(folder, '.ts')), ...ALSO]) {
    if (!source.endsWith('.spec.ts'))
      put(into, source.replace(/ts$/, 'js'), compile(readFileSync(source, 'utf8'), source));
  }
  for (const path of DATA.flatMap((folder) => filesBelow(folder, '.json'))) put(into, path, readFileSync(path));
  put(into, 'package.json', JSON.stringify({ imports: IMPORTS }));
}

export function put(into, path, content) {
  const file = join(into, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
