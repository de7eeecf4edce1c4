/** `RT_TESTS=integration` runs *.integration-spec.ts with PostgreSQL, from TEST_DATABASE_URL or started for the run. */
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** Public collections to which tests hold figures (CONTRIBUTING.md); where none is named, a folder beside the checkout. */
process.env.RT_TEST_DATA ||= join(__dirname, '..', 'shared', 'data');

const modules = join(__dirname, 'node_modules');

function packageNames() {
  return readdirSync(modules).flatMap((entry) => {
    if (entry.startsWith('.')) return [];
    return entry.startsWith('@') ? readdirSync(join(modules, entry)).map((name) => `${entry}/${name}`) : [entry];
  });
}

function isEsm(name) {
  try {
    return /"type":\s*"module"/.test(readFileSync(join(modules, name, 'package.json'), 'utf8'));
  } catch {
    return false;
  }
}

function swc(parser) {
  return [
    join(__dirname, 'tools/jest/transform.cjs'),
    {
      swcrc: false,
      sourceMaps: true,
      module: { type: 'commonjs' },
      jsc: {
        target: 'es2022',
        keepClassNames: true,
        parser,
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          useDefineForClassFields: false,
          react: { runtime: 'automatic' },
        },
      },
    },
  ];
}

const integration = process.env.RT_TESTS === 'integration';

// Jest on Node 20 cannot require() an ES module, so packages that are ES modules go through SWC as well.
// Preact says nothing of its type and holds `.mjs` files only.
const esmPackages = [...packageNames().filter(isEsm), 'preact'];

const ours = {
  '^fast-check$': join(__dirname, 'tools/jest/fast-check.cjs'),
  '^@rt/contracts/plain$': join(__dirname, 'libs/contracts/src/plain.ts'),
  '^@rt/domain/polling/(rounds/spec-.+)$': join(__dirname, 'libs/domain/polling/src/$1'),
  '^@rt/(web/)?kinds/(.+)$': join(__dirname, 'libs/$1kinds/src/$2'),
  '^@rt/testing/rooms$': join(__dirname, 'libs/testing/src/rooms/index.ts'),
  '^@rt/testing/(rooms/.+)$': join(__dirname, 'libs/testing/src/$1'),
  '^@rt/web/console-kit/(spec-.+)$': join(__dirname, 'libs/web/console-kit/src/$1'),
  '^@rt/(.+)$': join(__dirname, 'libs/$1/src/index.ts'),
};

const node = {
  testEnvironment: 'node',
  // Nothing here is timed: a busy machine may take long, and a test that hangs still ends.
  testTimeout: integration ? 120_000 : 30_000,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  testMatch: integration ? ['**/*.integration-spec.ts'] : ['**/*.spec.ts', '**/*.spec.tsx'],
  transform: {
    '[\\\\/]words\\.[a-z]{2}(-[A-Z]{2})?\\.json$': join(__dirname, 'tools/words-jest.cjs'),
    '^.+\\.[jt]sx$': swc({ syntax: 'typescript', decorators: true, tsx: true }),
    '^.+\\.[cm]?[jt]s$': swc({ syntax: 'typescript', decorators: true }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')})/)`],
  // The server renders its pages by Preact, as its bundle does.
  moduleNameMapper: { ...ours, '^react/jsx-(dev-)?runtime$': 'preact/jsx-runtime' },
  ...(integration ? { globalSetup: join(__dirname, 'tools/jest/database-setup.cjs') } : {}),
  ...(integration ? { globalTeardown: join(__dirname, 'tools/jest/database-teardown.cjs') } : {}),
};

const mantine = '@mantine/core/cjs/index\\.cjs';

const web = {
  ...node,
  testEnvironment: 'jsdom',
  setupFiles: [join(__dirname, 'tools/jest/browser-stubs.cjs')],
  setupFilesAfterEnv: [join(__dirname, 'tools/jest/wait-long.cjs')],
  transform: { [`/${mantine}$`]: join(__dirname, 'tools/jest/lazy-index.cjs'), ...node.transform },
  transformIgnorePatterns: [`/node_modules/(?!(${mantine}$|(${esmPackages.join('|')})/))`],
  moduleNameMapper: {
    ...ours,
    '\\.css$': join(__dirname, 'tools/jest/empty-module.cjs'),
  },
};

/** For the libs that only apps/site uses: it runs on Preact, so its tests do too. */
const site = {
  ...web,
  moduleNameMapper: {
    ...web.moduleNameMapper,
    '^react$': 'preact/compat',
    '^react/jsx-(dev-)?runtime$': 'preact/jsx-runtime',
    '^react-dom$': 'preact/compat',
    '^react-dom/client$': 'preact/compat/client',
    '^react-dom/test-utils$': 'preact/test-utils',
  },
};

const kinds = { integration: 'integration-spec', e2e: 'e2e-spec' };

/** Tests of the tools themselves, which are plain JavaScript; one of them reads the console's router. */
const tools = {
  ...web,
  testEnvironment: 'node',
  setupFiles: [],
  setupFilesAfterEnv: [],
  testMatch: [`**/*.${kinds[process.env.RT_TESTS] ?? 'spec'}.mjs`],
};

/** Journeys through the running system: each file starts what it needs from an installation that the run makes once. */
const e2e = {
  ...node,
  // Under this name jest keeps what it has transformed, so that journeys and unit tests share it.
  id: 'roundtable-node',
  testEnvironment: join(__dirname, 'tools/jest/journey-environment.cjs'),
  testMatch: ['**/*.spec.ts', '**/*.e2e-spec.ts'],
  // Files run side by side, and a start takes seconds.
  testTimeout: 120_000,
  globalSetup: join(__dirname, 'tools/jest/ready-made-setup.cjs'),
  globalTeardown: join(__dirname, 'tools/jest/ready-made-teardown.cjs'),
  setupFilesAfterEnv: [join(__dirname, 'tools/jest/end-left-open.cjs')],
  testSequencer: join(__dirname, 'tools/jest/longest-first.cjs'),
};

module.exports = { ...node, presets: { node, web, site, tools, e2e } };
