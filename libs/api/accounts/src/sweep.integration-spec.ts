import { featureApp, type TestApp } from '@rt/testing';
import { Client } from 'pg';

import { AccountsModule } from './accounts.module';
import { SweepJob } from './sweep.job';

describe('the hourly sweep', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await featureApp([AccountsModule]);
  });
  afterAll(() => app?.close());

  async function asOwner(statement: string): Promise<Record<string, unknown>[]> {
    const owner = new Client({ connectionString: app.database.ownerUrl });
    await owner.connect();
    try {
      return (await owner.query<Record<string, unknown>>(statement)).rows;
    } finally {
      await owner.end();
    }
  }

  it('plans the next one although this one fails, so that what is kept for a day does not stay', async () => {
    await asOwner(`delete from pgboss.job where name = 'sweep'`);
    await asOwner('revoke delete on sign_in_requests from public, rt_app');

    await expect(app.get(SweepJob).run()).rejects.toThrow();

    const next = `select state, start_after > now() + interval '55 minutes' as later from pgboss.job where name = 'sweep'`;
    expect(await asOwner(next)).toEqual([{ state: 'created', later: true }]);
  });
});
