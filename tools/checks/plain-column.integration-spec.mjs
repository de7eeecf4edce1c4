/**
 * A plain column of a roundtable is four edits: baseline, entity, contract and form (CONTRIBUTING, "A plain column").
 * They are made here in memory, with nothing else changed: everything compiles, and the server that is bundled of them
 * takes the column and answers it.
 */
import { execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

import { freePort, retry, TestClient, testDatabase } from '@rt/testing';

import { root } from '../paths.mjs';
import { programOf, serverFiles } from '../sql/statements.mjs';
import { compiler, faultsIn } from './renamed-fields.mjs';

const run = promisify(execFile);

const SCHEMA = 'libs/api/migrations/src/baseline/roundtables.ts';
const ENTITY = 'libs/api/roundtables/src/roundtable.entity.ts';
const CONTRACT = 'libs/contracts/src/planning/roundtables.ts';
const FORM = 'libs/web/organise/src/plan/joining-form.tsx';
const WORDS = 'libs/web/organise/src/words.en-GB.json';

/** The text of a file with each piece replaced; a piece that is not there is a fault of this test. */
function edited(file, pieces) {
  const before = fs.readFileSync(path.join(root, file), 'utf8');
  const after = pieces.reduce((text, [piece, other]) => text.replace(piece, other), before);
  for (const [piece] of pieces) expect([file, before.includes(piece)]).toEqual([file, true]);
  return { [path.join(root, file)]: after };
}

const after = (piece, more) => [piece, `${piece}\n${more}`];
const before = (piece, more) => [piece, `${more}\n${piece}`];

/** The four edits; that of the form has its words. */
function edits() {
  return {
    schema: edited(SCHEMA, [after('simulated_people int,', "  catering_notes text not null default '',")]),
    entity: edited(ENTITY, [
      after('sharedDevices!: boolean;', `@Column('text', { default: '' }) cateringNotes!: string;`),
    ]),
    contract: edited(CONTRACT, [
      after('sharedDevices?: boolean;', '@MayBeLeftOut() @IsString() @MaxLength(200) cateringNotes?: string;'),
      after('sharedDevices!: boolean;', '@IsString() cateringNotes!: string;'),
    ]),
    form: {
      ...edited(FORM, [
        after('readonly sharedDevices: boolean;', 'readonly cateringNotes: string;'),
        ['hostLiveView, sharedDevices }) =>', 'hostLiveView, sharedDevices, cateringNotes }) =>'],
        after('      sharedDevices,', '      cateringNotes,'),
        before(
          '      <SharedDevices',
          `<TextField name="cateringNotes" label={t('organise.catering')} value={values.cateringNotes}
             error={errorOf('cateringNotes')} onChange={(next) => set('cateringNotes', next)} />`,
        ),
      ]),
      ...edited(WORDS, [before('  "organise.joining":', '  "organise.catering": "Catering",')]),
    },
  };
}

/** What does not compile of the server's planning, of the contracts and of the form, once some files are replaced. */
function faults(replaced) {
  const server = serverFiles().filter((name) => /\/libs\/api\/(roundtables|planning|invitations)\//.test(name));
  const program = programOf(server, replaced);
  const sources = [...server, ...Object.keys(replaced).filter((name) => /libs\/(api|contracts)\//.test(name))];
  const console = compiler([FORM])(new Map(Object.entries(replaced)));
  return [...new Set(sources)]
    .flatMap((name) => faultsIn(program, path.relative(root, name)))
    .concat(faultsIn(console, FORM));
}

describe('a plain column of a roundtable', () => {
  it('compiles after four edits', () => {
    expect(faults(Object.assign({}, ...Object.values(edits())))).toEqual([]);
  });

  it.each([
    ['entity', `Property 'cateringNotes' is missing`],
    ['contract', 'cateringNotes'],
  ])('does not compile without the edit of the %s', (left, sentence) => {
    const { [left]: _, ...others } = edits();
    expect(faults(Object.assign({}, ...Object.values(others)))).toContainEqual(expect.stringContaining(sentence));
  });

  describe('in the server that is bundled of them', () => {
    const dir = path.join(root, 'dist', `plain-column-${process.pid}`);
    let database;
    let server;
    let client;

    beforeAll(async () => {
      const { schema, entity, contract } = edits();
      for (const front of ['site', 'console']) fs.mkdirSync(path.join(dir, front), { recursive: true });
      await bundle({ ...schema, ...entity, ...contract }, dir);
      database = await testDatabase();
      await database.query('drop schema public cascade; create schema public');
      const port = await freePort();
      const env = settings(database, { port, dir });
      await run(process.execPath, [path.join(dir, 'main.cjs'), 'migrate'], { cwd: root, env });
      server = spawn(process.execPath, [path.join(dir, 'main.cjs')], { cwd: root, env, stdio: 'inherit' });
      client = new TestClient(`http://127.0.0.1:${port}`);
      await retry(async () => expect((await client.get('/api/ready')).status).toBe(200), 60_000);
    }, 300_000);

    afterAll(async () => {
      if (server && server.exitCode === null) {
        server.kill('SIGKILL');
        await new Promise((done) => server.once('exit', done));
      }
      await database?.drop();
      fs.rmSync(dir, { recursive: true, force: true });
    });

    it('is empty at first, taken with a change, normalised, and answered', async () => {
      expect((await client.post('/api/sign-in/demo', { role: 'organiser' })).status).toBe(200);
      const { body: sectors } = await client.get('/api/sectors');
      const draft = {
        title: 'Hydrogen',
        question: 'What is missing?',
        sectorIds: [sectors.items[0].id],
        format: 'online',
      };
      const { body: made } = await client.post('/api/roundtables', draft);
      expect(made.cateringNotes).toBe('');

      const at = `/api/roundtables/${made.id}`;
      const answer = await client.patch(at, { version: made.version, cateringNotes: '  No nuts ' });

      expect(answer).toMatchObject({ status: 200, body: { cateringNotes: 'No nuts' } });
      expect((await client.get(at)).body.cateringNotes).toBe('No nuts');
      const tooLong = await client.patch(at, { version: answer.body.version, cateringNotes: 'x'.repeat(201) });
      expect(tooLong).toMatchObject({ status: 422, body: { field: 'cateringNotes' } });
    });
  });
});

/** In a process of its own: the bundler is an ES module, which jest does not load. */
async function bundle(texts, dir) {
  const file = path.join(dir, 'texts.json');
  fs.writeFileSync(file, JSON.stringify(texts));
  const code = `import fs from 'node:fs';
    import { bundleWith } from './tools/api-bundle.mjs';
    await bundleWith(JSON.parse(fs.readFileSync(process.argv[1], 'utf8')), process.argv[2]);`;
  await run(process.execPath, ['--input-type=module', '-e', code, file, dir], { cwd: root });
}

/** The folder holds no built front ends, only a place for each: without one the server does not start. */
function settings({ ownerUrl, appUrl, publicUrl }, { port, dir }) {
  return {
    PATH: process.env.PATH,
    RT_MODE: 'demo',
    RT_ROLES: 'http',
    RT_SECRET: 'only for the server of this spec, thirty-two bytes',
    RT_WEB_DIR: dir,
    PORT: String(port),
    DATABASE_URL: ownerUrl,
    DATABASE_APP_URL: appUrl,
    DATABASE_PUBLIC_URL: publicUrl,
    LOG_LEVEL: 'error',
  };
}
