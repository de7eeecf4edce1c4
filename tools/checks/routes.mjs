/** The contract's route files are generated from the server's routes; this finds differences. */
import fs from 'node:fs';
import path from 'node:path';

import { root } from '../paths.mjs';

const contracts = path.join(root, 'libs/contracts/src');

const ofActivities = ({ route }) => route.startsWith('/api/roundtables/:roundtableId/activities');

/** The parts of the map: those routes that only read, those by which hosts plan and run activities, and others that change something. */
const PARTS = [
  {
    name: 'reading',
    map: 'ReadingRoutes',
    says: 'What every route that only reads takes and answers',
    has: ({ method }) => method === 'GET',
  },
  {
    name: 'activities',
    map: 'ActivityRoutes',
    says: 'What every route that changes an activity takes and answers',
    has: ({ method, route }) => method !== 'GET' && ofActivities({ route }),
  },
  {
    name: 'changing',
    map: 'ChangingRoutes',
    says: 'What every route that changes something but activities takes and answers',
    has: ({ method, route }) => method !== 'GET' && !ofActivities({ route }),
  },
];

export async function check({ write = false } = {}) {
  // Loaded here, since neither runs where the specs do.
  const { load } = await import('../load-typescript.mjs');
  const { format } = await import('oxfmt');
  const { listRoutes } = await load('apps/api/src/list-routes.ts');
  const routes = await listRoutes();
  const files = filesOfClasses();
  const faults = faultsOfRoutes(routes, files);
  if (faults.length > 0) return faults;
  const settings = JSON.parse(fs.readFileSync(path.join(root, '.oxfmtrc.json'), 'utf8'));
  const differing = [];
  for (const part of PARTS) {
    const file = path.join(contracts, 'routes', `${part.name}.ts`);
    const text = render(routes.filter(part.has), files, part);
    const { code: wanted } = await format(file, text, settings);
    if (write) fs.writeFileSync(file, wanted);
    differing.push(...differences(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '', wanted, part));
  }
  return differing;
}

/** One sentence when the file is not what the routes make of it, with the first line that differs. */
export function differences(found, wanted, { name }) {
  if (found === wanted) return [];
  const lines = found.split('\n');
  const first = wanted.split('\n').find((line, index) => line !== lines[index]) ?? '';
  return [
    `libs/contracts/src/routes/${name}.ts differs from the server's routes, first at "${first.trim()}": run \`node tools/checks/run.mjs routes --write\`.`,
  ];
}

/** What would make the map useless: a class that no browser may import, or a name that says nothing. */
export function faultsOfRoutes(routes, files) {
  return routes.flatMap((note) => {
    const classes = [note.body, note.query, ...note.answers.map(({ type }) => type)].filter(Boolean);
    const strange = classes
      .filter(({ name }) => !files.has(name))
      .map(({ name }) => `${name} is no class of contracts`);
    const nameless = note.route.split('/').includes(':id')
      ? ['name the parameter by what it is of, :roundtableId']
      : [];
    const unanswered = goodAnswers(note).length === 0 ? ['say with @Answers what it answers'] : [];
    return [...strange, ...nameless, ...unanswered].map((fault) => `${keyOf(note)}: ${fault}.`);
  });
}

/** The text of a part's file, before it is formatted. `files`: the file of each class of contracts. */
export function render(routes, files, { map, says }) {
  const entries = routes.map((note) => `'${keyOf(note)}': { ${membersOf(note).join('; ')} };`);
  const head = `/**
 * ${says}, by its method and path. Made from the server's own routes by
 * \`node tools/checks/run.mjs routes --write\`; what stands in braces the caller fills in.
 */
`;
  return `${head}${importsOf(routes, files).join('\n')}\n\nexport interface ${map} {\n${entries.join('\n')}\n}\n`;
}

const keyOf = ({ method, route }) => `${method} ${route.replace(/:(\w+)/g, '{$1}')}`;

const goodAnswers = ({ answers }) => answers.filter(({ status }) => status < 300);

/** A route with the empty body takes none. */
const bodyOf = ({ body }) => (body?.name === 'NoBody' ? undefined : body?.name);

function membersOf(note) {
  const members = { query: note.query?.name, body: bodyOf(note), answer: answerOf(note) };
  return Object.entries(members).flatMap(([name, type]) => (type ? [`${name}: ${type}`] : []));
}

function answerOf(note) {
  const types = goodAnswers(note).map(({ status, type, mediaType }) => {
    if (type) return type.name;
    if (status === 204) return 'undefined';
    return mediaType === 'application/json' ? 'object' : 'string';
  });
  return [...new Set(types)].join(' | ');
}

const inOrder = new Intl.Collator('en', { caseFirst: 'upper', numeric: true }).compare;

function importsOf(routes, files) {
  const named = routes.flatMap((note) => membersOf(note).flatMap((member) => member.match(/\b[A-Z]\w*/g) ?? []));
  const used = [...new Set(named)].sort(inOrder);
  return [...new Set(used.map((name) => files.get(name)))].sort(inOrder).map((from) => {
    const names = used.filter((name) => files.get(name) === from);
    return `import type { ${names.join(', ')} } from '../${from}';`;
  });
}

function filesOfClasses() {
  const sources = fs
    .readdirSync(contracts, { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
  return new Map(
    sources.flatMap((name) => {
      const text = fs.readFileSync(path.join(contracts, name), 'utf8');
      return [...text.matchAll(/^export class (\w+)/gm)].map(([, found]) => [found, name.replace(/\.ts$/, '')]);
    }),
  );
}
