import path from 'node:path';

import { root } from '../paths.mjs';
import { programOf } from '../sql/statements.mjs';
import { faultsOf as faultsOfBudget, firstLoad, scriptsIn } from './budgets.mjs';
import { findCycles } from './cycles.mjs';
import { faultsOfPage } from './documents.mjs';
import { faultsOf as faultsOfKinds, kindsIn } from './kinds-named.mjs';
import { faultsOf as faultsOfRequirements } from './requirements.mjs';
import { differences, faultsOfRoutes, render } from './routes.mjs';
import { faultsOf as faultsOfStyles } from './styles.mjs';
import { faultsOf, tablesIn, usesIn } from './tables.mjs';
import { isOlder } from './versions.mjs';

describe('isOlder', () => {
  it.each([
    ['8.21.3', '8.23.0', true],
    ['8.23.0', '8.23.0', false],
    ['10.0.0', '9.9.9', false],
    ['1.1.0-beta.1', '1.1.0', true],
  ])('compares %s with %s by number', (found, wanted, expected) => {
    expect(isOlder(found, wanted)).toBe(expected);
  });
});

describe('findCycles', () => {
  it('names the files of a cycle', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(findCycles(graph)).toEqual([['b', 'c', 'b']]);
  });

  it('lets two files share a third', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d']],
      ['d', []],
    ]);
    expect(findCycles(graph)).toEqual([]);
  });
});

describe('firstLoad', () => {
  const manifest = {
    'room.html': { file: 'room.js', isEntry: true, imports: ['_shared.js'], dynamicImports: ['_chart.js'] },
    '_shared.js': { file: 'shared.js', imports: ['_shared.js'] },
    '_chart.js': { file: 'chart.js' },
  };

  const sizes = { 'room.js': 10, 'shared.js': 20, 'chart.js': 400 };

  it('counts what is imported statically once, and leaves out what is fetched later', () => {
    expect(firstLoad(manifest, 'room.html', (file) => sizes[file])).toBe(30);
  });

  it('has the scripts that stand in the page added to it', () => {
    expect(scriptsIn('<script>a;b</script><script type="module" src="/x.js"></script><p><script>c</script>')).toEqual([
      'a;b',
      'c',
    ]);
    const over = (of, limits = {}) =>
      faultsOfBudget(
        { page: 'a page', limit: 0.03, ...limits },
        manifest,
        'room.html',
        (file) => sizes[file],
        () => {},
        of,
      );
    expect(over({})).toEqual([]);
    expect(over({ inPage: 1 })).toHaveLength(1);
    expect(over({ html: 2 }, { html: 0.001 })).toHaveLength(1);
    expect(over({}, { whole: 0.001 })).toHaveLength(1);
    expect(over({}, { file: 0.001 })).toHaveLength(1);
  });
});

describe('faultsOfPage', () => {
  const names = (text) => new Set(text.split(' '));
  const known = {
    files: ['libs/api/people/src/sign-in.ts', 'README.md'],
    scripts: names('start test'),
    stages: names('unit'),
    checks: names('borders'),
    settings: names('RT_SECRET'),
  };

  it.each([
    ['see [this](docs/nowhere.md)', 'the link docs/nowhere.md leads nowhere'],
    ['see [this](README.md#no-such-heading)', 'the link README.md#no-such-heading leads nowhere'],
    ['`npm run fly`', 'there is no npm script fly'],
    ['`npm test -- unit flight`', 'there is no stage flight'],
    ['```\nnode tools/checks/run.mjs wings\n```', 'there is no check wings'],
    ['`RT_WINGS` says', 'there is no setting RT_WINGS'],
    ['`libs/api/people/src/fly.ts`', 'there is no libs/api/people/src/fly.ts'],
    ['`api/people/fly.ts`', 'there is no api/people/fly.ts'],
  ])('finds what is not there in %s', (text, fault) => {
    expect(faultsOfPage('README.md', text, known)).toEqual([fault]);
  });

  it('takes what is there', () => {
    const text = '[top](README.md#two-commands) `npm test -- unit` `api/people/sign-in.ts` `RT_SECRET` `tools/checks`';
    expect(faultsOfPage('README.md', text, known)).toEqual([]);
  });
});

