import { randomUUID } from 'node:crypto';

import { SealSession } from '@rt/api/sessions';
import type { Rule } from '@rt/domain/attribution';
import type { Entry } from '@rt/domain/polling';
import {
  buildActivity,
  buildParticipation,
  buildRoundtable,
  type BuiltRoundtable,
  PublishingFixture,
} from '@rt/testing';

import { openPublishing } from './spec-publishing';

describe('Dots after a session, on ideas that few or no participants wrote', () => {
  let fixture: PublishingFixture;
  beforeAll(async () => {
    fixture = await openPublishing();
  }, 120_000);
  afterAll(() => fixture?.shut());

  /** A board that people read, and on which dots or votes can be given. */
  async function board(
    rule: Rule,
    kind: 'idea_board' | 'qa' = 'idea_board',
  ): Promise<readonly [BuiltRoundtable, string]> {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule });
    const dots = { dots: 6, dotsOnOne: 3, phase: 'show' };
    const config = { moderation: 'post', ...(kind === 'qa' ? {} : dots) };
    const asked = { state: 'open', kind, question: 'What first?', config } as const;
    const { id } = await buildActivity(fixture.database, { roundtable, ...asked });
    return [roundtable, id];
  }

  async function hostAdds(roundtable: BuiltRoundtable, id: string, ...texts: string[]): Promise<void> {
    for (const text of texts) {
      const { status } = await fixture.staff.ann.post(`${path(roundtable, id)}/entries`, { opId: randomUUID(), text });
      expect(status).toBe(200);
    }
  }

  async function wrote(id: string, ...texts: string[]): Promise<void> {
    for (const text of texts)
      await fixture.database.query(
        `with answer as (
           insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
           select org_id, id, 1, decode(md5($2), 'hex'), gen_random_uuid(), 1, jsonb_build_object('entries', array[$2]),
             '{"entries":1}' from activities where id = $1
         )
         insert into entries (org_id, activity_id, round, voice, body, state)
         select org_id, id, 1, decode(md5($2), 'hex'), $2, 'shown' from activities where id = $1`,
        [id, text],
      );
    await fixture.database.query('update activity_live set answered = $2 where activity_id = $1', [id, texts.length]);
  }

  /** So many people give a dot or vote each. */
  const dotted = (id: string, text: string, people: number) =>
    fixture.database.query(
      `insert into entry_reactions (org_id, activity_id, round, entry_id, voice, op_id, n, value)
       select org_id, activity_id, 1, id, decode(md5('v' || at), 'hex'), gen_random_uuid(), 1, 1
       from entries, generate_series(1, $3::int) as at where activity_id = $1 and body = $2`,
      [id, text, people],
    );

  const votesLeft = (id: string) =>
    fixture.database.query(`select 1 from entries where activity_id = $1 and reactions <> '{}'`, [id]);

  const path = (roundtable: BuiltRoundtable, id: string) => `/api/roundtables/${roundtable.id}/activities/${id}`;
  const seal = (roundtable: BuiltRoundtable) => fixture.app.get(SealSession).run(roundtable.id);
  const activityOf = async (roundtable: BuiltRoundtable) =>
    (await fixture.staff.ann.get(`/api/roundtables/${roundtable.id}/activities`)).body['items'][0];
  const filesOf = async ({ id }: BuiltRoundtable) =>
    (await fixture.staff.ann.post(`/api/roundtables/${id}/results`)).body['items'][0];

  async function listed(roundtable: BuiltRoundtable, id: string) {
    const entries = (await fixture.staff.ann.get(`${path(roundtable, id)}/tally`)).body['result'].entries as Entry[];
    return entries.map(({ text, reactions }) => [text, reactions]).sort();
  }

  it.each([
    ['idea_board', 'attributed'],
    ['idea_board', 'chatham_house'],
    ['qa', 'chatham_house'],
  ] as const)('are kept with what hosts typed (%s, %s)', async (kind, rule) => {
    const [roundtable, id] = await board(rule, kind);
    await hostAdds(roundtable, id, 'Ports', 'Rail');
    await dotted(id, 'Ports', 5);
    await fixture.close(roundtable);
    expect(await activityOf(roundtable)).toMatchObject({ answered: 0, reacted: true });
    const expected = [
      ['Ports', { '1': 5 }],
      ['Rail', undefined],
    ];
    expect(await listed(roundtable, id)).toEqual(expected);

    const ref = await fixture.keep(roundtable, id);
    await seal(roundtable);

    expect(await listed(roundtable, id)).toEqual(expected);
    expect(await activityOf(roundtable)).toMatchObject({ answered: 0, reacted: true });
    expect(await fixture.database.query('select 1 from entry_reactions')).toEqual([]);
    expect(await filesOf(roundtable)).toMatchObject({ notTold: null, results: [{ n: 5 }] });
    await fixture.publish('ben', roundtable);
    const { page } = await fixture.toldOf(id, ref);
    expect(page).toContain('Ports');
    expect(page).toContain('poll of 5 people');
  });

  it('are kept with the texts of few, where enough took part in all', async () => {
    const [roundtable, id] = await board('chatham_house');
    await wrote(id, 'Ports', 'Rail', 'Grid');
    await dotted(id, 'Ports', 20);
    await fixture.close(roundtable);
    const expected = [
      ['Grid', undefined],
      ['Ports', { '1': 20 }],
      ['Rail', undefined],
    ];
    expect(await listed(roundtable, id)).toEqual(expected);

    await seal(roundtable);

    expect(await listed(roundtable, id)).toEqual(expected);
    const left = await fixture.database.query(
      `select distinct answer, answer_key, voice from responses where activity_id = $1`,
      [id],
    );
    expect(left).toEqual([{ answer: { entries: [] }, answer_key: '{"entries":1}', voice: null }]);
    expect(
      await fixture.database.query('select 1 from entries where activity_id = $1 and voice is not null', [id]),
    ).toEqual([]);
    const recount = await fixture.staff.ann.get(`${path(roundtable, id)}/recount`);
    expect(recount.body).toMatchObject({ equal: true, answeredCounted: 3 });
  });

  it.each([
    ['qa', ['Ports', 'Rail', 'Grid', 'Roads', 'Homes'], 1],
    ['idea_board', ['Ports', 'Rail', 'Grid'], 4],
  ] as const)(
    'of fewer than five people are not published, but the texts of enough are (%s)',
    async (kind, texts, voters) => {
      const [roundtable, id] = await board('chatham_house', kind);
      await wrote(id, ...texts);
      await dotted(id, 'Rail', voters);
      await fixture.close(roundtable);
      const expected = texts.map((text) => [text, undefined]).sort();
      expect(await listed(roundtable, id)).toEqual(expected);
      const ref = await fixture.keep(roundtable, id);

      await seal(roundtable);

      expect(await listed(roundtable, id)).toEqual(expected);
      expect(await votesLeft(id)).toEqual([]);
      expect(await filesOf(roundtable)).toMatchObject({ notTold: null, results: [{ n: texts.length }] });
      await fixture.publish('ben', roundtable);
      const { page } = await fixture.toldOf(id, ref);
      expect(page).toContain('Ports');
      expect(page).not.toMatch(/Votes|Dots/);
    },
  );

  it('go with what they were given to, where they may be of fewer than five people', async () => {
    const [roundtable, id] = await board('chatham_house');
    await hostAdds(roundtable, id, 'Ports');
    await wrote(id, 'Rail');
    await dotted(id, 'Ports', 4);
    // One of the five may be a further seat of another one's device.
    const seats = [
      await buildParticipation(fixture.database, { roundtable }),
      await buildParticipation(fixture.database, { roundtable }),
    ];
    await fixture.database.query(`update arrivals set device = '\\x01' where participation_id = any($1::uuid[])`, [
      seats.map((seat) => seat.id),
    ]);
    await fixture.close(roundtable);
    const kept = await fixture.staff.ann.post(`${path(roundtable, id)}/keep`, {});
    expect(kept).toMatchObject({ status: 409, body: { code: 'suppressed' } });

    await seal(roundtable);

    for (const table of ['entries', 'responses', 'entry_reactions'])
      expect(await fixture.database.query(`select 1 from ${table} where activity_id = $1`, [id])).toEqual([]);
    expect(await filesOf(roundtable)).toMatchObject({ notTold: 'too-few', results: [] });
  });
});
