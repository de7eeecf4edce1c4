import { SealSession } from '@rt/api/sessions';
import type { Entry } from '@rt/domain/polling';
import { buildActivity, buildRoundtable, type BuiltRoundtable, PublishingFixture } from '@rt/testing';

import { openPublishing } from './spec-publishing';

interface Stored {
  readonly id: string;
  readonly body: string;
  readonly state: string;
  readonly voice: Buffer | null;
  readonly xmin: string;
}

describe('Entries after a session', () => {
  let fixture: PublishingFixture;
  beforeAll(async () => {
    fixture = await openPublishing();
  }, 120_000);
  afterAll(() => fixture?.shut());

  /** A closed activity to which each list was written by one person; what stands in it is approved. */
  async function written(
    roundtable: BuiltRoundtable,
    people: readonly (readonly string[])[],
    over: { readonly kind?: 'open_text' | 'idea_board' | 'qa'; readonly config?: object } = {},
  ): Promise<string> {
    const asked = { state: 'closed', kind: 'open_text', question: 'What first?', config: {}, ...over } as const;
    const activity = { roundtable, ...asked };
    const { id } = await buildActivity(fixture.database, activity);
    for (const [at, entries] of people.entries()) {
      const given = [roundtable.orgId, id, at, JSON.stringify({ entries }), entries];
      await fixture.database.query(
        `with answer as (
           insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
           values ($1, $2, 1, decode(md5($3::text), 'hex'), gen_random_uuid(), 1, $4::jsonb,
             json_build_object('entries', cardinality($5::text[]))::text)
         )
         insert into entries (org_id, activity_id, round, voice, body, state)
         select $1, $2, 1, decode(md5($3::text), 'hex'), body, 'waiting' from unnest($5::text[]) as body`,
        given,
      );
    }
    await fixture.database.query('update activity_live set answered = $2 where activity_id = $1', [id, people.length]);
    return id;
  }

  const path = (roundtable: BuiltRoundtable, id: string) => `/api/roundtables/${roundtable.id}/activities/${id}`;
  const stored = (id: string) =>
    fixture.database.query<Stored>(
      'select id, body, state, voice, xmin::text from entries where activity_id = $1 order by body, state',
      [id],
    );

  async function decide(roundtable: BuiltRoundtable, id: string, verb: string, ...texts: string[]): Promise<void> {
    for (const { id: entryId } of (await stored(id)).filter(({ body }) => texts.includes(body))) {
      const { status } = await fixture.staff.ann.post(`${path(roundtable, id)}/entries/${entryId}/decide`, { verb });
      expect(status).toBe(200);
    }
  }

  it('stand apart from each other and from whoever wrote them once it is sealed, with what was decided', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const five = Array.from({ length: 12 }, (_, at) => [`A ${at}`, `B ${at}`]);
    const id = await written(roundtable, five);
    const few = await written(roundtable, [['Of few'], ['Of few, too']]);
    await decide(roundtable, id, 'approve', 'A 1', 'A 2', 'B 2');
    await decide(roundtable, id, 'hide', 'B 2');
    const before = await stored(id);
    const worded = before.find(({ body }) => body === 'B 9');
    const words = { verb: 'edit', text: 'B 9, as the host words it' };
    await fixture.staff.ann.post(`${path(roundtable, id)}/entries/${worded?.id}/decide`, words);
    // Without a word: its author has taken it back, and what that person writes in its place waits.
    await fixture.database.query(
      `insert into entries (org_id, activity_id, round, voice, body, state)
       values ($1, $2, 1, decode(md5('3'), 'hex'), '', 'hidden')`,
      [roundtable.orgId, id],
    );
    await fixture.close(roundtable);

    await fixture.app.get(SealSession).run(roundtable.id);

    const after = await stored(id);
    const tellers = (rows: readonly Stored[]) => rows.map(({ body, state }) => [body, state]);
    // Words that a host has changed are in no table afterwards.
    const left = before.map((row) => (row === worded ? { ...row, body: words.text } : row));
    expect(tellers(after)).toEqual(tellers(left));
    expect(after.filter(({ voice }) => voice !== null)).toEqual([]);
    expect(after.filter((row) => before.some((one) => one.id === row.id))).toEqual([]);
    expect(new Set(after.map(({ xmin }) => xmin)).size).toBe(1);
    const order = await fixture.database.query<{ body: string }>(
      'select body from entries where activity_id = $1 order by ctid',
      [id],
    );
    // Chance alone puts 24 rows back into their order less than once in 10^23.
    expect(order.map(({ body }) => body)).not.toEqual(five.flat());
    expect(await stored(few)).toEqual([]);
    // Neither does what is left of an answer tell how many texts its person wrote.
    const answers = await fixture.database.query<{ answer: object; answer_key: string }>(
      'select answer, answer_key from responses where activity_id = $1',
      [id],
    );
    expect(answers).toEqual(Array(12).fill({ answer: { entries: [] }, answer_key: '{"entries":1}' }));
    expect(await fixture.database.query('select 1 from activity_decisions')).toEqual([]);
    const tally = await fixture.staff.ann.get(`${path(roundtable, id)}/tally`);
    expect(tally.body['result']).toMatchObject({ base: 12, shown: 2, hidden: 1, waiting: 21 });
    const recount = await fixture.staff.ann.get(`${path(roundtable, id)}/recount`);
    expect(recount.body).toMatchObject({ equal: true, answeredCounted: 12 });
  });

  it('keep how many voted for each, from five people on, and no vote', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const id = await written(roundtable, [['Grid'], ['Rail'], ['Ports'], ['Roads'], ['Homes']]);
    const few = await written(roundtable, [['Of few']]);
    const vote = (activityId: string, text: string, voters: number) =>
      fixture.database.query(
        `insert into entry_reactions (org_id, activity_id, round, entry_id, voice, op_id, n, value)
         select org_id, activity_id, 1, id, decode(md5('v' || at), 'hex'), gen_random_uuid(), 1,
           case when at > 1 then 1 end
         from entries, generate_series(1, $3::int) as at where activity_id = $1 and body = $2`,
        [activityId, text, voters],
      );
    await vote(id, 'Rail', 6);
    await vote(few, 'Of few', 3);
    await decide(roundtable, id, 'approve', 'Grid', 'Rail');
    await fixture.close(roundtable);

    await fixture.app.get(SealSession).run(roundtable.id);

    expect(await fixture.database.query('select 1 from entry_reactions')).toEqual([]);
    const left = await fixture.database.query('select body, reactions from entries where reactions is not null');
    expect(left).toEqual([{ body: 'Rail', reactions: { '1': 5 } }]);
    const tally = await fixture.staff.ann.get(`${path(roundtable, id)}/tally`);
    const { entries } = tally.body['result'] as { entries: readonly { readonly text: string }[] };
    expect(entries.find(({ text }) => text === 'Rail')).toMatchObject({ reactions: { '1': 5 } });
  });

  /** Puts entries into a new group, and has people give dots: pairs of a text and a number, a list a person. */
  async function grouped(
    id: string,
    name: string,
    texts: readonly string[],
    dots: readonly (readonly [string, number])[][],
  ) {
    await fixture.database.query(
      `with made as (
         insert into entries (org_id, activity_id, round, body, state, is_group)
         select org_id, id, 1, $2, 'shown', true from activities where id = $1 returning id
       )
       update entries set merged_into = made.id from made where activity_id = $1 and body = any($3::text[])`,
      [id, name, texts],
    );
    for (const [at, given] of dots.entries())
      for (const [text, value] of given)
        await fixture.database.query(
          `insert into entry_reactions (org_id, activity_id, round, entry_id, voice, op_id, n, value)
           select org_id, activity_id, 1, id, decode(md5('v' || $3), 'hex'), gen_random_uuid(), 1, $4
           from entries where activity_id = $1 and body = $2`,
          [id, text, String(at), value],
        );
  }

  it('keep ideas in their groups, with the dots of both, and are published so', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const config = { dots: 6, dotsOnOne: 3, phase: 'vote' };
    const people = [['Grid'], ['Rail'], ['Ports'], ['Roads'], ['Unread']];
    const id = await written(roundtable, people, { kind: 'idea_board', config });
    await decide(roundtable, id, 'approve', 'Grid', 'Rail', 'Ports', 'Roads');
    const dots = [
      [
        ['Rail', 2],
        ['Ports', 2],
      ],
      [['Rail', 1]],
      [['Rail', 1]],
      [['Ports', 1]],
      [['Grid', 2]],
    ] as const;
    await grouped(
      id,
      'Transport',
      ['Rail', 'Ports'],
      dots.map((one) => [...one]),
    );
    const entriesOf = async () =>
      (await fixture.staff.ann.get(`${path(roundtable, id)}/tally`)).body['result'].entries as Entry[];
    const told = (entries: readonly Entry[]) =>
      entries
        .filter(({ state }) => state === 'shown')
        .map(({ text, reactions, recast, merged = [] }) => [
          text,
          reactions,
          recast,
          merged.map((one) => one.text).sort(),
        ]);
    const standing = [
      ['Transport', { '1': 3, '3': 1 }, true, ['Ports', 'Rail']],
      ['Grid', { '2': 1 }, undefined, []],
      ['Roads', undefined, undefined, []],
    ];
    expect(told(await entriesOf())).toEqual(standing);
    const ref = await fixture.keep(roundtable, id);
    await fixture.close(roundtable);

    await fixture.app.get(SealSession).run(roundtable.id);

    expect(told(await entriesOf())).toEqual(standing);
    expect((await stored(id)).filter(({ voice }) => voice !== null)).toEqual([]);
    expect(await fixture.database.query('select 1 from entry_reactions')).toEqual([]);
    await fixture.publish('ben', roundtable);
    const published = await fixture.toldOf(id, ref);
    for (const text of Object.values(published)) {
      expect(text).toContain('Transport');
      expect(text).toContain('Ports');
      expect(text).not.toContain('Unread');
    }
    expect(published.page).toContain('1 group counts dots that people gave to ideas before these were grouped');
  });

  it('stand in what is kept and published only where they were approved and name nobody', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    await fixture.invite(roundtable, 'Jane Marlowe');
    const more = Array.from({ length: 25 }, (_, at) => `Point ${at + 10}`);
    const people = [['Grid dates'], ['Ask Jane Marlowe'], ['Unread words'], ['Hidden words'], ['=1+1'], more];
    const id = await written(roundtable, people);
    await decide(roundtable, id, 'approve', 'Grid dates', 'Ask Jane Marlowe', 'Hidden words', '=1+1', ...more);
    const ref = await fixture.keep(roundtable, id);
    // What is hidden after it was kept goes out of it as the session ends.
    await decide(roundtable, id, 'hide', 'Hidden words');
    await fixture.close(roundtable);
    await fixture.publish('ben', roundtable);

    const told = await fixture.toldOf(id, ref);
    for (const text of Object.values(told)) {
      expect(text).toContain('Grid dates');
      expect(text).toContain('Point 34');
      expect(text).not.toMatch(/Marlowe|Unread|Hidden words/);
    }
    expect(told.page).toContain('28 entries are shown; 6 people wrote.');
    expect(told.csv).toContain("'=1+1");
  });

  /** What record and page tell of a result once it is published, and with them the files of hosts. */
  async function publishedWithFiles(roundtable: BuiltRoundtable, id: string) {
    const ref = await fixture.keep(roundtable, id);
    await fixture.close(roundtable);
    await fixture.publish('ben', roundtable);
    const told = await fixture.toldOf(id, ref);
    const { body: files } = await fixture.staff.ann.post(`/api/roundtables/${roundtable.id}/results`);
    return { told, all: [...Object.values(told), JSON.stringify(files)] };
  }

  it.each(['open_text', 'qa'] as const)(
    'stand there with their labels, but none that names somebody: %s',
    async (kind) => {
      const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
      await fixture.invite(roundtable, 'Jane Marlowe');
      const labels = [
        { id: 'grid', text: 'About the grid' },
        { id: 'of-jane', text: 'By Jane Marlowe' },
      ];
      const people = [['Grid dates'], ['Rail'], ['Ports'], ['Roads'], ['Homes']];
      const id = await written(roundtable, people, { kind, config: { labels } });
      await decide(roundtable, id, 'approve', ...people.flat());
      const changes = (await stored(id)).map((one) => ({ entryId: one.id, from: [], to: ['grid', 'of-jane'] }));
      expect((await fixture.staff.ann.post(`${path(roundtable, id)}/entries/label`, { changes })).status).toBe(200);
      const { told, all } = await publishedWithFiles(roundtable, id);
      for (const text of all) {
        expect(text).toContain('Grid dates');
        expect(text).not.toMatch(/Marlowe|of-jane/);
      }
      expect(told.page).toContain('About the grid');
      expect(told.csv).toMatch(/Grid dates,(.*,)?About the grid/);
    },
  );

  it('stand there in no column that names somebody, and are asked under no such label', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    await fixture.invite(roundtable, 'Jane Marlowe');
    const named = [
      { id: 'grid', text: 'About the grid' },
      { id: 'jane', text: 'For Jane Marlowe' },
    ];
    const people = [['Grid dates'], ['Rail'], ['Ports'], ['Roads'], ['Homes']];
    const over = { kind: 'idea_board', config: { columns: named } } as const;
    const id = await written(roundtable, people, over);
    await fixture.database.query(`update entries set labels = '{jane}' where activity_id = $1`, [id]);
    await decide(roundtable, id, 'approve', ...people.flat());
    for (const text of (await publishedWithFiles(roundtable, id)).all) {
      expect(text).toContain('Grid dates');
      expect(text).not.toContain('Marlowe');
    }
  });
});