describe('tablesIn', () => {
  it.each([
    ['select 1 from people p', ['people']],
    ['select people from accounts', ['accounts']],
    ['select 1 from accounts a, people p where a.id = p.id', ['people', 'accounts']],
    ['update accounts a set people = 1', ['accounts']],
    ['insert into people (id) values ($1)', ['people']],
    ['delete from accounts where id in (select id from people)', ['people', 'accounts']],
    ['select people.id from other', []],
    ['vacuum people', ['people']],
  ])('reads the tables of %j', (text, tables) => {
    expect(tablesIn(text, ['people', 'accounts'])).toEqual(tables);
  });
});

describe('the owners of tables', () => {
  const OWNERS = { people: 'directory', room_connections: 'live' };
  const CODES = {
    touch: `function look() { return database.query('select 1 from people'); }`,
    constant: `const P = 'people p'; function look() { return database.query(\`select 1 from \${P}\`); }`,
    part: `function look(x: string) { return database.query(\`select 1 from people where \${x}\`); }`,
    own: `void database.query('delete from room_connections');`,
    makes: `import { Entity } from 'typeorm'; @Entity('people') class Mine { id!: string }`,
    asks: `import { PersonEntity } from '../../directory/src/person.entity';
           declare const orm: { table(entity: unknown): unknown }; function look() { return orm.table(PersonEntity); }`,
  };
  const fileOf = (name) => path.join(root, `libs/api/live/src/canary-${name}.ts`);
  let program;

  beforeAll(() => {
    const start = 'export {}; declare const database: { query(sql: string): unknown };';
    const files = Object.entries(CODES).map(([name, code]) => [fileOf(name), `${start} ${code}`]);
    program = programOf([], Object.fromEntries(files));
  });

  const faults = (name, listed = []) => faultsOf(usesIn(program, [fileOf(name)], Object.keys(OWNERS)), OWNERS, listed);

  it('refuse a statement of another lib, and say what to do', () => {
    expect(faults('touch')).toEqual([
      expect.stringContaining(
        'libs/api/live/src/canary-touch.ts:1 look touches people, which api/directory owns. Ask the queries',
      ),
    ]);
  });

  it.each(['constant', 'part'])('see a table in a %s of a statement', (name) => {
    expect(faults(name)).toHaveLength(1);
  });

  it.each(['makes', 'asks'])('refuse a lib that %s the entity of another', (name) => {
    expect(faults(name)).toEqual([expect.stringContaining('touches people, which api/directory owns')]);
  });

  it('take a statement of the owner, and one that is listed', () => {
    expect(faults('own')).toEqual([]);
    expect(faults('touch', [{ lib: 'live', table: 'people', places: ['look'] }])).toEqual([]);
  });

  it('refuse an entry of the list that crosses no more', () => {
    expect(faultsOf([], OWNERS, [{ lib: 'live', table: 'people', places: ['look'] }])).toEqual([
      'live people look crosses no more: take it out of tools/checks/table-crossings.mjs.',
    ]);
  });
});

