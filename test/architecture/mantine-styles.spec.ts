import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');
const MANTINE = join(ROOT, 'node_modules/@mantine');
const IMPORTS = /import\s+(?:type\s+)?\{([^}]*)\}\s+from\s+["']@mantine\/core["']/g;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));

/** Names that these files take from the component library. */
function namesIn(files: readonly string[]): ReadonlySet<string> {
  const lists = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(IMPORTS)].map(([, list = '']) => list));
  return new Set(lists.flatMap((list) => list.split(',').map((name) => name.replace(/\s+as .*/, '').trim())));
}

/** Every module that one of the library's components stands on, itself too. */
function reachedFrom(module: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(module) || !existsSync(module)) return seen;
  seen.add(module);
  for (const [, path = ''] of readFileSync(module, 'utf8').matchAll(/from "(\.[^"]*)"/g))
    reachedFrom(join(dirname(module), path), seen);
  return seen;
}

const modules = new Map(
  filesIn(join(MANTINE, 'core/esm/components'))
    .filter((path) => path.endsWith('.mjs'))
    .map((path) => [basename(path, '.mjs'), path]),
);
const sheetsOf = (name: string): readonly string[] =>
  [...reachedFrom(modules.get(name) ?? '')]
    .filter((path) => path.endsWith('.module.mjs'))
    .map((path) => basename(path, '.module.mjs'))
    .filter((sheet) => existsSync(join(MANTINE, `core/styles/${sheet}.css`)));

describe('the styles of the component library', () => {
  const imported = [
    ...readFileSync(join(ROOT, 'apps/web/src/app/mantine-styles.ts'), 'utf8').matchAll(
      /core\/styles\/(\w[\w-]*)\.css/g,
    ),
  ].map(([, sheet = '']) => sheet);

  it('are loaded for every component in use, and for what it is made of', () => {
    const ours = filesIn(join(ROOT, 'apps/web/src')).filter((path) => /\.tsx?$/.test(path));
    const palette = filesIn(join(MANTINE, 'spotlight/esm')).filter((path) => path.endsWith('.mjs'));
    const used = [...namesIn([...ours, ...palette])].filter((name) => modules.has(name));
    expect(used).toEqual(expect.arrayContaining(['Button', 'Modal', 'ScrollArea']));
    const needed = [...new Set(used.flatMap(sheetsOf))].toSorted();
    expect(needed.filter((sheet) => !imported.includes(sheet))).toEqual([]);
    expect(imported.filter((sheet) => /^[A-Z]/.test(sheet) && !needed.includes(sheet))).toEqual([]);
  });

  it('come in the order of the library’s own bundle', () => {
    const bundle = readFileSync(join(MANTINE, 'core/styles.css'), 'utf8');
    const places = imported.map((sheet) =>
      bundle.indexOf(readFileSync(join(MANTINE, `core/styles/${sheet}.css`), 'utf8').trim()),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});
