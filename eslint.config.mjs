/**
 * All lint rules but those that need types, which are in .oxlintrc.json. The borders between libs stand here as data: read
 * `features` (eslint.features.mjs) and `domains` as the architecture diagram. Run it through Nx (`npx nx run roundtable:lint`): without Nx's project
 * graph the border rule skips itself silently, which is why tools/checks/borders.mjs proves that it is in force.
 */
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

import { blankLineBlocks } from './eslint.blank-lines.mjs';
import { componentBlocks } from './eslint.components.mjs';
import { features } from './eslint.features.mjs';
import { importBlocks, noWordsAtImport } from './eslint.imports.mjs';
import { kindBlocks, kindScreenTags } from './eslint.kinds.mjs';

/** Which npm packages a domain lib may import. */
const domains = { attribution: [], insight: [], opinion: [], polling: [], scheduling: ['temporal-polyfill'], text: [] };

const core = ['type:contracts', 'type:kinds', 'type:domain', 'type:words', 'type:components'];
const foundation = ['type:platform', ...core];
const serverPackages = ['@nestjs/*', 'typeorm', 'pg', 'pg-boss', 'redis', 'socket.io', '@socket.io/*', 'nodemailer'];
const browserPackages = ['react', 'react-dom', 'preact', '@mantine/*', '@tanstack/*'];
const clientPackages = ['socket.io-client', '@tanstack/react-query'];

const specFiles = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.integration-spec.ts', '**/*.e2e-spec.ts', '**/spec-*.ts'];

/** The dependency table. Specs may also use the testing lib, and in pure libs fast-check and what reads catalogues. */
function borders({ spec }) {
  const testing = spec ? ['type:testing'] : [];
  const testPackages = spec ? ['fast-check', '@lingui/*'] : [];
  // What happens at a roundtable is tested at one that was planned.
  const atRoundtables = ['invitations', 'sessions'];
  const planned = (calls) => (spec && atRoundtables.some((call) => calls.includes(call)) ? ['planning'] : []);
  const may = (sourceTag, tags, more = {}) => ({
    sourceTag,
    onlyDependOnLibsWithTags: [...tags, ...testing],
    ...more,
  });
  return [
    may('scope:shared', ['scope:shared']),
    may('scope:api', ['scope:api', 'scope:shared'], { bannedExternalImports: browserPackages }),
    // Journeys run the server, and play those who use it with the clients that the pages have.
    may('scope:e2e', ['scope:api', 'scope:shared', 'type:data']),
    // The socket client is tested against a real server.
    may('scope:web', ['scope:web', 'scope:shared'], {
      bannedExternalImports: serverPackages.filter((name) => !(spec && name === 'socket.io')),
    }),
    may('front:both', ['front:both', 'scope:shared'], { bannedExternalImports: ['@mantine/*'] }),
    may('front:site', ['front:site', 'front:both', 'scope:shared'], { bannedExternalImports: ['@mantine/*'] }),
    may('front:console', ['front:console', 'front:both', 'scope:shared']),
    may('type:domain', ['type:domain'], { allowedExternalImports: ['temporal-polyfill', ...testPackages] }),
    may('type:kinds', ['type:domain'], { allowedExternalImports: testPackages }),
    may('type:contracts', ['type:kinds', 'type:domain'], {
      allowedExternalImports: spec ? ['*'] : ['class-validator', 'class-transformer'],
    }),
    may('type:words', ['type:contracts', 'type:domain'], { allowedExternalImports: ['@lingui/core', ...testPackages] }),
    may('type:components', ['type:components', 'type:domain', 'type:words'], {
      allowedExternalImports: ['react', 'react/jsx-runtime', ...(spec ? ['*'] : [])],
    }),
    may('type:migrations', ['type:migrations']),
    may('type:platform', ['type:migrations', ...foundation]),
    may('type:feature', ['type:feature', ...foundation]),
    may('type:ui', ['type:ui', 'type:components', 'type:domain', 'type:words'], {
      bannedExternalImports: clientPackages,
    }),
    may('type:data', ['type:contracts', 'type:kinds', 'type:domain', 'type:words']),
    may('type:kind-screens', kindScreenTags, { bannedExternalImports: clientPackages }),
    may('type:stage', ['type:kind-screens', 'type:ui', ...core], { bannedExternalImports: clientPackages }),
    may('type:console-kit', ['type:ui', 'type:data', ...core]),
    may('type:files', ['type:kind-screens', 'type:ui', 'type:console-kit', ...core]),
    may('type:screen', [
      'type:kind-screens',
      'type:stage',
      'type:files',
      'type:ui',
      'type:console-kit',
      'type:data',
      ...core,
    ]),
    ...Object.entries(domains).map(([name, packages]) =>
      may(`domain:${name}`, ['type:domain'], { allowedExternalImports: [...packages, ...testPackages] }),
    ),
    ...Object.entries(features).map(([name, calls]) =>
      may(`feature:${name}`, [...[name, ...calls, ...planned(calls)].map((call) => `feature:${call}`), ...foundation]),
    ),
  ];
}

