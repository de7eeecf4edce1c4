import { type TestDatabase, testDatabase, testEnvironment } from '@rt/testing';

import { appDataSource } from '../database/connections';
import { Database } from '../database/database';
import { Log } from '../log/log';
import { AuditLog } from './audit-log';

const ORG = '0b8f5c1e-1111-4111-8111-111111111111';
const LOCK = 'select 1 from installation where name = $1 for update';

/** Two acts at once, of which each waits for something that the other could hold. */
describe('an act that has been audited and goes on', () => {
  let clone: TestDatabase;
  let database: Database;
  let audit: AuditLog;

  beforeAll(async () => {
    clone = await testDatabase();
    const log = new Log('debug', { write: () => undefined });
    database = new Database(await appDataSource(testEnvironment(clone, 3000), log).initialize(), log);
    audit = new AuditLog(database);
    await clone.query('insert into organisations (id, name, slug) values ($1, $2, $3)', [ORG, 'One', 'one']);
    await clone.query(`insert into installation (name, value) values ('row', '')`);
  });
  afterAll(async () => {
    await database.onApplicationShutdown();
    await clone.drop();
  });

  it('keeps nobody who holds what it needs from being audited', async () => {
    const record = () => audit.record({ actor: { kind: 'system', orgId: ORG }, verb: 'open-activity' });
    const gate = () => {
      let open: () => void = () => undefined;
      return { opened: new Promise<void>((done) => (open = done)), open: () => open() };
    };
    const audited = gate();
    const held = gate();

    const first = database.transaction(async () => {
      await record();
      audited.open();
      await held.opened;
      await database.query(LOCK, ['row']);
    });
    const second = database.transaction(async () => {
      await audited.opened;
      await database.query(LOCK, ['row']);
      held.open();
      await record();
    });

    expect(await Promise.allSettled([first, second])).toMatchObject([{ status: 'fulfilled' }, { status: 'fulfilled' }]);
    expect(
      await clone.query('select position from audit_events where org_id = $1 order by position', [ORG]),
    ).toHaveLength(2);
    expect(await audit.firstBroken(ORG)).toBeNull();
  });
});
