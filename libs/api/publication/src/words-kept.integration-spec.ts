import { SealSession } from '@rt/api/sessions';
import { buildActivity, buildRoundtable, type BuiltRoundtable, PublishingFixture } from '@rt/testing';

import { openPublishing } from './spec-publishing';

describe('The words of a cloud after a session', () => {
  const config = { moderation: 'post', maxPerPerson: 5 };
  const path = (roundtable: BuiltRoundtable, id: string) => `/api/roundtables/${roundtable.id}/activities/${id}`;
  let fixture: PublishingFixture;

  /** A closed activity to which each list was written by one person. */
  async function written(roundtable: BuiltRoundtable, people: readonly (readonly string[])[]): Promise<string> {
    const { id } = await buildActivity(fixture.database, {
      ...{ roundtable, config, kind: 'word_cloud', question: 'What first?', state: 'closed' },
    });
    await fixture.database.query(
      `insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
       select $1, $2, 1, decode(md5(at::text), 'hex'), gen_random_uuid(), 1, given::jsonb, given
       from unnest($3::text[]) with ordinality as list (given, at)`,
      [roundtable.orgId, id, people.map((words) => JSON.stringify({ words: [...words].sort() }))],
    );
    await fixture.database.query('update activity_live set answered = $2 where activity_id = $1', [id, people.length]);
    return id;
  }

  beforeAll(async () => {
    fixture = await openPublishing();
  }, 120_000);
  afterAll(() => fixture?.shut());

  it('stand in what is published where three people wrote them, nobody is named and no host hides them', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    await fixture.invite(roundtable, 'Jane Marlowe');
    const each = ['Jane Marlowe', 'Hidden words', 'Grid'];
    const id = await written(roundtable, [each, each, each, [...each, 'Rail'], [...each, 'Rail'], ['=1+1', 'grids']]);
    // A host may read a name, and yet nobody is named in what is public.
    await fixture.staff.ann.post(`${path(roundtable, id)}/hide`, { label: 'Jane Marlowe', hide: false });
    await fixture.staff.ann.post(`${path(roundtable, id)}/hide`, { label: 'hidden words', hide: true });
    await fixture.staff.ann.post(`${path(roundtable, id)}/merge`, { label: 'grids', into: 'Grid' });
    const ref = await fixture.keep(roundtable, id);
    await fixture.close(roundtable);
    await fixture.publish('ben', roundtable);

    const { page, csv, svg, frozen } = await fixture.toldOf(id, ref);
    const all = [page, csv, svg, frozen];
    expect(all.filter((text) => !text.includes('Grid'))).toEqual([]);
    expect(all.filter((text) => /Marlowe|Hidden words|hidden words|Rail|1\+1/.test(text))).toEqual([]);
    expect(page).toContain('“Grid” was written most, by 6 of 6 people.');
    expect(page).toContain('3 other words are not listed');
    expect(csv).toContain('Grid,6,1');
    expect(svg).toMatch(/<text [^>]*text-anchor="middle"[^>]*>Grid</);
  });

  it('stay hidden and merged once it is sealed, and what waits because it may name somebody is never shown', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'attributed' });
    await fixture.invite(roundtable, 'Jane Marlowe');
    const id = await written(roundtable, [['Grid', 'Marlowe'], ['Rail', 'grids'], ['Bad'], ['@grid']]);
    await fixture.staff.ann.post(`${path(roundtable, id)}/hide`, { label: 'Bad', hide: true });
    await fixture.staff.ann.post(`${path(roundtable, id)}/merge`, { label: 'grids', into: 'grid' });
    await fixture.close(roundtable);

    await fixture.app.get(SealSession).run(roundtable.id);

    const [plan] = await fixture.database.query<{ config: object }>('select config from activities where id = $1', [
      id,
    ]);
    expect(plan?.config).toEqual({
      ...config,
      hidden: ['bad', 'marlowe'],
      hiddenSpellings: ['@grid'],
      aliases: { grids: 'grid' },
    });
    expect(await fixture.database.query('select 1 from activity_decisions')).toEqual([]);
    const tally = await fixture.staff.ann.get(`${path(roundtable, id)}/tally`);
    expect(tally.body['result']).toMatchObject({
      ...{ base: 4, distinct: 2, waiting: 0, hidden: 3 },
      words: [{ label: 'Grid', count: 2 }, { label: 'Rail', count: 1 }, {}, {}, {}],
    });
  });
});