const boundaryRule = ({ spec = false, tools = false }) => [
  'error',
  {
    enforceBuildableLibDependency: false,
    // Specs of the platform use the testing lib, which itself is made of the platform.
    ignoredCircularDependencies: [['testing', '*']],
    // Charts of kinds are fetched one by one; what all of them share is not.
    checkDynamicDependenciesExceptions: ['@rt/kinds'],
    // The workspace's own package.json holds the version. Only e2e and testing reach the launcher and the load client
    // this way; tools belong to no scope.
    allow: ['/\\.\\./package\\.json$', ...(tools ? ['/tools/'] : [])],
    depConstraints: borders({ spec }),
  },
];

/* Syntax that is refused, with the reason; a later block replaces an earlier one, so each names all it wants. */
const noDefaultExport = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name, so that a thing has one name everywhere.' },
  {
    selector: "ExportSpecifier[exported.name='default']",
    message: 'Export by name, so that a thing has one name everywhere.',
  },
];
/* What a class asks in its constructor is what a reader must know before its first line. */
const fewDependencies = {
  selector: "MethodDefinition[kind='constructor'] > FunctionExpression[params.length>6]",
  message: 'A class asks at most six others: give a step with its own collaborators a class of its own.',
};
const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Domain code has no clock: take the time as an argument.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'Domain code has no clock: take the time as an argument.',
  },
];
const noBranches = [
  {
    selector: 'IfStatement, SwitchStatement',
    message: 'Controllers and gateways only pass on: put the decision into a use case, a policy or a domain lib.',
  },
];

const noPaths = {
  selector: 'Literal[value=/^\\u002Fapi\\u002F/], TemplateElement[value.raw=/^\\u002Fapi\\u002F/]',
  message: "Name the route, as in call('GET /api/me'): then the compiler knows what is sent and what comes back.",
};

const only = (name, message) => ({ name, message });
const typeormOnly = only('typeorm', 'Only entities, repositories, migrations and platform/database know TypeORM.');
const socketOnly = only('socket.io', 'Only the live feature and platform/realtime know socket.io.');
const plainContracts = {
  name: '@rt/contracts',
  allowTypeImports: true,
  message: 'The site takes types only; constants come from @rt/contracts/plain.',
};
const noNode = { group: ['node:*'], message: 'This code runs where there is no Node.' };
const restrict = (paths, patterns = []) => ['error', { paths, patterns }];

