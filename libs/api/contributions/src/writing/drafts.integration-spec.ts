import { buildRoundtable, type BuiltRoundtable, retry } from '@rt/testing';

import { WritingFixture } from '../spec-writing';

const SECRET_WORD = 'Quillfeather';

describe('texts that wait for a review', () => {
  let fixture: WritingFixture;

  beforeAll(async () => {
    fixture = await WritingFixture.open();
  }, 120_000);
  afterAll(() => fixture?.shut());

  const idsIn = async (table: string, { id }: BuiltRoundtable): Promise<string[]> =>
    (await fixture.database.query<{ id: string }>(`select id from ${table} where roundtable_id = $1`, [id])).map(
      (row) => row.id,
    );
  const fileOf = async (table: string) =>
    (await fixture.database.query<{ file: string }>(`select pg_relation_filepath('${table}') as file`))[0]?.file;
  const review = (roundtable: BuiltRoundtable, id: string, body: object) =>
    fixture.organiser.post(`/api/roundtables/${roundtable.id}/contributions/${id}/review`, body);

  it('have the columns of those that were reviewed, in the same order', async () => {
    const columns = (table: string) =>
      fixture.database.query(
        `select column_name, data_type, is_nullable from information_schema.columns where table_name = $1
         order by ordinal_position`,
        [table],
      );
    expect(await columns('contribution_drafts')).toEqual(await columns('contributions'));
  });

  it('move when they are decided on, and their words as first written stay in no file of a table', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'closed', rule: 'attributed' });
    const [redacted, rejected, waiting] = [
      await fixture.recorded(roundtable, { body: `Said by ${SECRET_WORD} in confidence.` }),
      await fixture.recorded(roundtable),
      await fixture.recorded(roundtable),
    ];
    expect((await idsIn('contribution_drafts', roundtable)).sort()).toEqual([redacted, rejected, waiting].sort());
    expect(await idsIn('contributions', roundtable)).toEqual([]);
    const file = await fileOf('contribution_drafts');

    expect(await review(roundtable, redacted, { decision: 'accept', body: 'Said in confidence.' })).toMatchObject({
      status: 200,
      body: { state: 'accepted', version: 1, body: 'Said in confidence.' },
    });
    expect((await review(roundtable, rejected, { decision: 'reject', reason: 'Said twice' })).status).toBe(200);

    expect(await idsIn('contribution_drafts', roundtable)).toEqual([waiting]);
    expect((await idsIn('contributions', roundtable)).sort()).toEqual([redacted, rejected].sort());
    await retry(async () => {
      await fixture.app.drainJobs();
      expect(await fileOf('contribution_drafts')).not.toBe(file);
    });
    expect(await idsIn('contribution_drafts', roundtable)).toEqual([waiting]);
    const stored = await fixture.database.query(
      `select 1 from contributions c where c::text ~ $1 union all select 1 from contribution_drafts c where c::text ~ $1
       union all select 1 from contribution_versions v where v::text ~ $1`,
      [SECRET_WORD],
    );
    expect(stored).toEqual([]);
    // One list, in the states that the console knows.
    const { body } = await fixture.organiser.get(`/api/roundtables/${roundtable.id}/contributions`);
    const states = body['items'].map(({ state }: { state: string }) => state).sort();
    expect(states).toEqual(['accepted', 'rejected', 'submitted']);
  });

  it('are decided on once, however many review at the same time', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'closed' });
    const id = await fixture.recorded(roundtable);

    const answers = await Promise.all([
      review(roundtable, id, { decision: 'accept' }),
      review(roundtable, id, { decision: 'reject', reason: 'Said twice' }),
      review(roundtable, id, { decision: 'reject', reason: 'Said twice' }),
    ]);

    expect(answers.filter(({ status }) => status === 404)).toEqual([]);
    expect([await idsIn('contributions', roundtable), await idsIn('contribution_drafts', roundtable)]).toEqual([
      [id],
      [],
    ]);
  });
});
