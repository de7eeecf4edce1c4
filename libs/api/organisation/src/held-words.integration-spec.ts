import { administration } from './spec-administration';

const SETTING = '/api/organisation/held-words';

describe('the words of which a host reads the text first', () => {
  const org = administration();
  const stored = () => org.database.query('select held_words from organisations');

  it('are read and set by its administrators alone', async () => {
    for (const role of ['organiser', 'platform_admin'] as const) {
      const client = await org.as(role);
      expect((await client.get(SETTING)).status).toBe(403);
      expect((await client.put(SETTING, { words: ['Heron'] })).status).toBe(403);
    }
    expect((await org.app.client().get(SETTING)).status).toBe(401);
    expect((await (await org.as('org_admin')).get(SETTING)).body).toEqual({ words: [] });
  });

  it('are kept normalised and each once, and recorded without a word of them', async () => {
    const admin = await org.as('org_admin');

    const saved = await admin.put(SETTING, { words: [' Project  Heron', '', 'project-heron', 'Strike'] });

    expect(saved).toMatchObject({ status: 200, body: { words: ['Project Heron', 'Strike'] } });
    expect((await admin.get(SETTING)).body).toEqual({ words: ['Project Heron', 'Strike'] });
    expect(await stored()).toEqual([{ held_words: ['Project Heron', 'Strike'] }]);
    const events = await org.database.query(`select * from audit_events where verb = 'save-held-words'`);
    expect(events).toHaveLength(1);
    expect(JSON.stringify(events)).not.toMatch(/heron|strike/i);
  });

  it('are refused by name where a line cannot be found, is too long or there are too many', async () => {
    const admin = await org.as('org_admin');
    const before = await stored();
    const many = Array.from({ length: 201 }, (_, at) => `word ${at}`);

    for (const words of [['…'], ['x'.repeat(61)], many]) {
      expect(await admin.put(SETTING, { words })).toMatchObject({ status: 422, body: { field: 'words' } });
    }
    expect(await stored()).toEqual(before);
  });
});