const noEnvironment = {
  object: 'process',
  property: 'env',
  message: 'Settings come from the Environment class (platform/config), which checks them.',
};
const noChance = [
  { object: 'Date', property: 'now', message: 'Domain code has no clock: take the time as an argument.' },
  { object: 'Math', property: 'random', message: 'Domain code has no chance: take the random source as an argument.' },
  { object: 'Temporal', property: 'Now', message: 'Domain code has no clock: take the time as an argument.' },
  { object: 'performance', property: 'now', message: 'Domain code has no clock: take the time as an argument.' },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.data/**',
      'coverage/**',
      'artefacts/**',
      '**/*.cjs',
      '!**/jest.config.cjs',
    ],
  },
  {
    files: ['libs/**/*.{ts,tsx,mts}', 'apps/**/*.{ts,tsx,mts}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@nx': nx, '@typescript-eslint': tseslint.plugin, 'react-hooks': reactHooks },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@nx/enforce-module-boundaries': boundaryRule({}),
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-restricted-imports': restrict([typeormOnly, socketOnly]),
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 50],
      complexity: ['error', 10],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...noDefaultExport, fewDependencies, noWordsAtImport],
      'no-restricted-properties': ['error', noEnvironment],
    },
  },
  {
    files: ['libs/domain/**/*.ts', 'libs/kinds/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...noDefaultExport, ...noClock],
      'no-restricted-properties': ['error', noEnvironment, ...noChance],
      '@typescript-eslint/no-restricted-imports': restrict([], [noNode]),
    },
  },
  { files: ['libs/contracts/**/*.ts'], rules: { '@typescript-eslint/no-restricted-imports': restrict([], [noNode]) } },
  {
    files: ['libs/contracts/src/plain.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': restrict(
        [],
        [noNode, { group: ['class-validator', 'class-transformer'], message: 'The plain face holds constants only.' }],
      ),
    },
  },
  {
    files: ['libs/web/**/*.{ts,tsx}', 'apps/site/**/*.{ts,tsx}', 'apps/console/**/*.{ts,tsx}'],
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-syntax': ['error', ...noDefaultExport, fewDependencies, noPaths, noWordsAtImport],
      '@typescript-eslint/no-restricted-imports': restrict([], [noNode]),
    },
  },
  {
    files: ['libs/web/{ui,data,kinds,room,stage,stage-screen,explore}/**/*.{ts,tsx}', 'apps/site/src/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-restricted-imports': restrict([plainContracts], [noNode]) },
  },
  ...importBlocks,
  ...blankLineBlocks,
  ...kindBlocks(serverPackages),
  ...componentBlocks([...noDefaultExport, fewDependencies]),
  {
    files: ['**/*.controller.ts', '**/*.gateway.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noDefaultExport, ...noBranches, fewDependencies] },
  },
  {
    files: [
      'libs/api/**/*.entity.ts',
      'libs/api/**/*.repository.ts',
      'libs/api/platform/src/database/**/*.ts',
      'libs/api/migrations/**/*.ts',
    ],
    rules: { '@typescript-eslint/no-restricted-imports': restrict([socketOnly]) },
  },
  {
    files: ['libs/api/live/**/*.ts', 'libs/api/platform/src/realtime/**/*.ts'],
    ignores: ['**/*.entity.ts', '**/*.repository.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': restrict([typeormOnly]) },
  },
  // A migration is one piece of SQL; cutting it up makes it no clearer.
  { files: ['libs/api/migrations/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['libs/api/platform/src/config/**/*.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: specFiles,
    rules: {
      '@nx/enforce-module-boundaries': boundaryRule({ spec: true }),
      '@typescript-eslint/no-restricted-imports': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': ['error', ...noDefaultExport],
      'max-lines-per-function': 'off',
    },
  },
  {
    files: ['libs/testing/**/*.ts', 'apps/api-e2e/**/*.ts', 'apps/web-e2e/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': boundaryRule({ spec: true, tools: true }),
      '@typescript-eslint/no-restricted-imports': 'off',
      'no-console': 'off',
      'no-restricted-properties': 'off',
    },
  },
  // The one place that hands the environment over to the class that checks it.
  { files: ['apps/api/src/main.ts'], rules: { 'no-restricted-properties': 'off' } },
  // Vite reads its settings from a default export.
  {
    files: ['apps/*/vite.config.mts'],
    rules: { 'no-restricted-syntax': 'off', 'no-restricted-properties': 'off', '@nx/enforce-module-boundaries': 'off' },
  },
  {
    files: ['tools/**/*.mjs', '*.mjs'],
    rules: {
      'max-lines': ['error', 300],
      complexity: ['error', 10],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
);
