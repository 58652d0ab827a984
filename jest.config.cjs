/** @type {import('jest').Config} */
const swcWith = (parser, transform) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', decorators: true, ...parser },
      transform: { legacyDecorator: true, decoratorMetadata: true, ...transform },
      target: 'es2022',
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];
const shared = {
  testEnvironment: 'node',
  rootDir: __dirname,
  transform: {
    '^.+\\.[mc]?[tj]s$': swcWith({}, {}),
    // The pages that the api renders itself.
    '^.+\\.tsx$': swcWith({ tsx: true }, { react: { runtime: 'automatic' } }),
  },
  // NestJS 12 and some of its companions are ESM only: everything is transformed, nothing ignored.
  transformIgnorePatterns: [],
  moduleNameMapper: {
    '^#(core|contracts|handlers|persistence|platform|notices|testing)/(.*)$': '<rootDir>/libs/$1/src/$2',
    '^#workflows/(.*)$': '<rootDir>/workflows/$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.tuntas/'],
};
/** `npm run screenshots` only. */
const pictures = {
  displayName: 'pictures',
  testMatch: ['<rootDir>/test/web/pictures/*.pictures.ts'],
};
const web = {
  ...shared,
  displayName: 'web',
  // Both are plain CommonJS and large.
  transformIgnorePatterns: ['/node_modules/(playwright-core|axe-core)/'],
  testMatch: ['<rootDir>/test/web/**/*.spec.ts'],
  globalSetup: '<rootDir>/test/setup/global-setup.ts',
  globalTeardown: '<rootDir>/test/setup/global-teardown.ts',
};
module.exports = {
  maxWorkers: 2,
  testSequencer: '<rootDir>/tools/longest-first.cjs',
  testTimeout: 120_000,
  projects: [
    // Pure: needs no service.
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/libs/**/*.spec.ts',
        '<rootDir>/apps/**/*.spec.ts',
        '<rootDir>/test/services/**/*.spec.ts',
        '<rootDir>/test/demo/**/*.spec.ts',
        '<rootDir>/test/verify/**/*.spec.ts',
        '<rootDir>/test/simulate/**/*.spec.ts',
        '<rootDir>/test/architecture/**/*.spec.ts',
      ],
    },
    // On real PostgreSQL, Temporal and Valkey of the test run's own.
    {
      ...shared,
      displayName: 'stories',
      testMatch: ['<rootDir>/test/{stories,api,access,replay,persistence,worker,notices}/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/setup/global-setup.ts',
      globalTeardown: '<rootDir>/test/setup/global-teardown.ts',
    },
    // The built web app in a real browser, on the same services.
    web,
    ...(process.env.PICTURES ? [{ ...web, ...pictures }] : []),
  ],
};
