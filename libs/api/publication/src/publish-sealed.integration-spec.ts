import { randomUUID } from 'node:crypto';

import { SealSession } from '@rt/api/sessions';
import { type BuiltRoundtable, type PublishingFixture } from '@rt/testing';

import { openPublishing } from './spec-publishing';

describe('publishing what sealing has decided', () => {
  let fixture: PublishingFixture;

  beforeAll(async () => {
    fixture = await openPublishing();
  });
  afterAll(() => fixture?.shut());

  const seal = (roundtable: BuiltRoundtable) => fixture.app.get(SealSession).run(roundtable.id);

  it('decides what may be said of an author for the whole room, the first to write like the last', async () => {
    const roundtable = await fixture.start();
    const text = { type: 'barrier', title: 'A point', body: 'Offers are dated 2031.' };
    const ids: string[] = [];
    for (let n = 1; n <= 5; n++) {
      const someone = await fixture.someoneOf(roundtable, 'sme');
      const { body } = await someone.post('/api/live/contributions', { ...text, opId: randomUUID() });
      ids.push(body['id']);
    }
    const alone = await (
      await fixture.someoneOf(roundtable, 'investor')
    ).post('/api/live/contributions', {
      ...text,
      opId: randomUUID(),
    });
    const listed = await fixture.staff.ann.get(`/api/roundtables/${roundtable.id}/contributions`);
    // Before it is decided, nobody sees anything of it.
    for (const { attribution } of listed.body['items']) expect(attribution.stakeholderType).toBeNull();
    const stored = await fixture.database.query<{ text: string }>(
      'select c::text as text from contribution_drafts c where roundtable_id = $1',
      [roundtable.id],
    );
    expect(stored.filter(({ text: row }) => /sme|investor/.test(row))).toEqual([]);
    for (const id of [...ids, alone.body['id']]) await fixture.review('ann', roundtable, id);
    await fixture.close(roundtable);

    const { status, body } = await fixture.publish('ben', roundtable);

    expect([status, body['contributionRefs']?.length]).toEqual([200, 6]);
    // What each seat had said is in no row of it any more.
    const seats = await fixture.database.query<{ row: string }>(
      'select p::text as row from participations p where roundtable_id = $1',
      [roundtable.id],
    );
    const terms = await fixture.database.query<{ id: string }>('select id from type_terms');
    expect(seats).toHaveLength(6);
    expect(seats.filter(({ row }) => terms.some(({ id }) => row.includes(id)))).toEqual([]);
    const types = await fixture.database.query<{ type: string | null; n: number }>(
      `select stakeholder_type as type, count(*)::int as n from pub_contributions where roundtable_ref = $1 group by 1`,
      [body['ref']],
    );
    expect(types.sort((one, other) => one.n - other.n)).toEqual([
      { type: null, n: 1 },
      { type: 'sme', n: 5 },
    ]);
    expect(
      await fixture.database.query('select 1 from author_terms where roundtable_id = $1', [roundtable.id]),
    ).toEqual([]);
  });

  it('writes all texts anew in random order, and changes nothing of them, their versions and their public pages', async () => {
    const roundtable = await fixture.start();
    const written: string[] = [];
    for (let n = 1; n <= 24; n++) written.push((await fixture.write(roundtable, { title: `Point ${n}` })).id);
    for (const id of written.slice(0, 3)) await fixture.review('ann', roundtable, id);
    await fixture.review('ann', roundtable, written[3] ?? '', { decision: 'reject', reason: 'Said twice' });
    await fixture.close(roundtable);
    const content = `select id, ref_number, state, draft_title, draft_body, current_version, author_secret_hash
       from (select * from contributions union all select * from contribution_drafts) c where roundtable_id = $1 order by id`;
    const versions = `select v.* from contribution_versions v join contributions c on c.id = v.contribution_id
       where c.roundtable_id = $1 order by contribution_id, n`;
    const before = [
      await fixture.database.query(content, [roundtable.id]),
      await fixture.database.query(versions, [roundtable.id]),
    ];
    const order = async () =>
      (
        await fixture.database.query<{ id: string; xmin: string; marked: boolean }>(
          'select id, xmin::text, op_mark is not null as marked from contribution_drafts where roundtable_id = $1 order by ctid',
          [roundtable.id],
        )
      ).map((row) => row);
    expect((await order()).filter(({ marked }) => marked)).not.toEqual([]);

    await seal(roundtable);

    expect([
      await fixture.database.query(content, [roundtable.id]),
      await fixture.database.query(versions, [roundtable.id]),
    ]).toEqual(before);
    expect(before[1]).toHaveLength(3);
    const sealed = await order();
    expect(new Set(sealed.map(({ xmin }) => xmin)).size).toBe(1);
    expect(sealed.filter(({ marked }) => marked)).toEqual([]);
    expect(sealed.map(({ id }) => id)).not.toEqual(written.slice(4));
    expect(sealed.map(({ id }) => id).sort()).toEqual(written.slice(4).sort());
    expect(
      await fixture.database.query('select 1 from contributions where roundtable_id = $1 and op_mark is null', [
        roundtable.id,
      ]),
    ).toHaveLength(4);
    // The public page, and the author's secret, lead to the same texts as before.
    const { body } = await fixture.publish('ben', roundtable);
    expect(body['contributionRefs']).toHaveLength(3);
  });
});
