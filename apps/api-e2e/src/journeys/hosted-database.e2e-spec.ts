import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type RunningDatabase, startTemporaryDatabase } from '../../../../tools/db.mjs';
import { changed, sql } from '../support/admin';
import { type Logins, productionOver } from '../support/production';
import { type Ran, ready, start } from '../support/program';

// Each test starts the program two times, which takes long on a busy machine.
jest.setTimeout(240_000);

const PASSWORD = 'madeForThisTestOnly';
const OPERATIONS = join(__dirname, '../../../../docs/operations.md');

/** The statements of docs/operations.md that make roles and database, with a password put in. */
function statementsOfTheDocument(): string[] {
  const block = /```sql\n(create role rt_owner[\s\S]*?)```/.exec(readFileSync(OPERATIONS, 'utf8'))?.[1] ?? '';
  const bare = block.replace(/--.*$/gm, '').replaceAll('…', PASSWORD);
  return bare
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

describe('a database that somebody else hosts', () => {
  let database: RunningDatabase;
  let admin: string;
  const running: Ran[] = [];

  beforeAll(async () => {
    database = await startTemporaryDatabase();
    admin = database.urlFor('postgres', 'admin');
    // What the launcher made, so that the cluster is as a provider gives it.
    await sql(admin, 'drop database rt', 'drop role rt_app, rt_public, rt_owner');
  }, 60_000);
  afterAll(async () => {
    for (const { child } of running) child.kill('SIGKILL');
    await database?.stop();
  });

  const as = (user: string, name: string) => changed(admin, { user, password: PASSWORD, database: name });
  const rolesOfOurs = () =>
    sql(admin, String.raw`select rolname as name from pg_roles where rolname like 'rt\_%' order by 1`);

  /** Migrates and serves; `look` looks at the database meanwhile. Returns what the server printed. */
  async function runs(logins: Logins, look?: () => Promise<void>): Promise<string> {
    const settings = await productionOver(logins);
    const migrating = start(settings, 'migrate');
    expect({ code: await migrating.ended, output: migrating.output() }).toMatchObject({ code: 0 });
    const server = start(settings);
    running.push(server);
    await ready(settings, server);
    await look?.();
    server.child.kill('SIGTERM');
    expect({ code: await server.ended, output: server.output() }).toMatchObject({ code: 0 });
    expect(server.output()).not.toMatch(/"level":(50|60)/);
    return server.output();
  }

  it('is made by the documented statements as an administrator who is no superuser but may make roles', async () => {
    await sql(admin, `create role chief login createrole createdb password '${PASSWORD}'`);
    await sql(as('chief', 'postgres'), ...statementsOfTheDocument());

    const printed = await runs({
      owner: as('rt_owner', 'rt'),
      app: as('rt_app', 'rt'),
      visitor: as('rt_public', 'rt'),
    });
    // The app's login has written a row of its own.
    expect(printed).toContain('first administrator');
    expect(await sql(admin, `select rolsuper from pg_roles where rolname = 'chief'`)).toEqual([{ rolsuper: false }]);
    await sql(admin, 'drop database rt', 'drop role rt_app, rt_public, rt_owner');
  });

  it('may have roles and extensions of the provider’s making, under other names', async () => {
    const login = (name: string) => `create role "${name}" login password '${PASSWORD}'`;
    await sql(
      admin,
      ...['Tenant-main', 'tenant app', 'tenant_reader'].map(login),
      'create database "tenant-1"',
      'revoke all on database "tenant-1" from public',
      'grant connect on database "tenant-1" to "tenant app", tenant_reader',
      'alter database "tenant-1" owner to "Tenant-main"',
    );
    const inside = database.urlFor('tenant-1', 'admin');
    await sql(inside, ...['citext', 'unaccent', 'pg_trgm'].map((name) => `create extension ${name}`));

    await runs({
      owner: as('Tenant-main', 'tenant-1'),
      app: as('tenant app', 'tenant-1'),
      visitor: as('tenant_reader', 'tenant-1'),
    });
    expect(await rolesOfOurs()).toEqual([]);
    const [rights] = await sql(
      inside,
      `select has_table_privilege('tenant app', 'accounts', 'insert') as app,
         has_table_privilege('tenant_reader', 'pub_roundtables', 'select') as reader,
         has_table_privilege('tenant_reader', 'accounts', 'select') as "reader of accounts"`,
    );
    expect(rights).toEqual({ app: true, reader: true, 'reader of accounts': false });
  });

  describe('with TLS and a certificate of its own', () => {
    let folder: string;
    let logins: Logins;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'rt-certificates-'));
      makeCertificates(folder);
      serveWith(folder);
      await sql(admin, `alter system set ssl = on`, 'select pg_reload_conf()');
      logins = { owner: secure('Tenant-main'), app: secure('tenant app'), visitor: secure('tenant_reader') };
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const secure = (user: string, file = 'authority.pem', host = 'localhost') => {
      const address = new URL(as(user, 'tenant-1'));
      address.hostname = host;
      return `${address.toString()}?sslmode=verify-full&sslrootcert=${join(folder, file)}`;
    };

    /** Puts key and certificate where PostgreSQL looks for them, and lets nobody but the superuser in without TLS. */
    function serveWith(from: string): void {
      const cluster = join(database.folder, 'pg');
      const { uid, gid } = statSync(cluster);
      for (const name of ['server.key', 'server.crt']) {
        const file = join(cluster, name);
        writeFileSync(file, readFileSync(join(from, name)));
        chmodSync(file, 0o600);
        chownSync(file, uid, gid);
      }
      writeFileSync(
        join(cluster, 'pg_hba.conf'),
        'host all rt 127.0.0.1/32 scram-sha-256\nhostssl all all 127.0.0.1/32 scram-sha-256\n',
      );
    }

    async function refused(owner: string): Promise<string> {
      const ran = start(await productionOver({ ...logins, owner }));
      expect({ code: await ran.ended, output: ran.output() }).toMatchObject({ code: 1 });
      return ran.output();
    }

    it('serves with every connection encrypted', async () => {
      await runs(logins, async () => {
        const [seen] = await sql(
          admin,
          `select count(*)::int as connections, bool_and(ssl) as encrypted
           from pg_stat_ssl join pg_stat_activity using (pid) where datname = 'tenant-1' and usename is not null`,
        );
        expect(seen).toEqual({ connections: expect.any(Number), encrypted: true });
      });
    });

    it.each([
      ['no TLS', () => as('Tenant-main', 'tenant-1'), /whether it asks for TLS \(sslmode=verify-full\)/],
      [
        'no authority',
        () => secure('Tenant-main').replace(/&sslrootcert.*/, ''),
        /signed by nobody known here; add \?sslmode=verify-full&sslrootcert=FILE/,
      ],
      ['another authority', () => secure('Tenant-main', 'other.pem'), /signed by nobody known here/],
      [
        'a file that is not there',
        () => secure('Tenant-main', 'none.pem'),
        /sslrootcert, sslcert, sslkey\) is not there/,
      ],
    ])('says what is wrong with an address with %s', async (_what, address, sentence) => {
      const said = await refused(address());
      expect(said).toMatch(/^DATABASE_URL: /);
      expect(said).toMatch(sentence);
      expect(said).not.toContain(PASSWORD);
    });
  });
});

/** An authority of one's own, a certificate that it gives to localhost, and another authority that gave none. */
function makeCertificates(folder: string): void {
  const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd: folder, stdio: 'pipe' });
  const authority = (name: string) =>
    openssl(
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${name}`],
      ...['-keyout', `${name}.key`, '-out', `${name}.pem`],
    );
  authority('authority');
  authority('other');
  openssl(
    ...['req', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
    ...['-keyout', 'server.key', '-out', 'server.csr'],
  );
  openssl(
    ...['x509', '-req', '-in', 'server.csr', '-CA', 'authority.pem', '-CAkey', 'authority.key', '-CAcreateserial'],
    ...['-days', '2', '-copy_extensions', 'copy', '-out', 'server.crt'],
  );
}
