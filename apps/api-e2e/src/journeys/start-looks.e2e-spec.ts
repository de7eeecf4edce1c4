import { type RunningDatabase, startTemporaryDatabase } from '../../../../tools/db.mjs';
import { changed, sql } from '../support/admin';
import { loginsOf, productionOver, SECRET } from '../support/production';
import { type Ran, ready, start } from '../support/program';

const PASSWORD = 'canary-of-a-password';
const OTHER_SECRET = 'q9Vt61naWx4YoLm8eKu2ZsDb7CgHjP0r';

/** Whoever administers the server reads one sentence that names the setting, and no password. */
describe('a start that looks at what it stands on', () => {
  let database: RunningDatabase;
  let production: Record<string, string>;
  let admin: string;
  const running: Ran[] = [];

  beforeAll(async () => {
    database = await startTemporaryDatabase();
    admin = database.urlFor('rt', 'admin');
    production = await productionOver(loginsOf(database));
  }, 60_000);
  afterAll(async () => {
    for (const { child } of running) child.kill('SIGKILL');
    await database?.stop();
  });

  /** What the program says when it refuses to start: its one line. */
  async function refused(variables: Record<string, string>, ...words: string[]): Promise<string> {
    const ran = start({ ...production, ...variables }, ...words);
    expect({ code: await ran.ended, output: ran.output() }).toMatchObject({ code: 1 });
    for (const secret of [PASSWORD, SECRET, OTHER_SECRET, new URL(database.ownerUrl).password])
      expect(ran.output()).not.toContain(secret);
    return ran.output().trim();
  }

  async function serves(variables: Record<string, string> = {}): Promise<string> {
    const server = start({ ...production, ...variables });
    running.push(server);
    await ready(production, server);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    return server.output();
  }

  it('asks for migrate on an empty database', async () => {
    expect(await refused({})).toMatch(/^The schema of the database is older .*Run migrate of this version first\.$/);
  });

  it('says which extension, right, role or login migrate lacks, and changes nothing', async () => {
    const poor = `create role poor login password '${PASSWORD}'`;
    await sql(
      admin,
      poor,
      'create database bare',
      'revoke all on database bare from public',
      'grant connect on database bare to poor',
    );
    const bare = changed(database.urlFor('bare'), { user: 'poor', password: PASSWORD });
    expect(await refused({ DATABASE_URL: bare }, 'migrate')).toBe(
      'The extension citext is missing and DATABASE_URL may not make it: run create extension citext in this database as an administrator.',
    );
    const inBare = database.urlFor('bare', 'admin');
    await sql(inBare, 'create extension citext', 'create extension unaccent', 'create extension pg_trgm');
    expect(await refused({ DATABASE_URL: bare }, 'migrate')).toMatch(
      /^DATABASE_URL: this login may not make tables here;/,
    );
    const nobody = changed(database.appUrl, { user: 'nobody_here' });
    expect(await refused({ DATABASE_APP_URL: nobody }, 'migrate')).toBe(
      'DATABASE_APP_URL: PostgreSQL has no login nobody_here; make it first (create role … login).',
    );
    expect(await sql(inBare, `select relname from pg_class where relnamespace = 'public'::regnamespace`)).toEqual([]);
  });

  it('serves after migrate', async () => {
    expect(await start(production, 'migrate').ended).toBe(0);
    await serves();
  });

  it.each([
    ['DATABASE_URL', 'password', { password: PASSWORD }, 'PostgreSQL does not accept this password of rt_owner.'],
    ['DATABASE_APP_URL', 'password', { password: PASSWORD }, 'PostgreSQL does not accept this password of rt_app.'],
    ['DATABASE_PUBLIC_URL', 'database', { database: 'none' }, 'there is no database none at '],
    ['DATABASE_URL', 'port', { port: 9 }, 'no PostgreSQL answers at 127.0.0.1:9.'],
  ])('says that %s has a wrong %s', async (setting, _what, to, sentence) => {
    expect(await refused({ [setting]: changed(production[setting] ?? '', to) })).toContain(`${setting}: ${sentence}`);
  });

  it('says that PostgreSQL offers no TLS where it is asked for', async () => {
    const asked = `${production.DATABASE_URL}?sslmode=verify-full`;
    expect(await refused({ DATABASE_URL: asked })).toMatch(
      /^DATABASE_URL: PostgreSQL at \S+ offers no TLS; remove sslmode\.$/,
    );
  });

  it('refuses logins that may too little or too much', async () => {
    const login = (name: string, rest = '') => `create role ${name} login ${rest} password '${PASSWORD}'`;
    await sql(
      admin,
      ...[login('rt_weak'), login('rt_mighty', 'superuser'), login('rt_heir'), login('rt_nosy')],
      'grant connect on database rt to rt_weak, rt_heir, rt_nosy',
      'grant rt_owner to rt_heir',
      'grant usage on schema public to rt_weak, rt_nosy',
      'grant select on accounts, pub_roundtables to rt_nosy',
    );
    const as = (user: string) => changed(database.ownerUrl, { user, password: PASSWORD });

    expect(await refused({ DATABASE_APP_URL: as('rt_weak') })).toContain(
      'rt_weak may not read the tables; run migrate',
    );
    expect(await refused({ DATABASE_APP_URL: as('rt_mighty') })).toContain('rt_mighty can change the schema');
    expect(await refused({ DATABASE_APP_URL: as('rt_heir') })).toContain('rt_heir can change the schema');
    expect(await refused({ DATABASE_PUBLIC_URL: as('rt_nosy') })).toContain('rt_nosy can read what was not published');
    expect(await refused({ DATABASE_PUBLIC_URL: as('rt_weak') })).toContain('rt_weak may not read what was published');
    // migrate gives a login of another name the rights of its role.
    const renamed = { DATABASE_APP_URL: as('rt_weak') };
    expect(await start({ ...production, ...renamed }, 'migrate').ended).toBe(0);
    await serves(renamed);
  });

  it('serves over the schema of the next version with a warning, and not over a later one', async () => {
    const owner = database.ownerUrl;
    const [least] = await sql(owner, `select value from installation where name = 'least-migration'`);
    await sql(owner, `insert into migrations (timestamp, name) values (1999999999999, 'ComesLater1999999999999')`);

    expect(await serves()).toContain('the schema is of the next version');
    expect(await refused({}, 'migrate')).toContain('newer than this program (it has ComesLater1999999999999)');
    await sql(owner, `update installation set value = 'ComesLater1999999999999' where name = 'least-migration'`);
    expect(await refused({})).toBe(
      'The schema of the database is newer than this program (it has ComesLater1999999999999). Start the version that it was made for.',
    );

    await sql(
      owner,
      `delete from migrations where name = 'ComesLater1999999999999'`,
      `update installation set value = '${String(least?.value)}' where name = 'least-migration'`,
    );
    await sql(owner, 'create table kept as select * from migrations order by id desc limit 1');
    await sql(owner, 'delete from migrations where id in (select id from kept)');
    expect(await refused({})).toContain('Run migrate of this version first.');
    await sql(owner, 'insert into migrations select * from kept', 'drop table kept');
  });

  it('refuses another RT_SECRET until it is accepted after a warning', async () => {
    const other = { RT_SECRET: OTHER_SECRET };
    const sentence = await refused(other);
    expect(sentence).toMatch(/^RT_SECRET is not the one that this installation was made with: /);
    expect(sentence).toContain('accept-secret');

    expect(await refused(other, 'accept-secret')).toContain('must sign in again');
    expect(await refused(other)).toBe(sentence);

    const accepted = start({ ...production, ...other }, 'accept-secret', '--yes');
    expect({ code: await accepted.ended, output: accepted.output() }).toEqual({ code: 0, output: '' });
    await serves(other);
    expect(await refused({})).toBe(sentence);
    expect(await start({ ...production, ...other }, 'accept-secret').ended).toBe(0);
  });
});
