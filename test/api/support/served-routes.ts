import type { ApiApp } from '../../../apps/api/src/api-app';

/** Forms and pages for whoever has no account. */
const CITIZEN_PAGES = ['/lacak', '/lacak/bukti', '/lacak/kata', '/lacak/lihat', '/lapor'];
/** Addresses below them that lead nowhere, and say so in their way. */
const CITIZEN_NOWHERE = ['/lacak/', '/lacak/*', '/lapor/', '/lapor/*'];

/** The contract itself, which does not list itself; the stream, which is no JSON; and the citizens' pages. */
export const OUTSIDE_THE_CONTRACT: readonly string[] = [
  'GET /openapi.json',
  'GET /api/v1/live',
  ...[...CITIZEN_PAGES, ...CITIZEN_NOWHERE].flatMap((path) => [`GET ${path}`, `POST ${path}`]),
];

/** What the running server serves, as `METHOD /path/{parameter}`. HEAD comes with every GET and is left out. */
export function servedRoutes(app: ApiApp): readonly string[] {
  const tree = app.http.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  return [...routesIn(tree)].sort();
}

/** The tree is drawn with four characters a level: `│   └── /:id (GET, HEAD)`. */
function* routesIn(tree: string): Generator<string> {
  const branch: string[] = [];
  for (const line of tree.split('\n')) {
    const [, indent = '', part = '', methods = ''] = /^([│├└─ ]+)(\S+)(?: \(([^)]+)\))?$/.exec(line) ?? [];
    if (part === '') continue;
    branch.splice(indent.length / 4 - 1);
    branch.push(part);
    const path = branch.join('').replace(/:(\w+)/g, '{$1}');
    yield* methods
      .split(', ')
      .filter((method) => method !== '' && method !== 'HEAD')
      .map((method) => `${method} ${path}`);
  }
}
