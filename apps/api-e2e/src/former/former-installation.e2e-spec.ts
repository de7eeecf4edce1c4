import { type RunningDatabase, startTemporaryDatabase } from '../../../../tools/db.mjs';
import { RAISED_LIMITS } from '../support/load';
import { loginsOf, productionOver } from '../support/production';
import { type Ran, ready, start } from '../support/program';
import { changesOf, differencesOf, unexplained } from './compare';
import { ANSWER_DIFFERENCES, KEPT, ROW_DIFFERENCES } from './differences';
import { type Asker, Browser, formerAnswers, HOST, restore, rowsOf } from './installation';

/** README.md beside this says what stands in that database and how it was made. */
describe('an installation of version e300f79 with rows in every table', () => {
  let database: RunningDatabase;
  let variables: Record<string, string>;
  let server: Ran | undefined;
  let before: Awaited<ReturnType<typeof rowsOf>>;
  let after: Awaited<ReturnType<typeof rowsOf>>;

  beforeAll(async () => {
    database = await startTemporaryDatabase();
    await restore(database.ownerUrl);
    before = await rowsOf(database.ownerUrl);
    variables = {
      ...(await productionOver(loginsOf(database))),
      ...RAISED_LIMITS,
      RT_MODE: 'demo',
      // Jobs go on from what stands there; what stands there is compared.
      RT_ROLES: 'http,live',
      PUBLIC_URL: `http://${HOST}`,
      RT_DATA_DIR: database.folder,
    };
    const migrating = start(variables, 'migrate');
    expect({ code: await migrating.ended, output: migrating.output() }).toMatchObject({ code: 0 });
    after = await rowsOf(database.ownerUrl);
  }, 180_000);
  afterAll(async () => {
    server?.child.kill('SIGKILL');
    await server?.ended;
    await database?.stop();
  });

  it('had a row in each table', () => {
    expect([...before].filter(([, rows]) => rows.length === 0)).toEqual([]);
    expect(before.size).toBe(38);
  });

  it('loses no row by migrate except those that are listed with a reason', () => {
    const listed = ROW_DIFFERENCES.map(({ table, lost, added }) => ({
      table,
      lost,
      added: added ?? expect.any(Number),
    }));
    expect(changesOf(before, after).sort(byTable)).toEqual(listed.sort(byTable));
  });

  it('says that people accepted the first words of a rule, whatever the words are today', () => {
    const consents = after.get('consent_records') ?? [];

    expect(consents).toHaveLength(52);
    expect(consents.filter((row) => row['words_version'] !== 1)).toEqual([]);
  });

  it('keeps what is published, and what hashes were made of, byte for byte', () => {
    expect(KEPT.filter((table) => !before.get(table)?.length)).toEqual([]);
    expect(changesOf(before, after).filter(({ table }) => KEPT.includes(table))).toEqual([]);
  });

  it('starts, and shows the same references, counts, quotations and files except what is listed with a reason', async () => {
    server = start(variables);
    await ready(variables, server);
    const browsers = await browsersOf(variables['PORT'] ?? '');
    const found = [];
    for (const was of formerAnswers()) found.push(...differencesOf(was, await browsers[was.as].ask(was.path)));

    const { found: unlisted, idle } = unexplained(found, ANSWER_DIFFERENCES);
    expect(unlisted).toEqual([]);
    expect(idle).toEqual([]);
  }, 120_000);
});

function byTable(a: { table: string }, b: { table: string }): number {
  return a.table < b.table ? -1 : 1;
}

async function browsersOf(port: string): Promise<Record<Asker, Browser>> {
  const [visitor, organiser, reviewer] = [new Browser(port), new Browser(port), new Browser(port)];
  await organiser.signIn('organiser');
  await reviewer.signIn('reviewer');
  return { visitor, organiser, reviewer };
}
