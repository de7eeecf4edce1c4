import { administration } from './spec-administration';

const SETTING = '/api/organisation/rule';

describe('the usual rule of the organisation', () => {
  const org = administration();
  const stored = () => org.database.query('select default_rule from organisations');

  it('is for its administrators alone, one of the rules, and recorded', async () => {
    for (const role of ['organiser', 'platform_admin'] as const) {
      const client = await org.as(role);
      expect((await client.get(SETTING)).status).toBe(403);
      expect((await client.put(SETTING, { rule: 'attributed' })).status).toBe(403);
    }
    expect((await org.app.client().put(SETTING, { rule: 'attributed' })).status).toBe(401);
    const admin = await org.as('org_admin');
    expect(await admin.put(SETTING, { rule: 'nobody' })).toMatchObject({ status: 422, body: { field: 'rule' } });
    expect(await stored()).toEqual([{ default_rule: 'chatham_house' }]);

    expect(await admin.put(SETTING, { rule: 'attributed' })).toMatchObject({
      status: 200,
      body: { rule: 'attributed' },
    });
    expect((await admin.get(SETTING)).body).toEqual({ rule: 'attributed' });
    expect(await stored()).toEqual([{ default_rule: 'attributed' }]);
    expect(await org.database.query(`select detail from audit_events where verb = 'set-default-rule'`)).toEqual([
      { detail: { rule: 'attributed' } },
    ]);
  });
});
