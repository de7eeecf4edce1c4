import * as history from '@rt/api/migrations';
import { freePort, retry, type TestDatabase, testDatabase, testEnvironment } from '@rt/testing';
import { Client } from 'pg';

import { Log } from '../log/log';
import { lookAtSchema } from '../start/look-at-schema';
import { migrate, type SchemaHistory } from './migrate';

/** Any number that nobody else locks. */
const HELD = 7999;
const HOLD = `select pg_advisory_lock(${HELD})`;

describe('migrate, while processes serve', () => {
  let database: TestDatabase;
  let holder: Client;
  beforeAll(async () => {
    database = await testDatabase();
    holder = new Client({ connectionString: database.ownerUrl });
    await holder.connect();
  });
  afterAll(async () => {
    await holder.end();
    await database.drop();
  });

  it('refuses visitors nothing while it gives the rights anew', async () => {
    await holder.query(HOLD);
    // Waits where every right of visitors has been taken away and none given again.
    const grantStatements: SchemaHistory['grantStatements'] = (roles) =>
      history
        .grantStatements(roles)
        .flatMap((statement) => [statement, ...(takesFromVisitors(statement) ? [HOLD] : [])]);
    const environment = testEnvironment(database, await freePort());
    const migrated = migrate(environment, { ...history, grantStatements }, new Log('error'));

    await retry(async () => expect(await waiting()).toBe(1));
    const read = database.query('set local role rt_public; select count(*)::int as n from pub_roundtables');
    await Promise.allSettled([read]);
    await holder.query(`select pg_advisory_unlock(${HELD})`);
    await read;
    await migrated;
  });

  it('refuses to migrate or to serve a database that another baseline made', async () => {
    await database.query(`update migrations set name = 'BaselineOfOthers1111111111111'`);
    const environment = testEnvironment(database, await freePort());

    const refusal = { faults: [expect.stringContaining('there is no upgrade')] };
    await expect(migrate(environment, history, new Log('error'))).rejects.toMatchObject(refusal);
    await expect(lookAtSchema(holder, history, new Log('error'))).rejects.toMatchObject(refusal);
    expect(await database.query('select name from migrations')).toEqual([{ name: 'BaselineOfOthers1111111111111' }]);
  });

  const takesFromVisitors = (statement: string): boolean =>
    /^revoke all on all tables .* from .*rt_public/.test(statement);

  async function waiting(): Promise<number> {
    const [row] = await database.query<{ n: number }>(
      `select count(*)::int as n from pg_locks where locktype = 'advisory' and objid = $1 and not granted`,
      [HELD],
    );
    return row?.n ?? 0;
  }
});
