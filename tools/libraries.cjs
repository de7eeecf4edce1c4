/** The preset of all libraries, for Nx and jest: the folder gives name, tags and tests. */
const { existsSync, readdirSync } = require('node:fs');
const { dirname, join } = require('node:path');

/** What a browser library is, and the front end that may use it. */
const WEB = {
  'console-kit': ['console-kit', 'console'],
  data: ['data', 'both'],
  explore: ['screen', 'site'],
  facilitate: ['screen', 'console'],
  fields: ['ui', 'console'],
  kinds: ['kind-screens', 'both'],
  organise: ['screen', 'console'],
  'question-library': ['files', 'console'],
  review: ['screen', 'console'],
  room: ['screen', 'site'],
  'session-files': ['files', 'console'],
  stage: ['screen', 'site'],
  'stage-screen': ['stage', 'both'],
  ui: ['ui', 'both'],
};
const BELOW_FEATURES = ['migrations', 'platform'];

/** Its tags, by which eslint.config.mjs says who may import whom. */
function tagsOf(folder) {
  const [, group, name] = folder.split('/');
  if (group === 'api') {
    const type = BELOW_FEATURES.includes(name) ? [`type:${name}`] : ['type:feature', `feature:${name}`];
    return ['scope:api', ...type];
  }
  if (group === 'web') {
    if (!WEB[name]) throw new Error(`${folder}: say in tools/libraries.cjs what this library is and who may use it.`);
    return ['scope:web', `type:${WEB[name][0]}`, `front:${WEB[name][1]}`];
  }
  if (group === 'domain') return ['scope:shared', 'type:domain', `domain:${name}`];
  return [group === 'testing' ? 'scope:api' : 'scope:shared', `type:${group}`];
}

function presetOf(folder) {
  const [top, group, name] = folder.split('/');
  if (top === 'apps') return { api: 'node', console: 'web', site: 'site' }[group];
  if (group !== 'web') return 'node';
  return WEB[name]?.[1] === 'site' ? 'site' : 'web';
}

function libraryFolders(top) {
  const foldersIn = (parent) =>
    readdirSync(join(top, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${parent}/${name}`);
  const first = foldersIn('libs');
  return [...first, ...first.flatMap(foldersIn)].filter((folder) => existsSync(join(top, folder, 'tsconfig.json')));
}

/** All folders with unit tests. */
const testedFolders = (top) => [...libraryFolders(top), 'apps/api', 'apps/site', 'apps/console'];

const command = (text) => ({ executor: 'nx:run-commands', options: { command: text } });

function projectOf(folder) {
  const targets = {
    test: command(`jest --passWithNoTests ${folder}/`),
    lint: command(`eslint ${folder} && oxlint ${folder}`),
  };
  if (folder.startsWith('apps/')) return { root: folder, targets };
  const name = folder.slice('libs/'.length).replace('/', '-');
  return { root: folder, name, projectType: 'library', sourceRoot: `${folder}/src`, tags: tagsOf(folder), targets };
}

const createNodesV2 = [
  '{apps/*,libs/*,libs/*/*}/tsconfig.json',
  (files) =>
    files.map((file) => {
      const folder = dirname(file);
      return [file, { projects: { [folder]: projectOf(folder) } }];
    }),
];

module.exports = {
  name: 'roundtable-libraries',
  createNodesV2,
  createNodes: createNodesV2,
  libraryFolders,
  testedFolders,
  presetOf,
  tagsOf,
};