describe('the map of routes', () => {
  const part = { name: 'changing', map: 'ChangingRoutes', says: 'What routes take and answer' };
  const files = new Map([
    ['ChangePerson', 'people'],
    ['PersonBody', 'people'],
  ]);
  const route = (over = {}) => ({
    method: 'PATCH',
    route: '/api/people/:personId',
    body: { name: 'ChangePerson' },
    answers: [{ status: 200, type: { name: 'PersonBody' }, mediaType: 'application/json' }],
    ...over,
  });

  it('says what a route takes and answers, by the classes of the contract', () => {
    const text = render([route()], files, part);
    expect(text).toContain("'PATCH /api/people/{personId}': { body: ChangePerson; answer: PersonBody };");
    expect(text).toContain("import type { ChangePerson, PersonBody } from '../people';");
  });

  it('leaves out the empty body, and names what is no class', () => {
    const text = render([route({ body: { name: 'NoBody' }, answers: [{ status: 204 }] })], files, part);
    expect(text).toContain("'PATCH /api/people/{personId}': { answer: undefined };");
    const calendar = render(
      [route({ body: undefined, answers: [{ status: 200, mediaType: 'text/calendar' }] })],
      files,
      part,
    );
    expect(calendar).toContain('{ answer: string };');
  });

  it('finds what has grown old, and says the first line of it', () => {
    expect(differences('a\nb\n', 'a\nb\n', part)).toEqual([]);
    expect(differences('a\nb\n', 'a\n  new\nb\n', part)[0]).toContain('first at "new"');
  });

  it.each([
    [{ route: '/api/people/:id' }, 'PATCH /api/people/{id}: name the parameter by what it is of, :roundtableId.'],
    [{ body: { name: 'Stranger' } }, 'PATCH /api/people/{personId}: Stranger is no class of contracts.'],
    [{ answers: [] }, 'PATCH /api/people/{personId}: say with @Answers what it answers.'],
  ])('refuses %j', (over, fault) => {
    expect(faultsOfRoutes([route(over)], files)).toEqual([fault]);
  });
});

describe('kindsIn', () => {
  const names = ['single_choice', 'points'];

  it('finds a kind in every spelling', () => {
    for (const code of ["'single_choice'", 'SingleChoiceConfig', 'singleChoice', "'./single-choice/domain'"]) {
      expect(kindsIn(code, names)).toEqual(['single_choice']);
    }
    expect(kindsIn("kind: 'points'", names)).toEqual(['points']);
    expect(kindsIn("const own: Tally<'points'> = tally;", names)).toEqual(['points']);
  });

  it('takes a word of every day for a kind only where a kind is meant', () => {
    expect(kindsIn("drawn.shape === 'points' && config.points > 2", names)).toEqual([]);
  });

  it('lets only tests name kinds', () => {
    expect(faultsOfKinds('libs/web/room/src/now.spec.ts', "kind: 'points'", names)).toEqual([]);
    expect(faultsOfKinds('libs/web/room/src/now.ts', "kind: 'points'", names)).toHaveLength(1);
  });
});

describe('the page of requirements', () => {
  const page = '| S57 | Rights are looked at again. |\n| C1  | No time is told. |\n';
  const of = (text) => faultsOfRequirements(page, [{ file: 'a.ts', text }]);

  it('has a line for each id that is named, and no other', () => {
    expect(of('// Looked at again (S57), and told no time (C1).')).toEqual([]);
    expect(of("it('ends (S58, C1)')")).toEqual([
      'a.ts: S58 has no line in docs/requirements.md',
      'docs/requirements.md: nothing names S57',
    ]);
    expect(of('/** S99: hostile text. (S57, C1) */')).toEqual(['a.ts: S99 has no line in docs/requirements.md']);
  });

  it('leaves references of the archive alone', () => {
    expect(of("'RT-2026-014-C31' (S57, C1)")).toEqual([]);
  });
});

describe('styles beside components', () => {
  const texts = {
    'l/card.tsx': `<p className="ex-card">`,
    'l/card.css': '.ex-card {}',
    'l/styles.css': `@import './card.css';`,
  };

  it('pass where each class has its other half', () => {
    expect(faultsOfStyles(texts)).toEqual([]);
    const bare = { ...texts, 'l/card.tsx': '' };
    expect(faultsOfStyles(bare, { 'screens/page.tsx': `'ex-card'` })).toEqual([]);
  });

  it.each([
    [
      'a class that only the style has',
      { 'l/card.css': '.ex-card {} .ex-card__old {}' },
      'nothing has the class ex-card__old',
    ],
    ['a class that only the component has', { 'l/card.tsx': `'ex-card ex-crad'` }, 'no style has the class ex-crad'],
    ['a style without a component', { 'l/lost.css': '.ex-card {}' }, 'l/lost.css is beside nothing.'],
    ['a style that is on no list', { 'l/styles.css': '' }, 'l/card.css is in no styles.css.'],
  ])('refuse %s', (_what, over, fault) => {
    expect(faultsOfStyles({ ...texts, ...over }).join(' ')).toContain(fault);
  });
});
