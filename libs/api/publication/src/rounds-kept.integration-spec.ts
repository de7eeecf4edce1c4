import { SealSession } from '@rt/api/sessions';
import { buildActivity, buildRoundtable, type BuiltRoundtable, PublishingFixture } from '@rt/testing';

import { openPublishing } from './spec-publishing';

/** What so many people chose in the first round and in the second. */
type Way = readonly [people: number, first: string | null, second: string | null];

const GIVEN = `insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
  values ($1, $2, $3, decode(md5($4::text), 'hex'), gen_random_uuid(), 1, $5::jsonb, $5::text)`;

describe('The rounds of a question after a session', () => {
  let fixture: PublishingFixture;
  beforeAll(async () => {
    fixture = await openPublishing();
  }, 120_000);
  afterAll(() => fixture?.shut());

  const path = (roundtable: BuiltRoundtable, id: string) => `/api/roundtables/${roundtable.id}/activities/${id}`;

  /** A question that was asked twice, both rounds closed. */
  async function twice(roundtable: BuiltRoundtable, ways: readonly Way[]): Promise<string> {
    const options = ['Skills', 'Energy'].map((text, at) => ({ id: 'ab'[at], text }));
    const { id } = await buildActivity(fixture.database, {
      ...{ roundtable, config: { options }, kind: 'single_choice', question: 'What first?', state: 'closed' },
    });
    const people = ways.flatMap(([count, ...rounds]) => Array.from({ length: count }, () => rounds));
    for (const round of [1, 2]) {
      for (const [at, rounds] of people.entries()) {
        const optionId = rounds[round - 1];
        if (optionId)
          await fixture.database.query(GIVEN, [roundtable.orgId, id, round, at, JSON.stringify({ optionId })]);
      }
    }
    const { length: answered } = people.filter(([, second]) => second !== null);
    await fixture.database.query('update activity_live set round = 2, answered = $2 where activity_id = $1', [
      id,
      answered,
    ]);
    await fixture.database.query(
      `insert into activity_rounds (org_id, roundtable_id, activity_id, round, state, revealed, cut_short)
       values ($1, $2, $3, 1, 'closed', true, false)`,
      [roundtable.orgId, roundtable.id, id],
    );
    return id;
  }

  async function published(roundtable: BuiltRoundtable, id: string) {
    const ref = await fixture.keep(roundtable, id);
    await fixture.close(roundtable);
    await fixture.publish('ben', roundtable);
    return fixture.toldOf(id, ref);
  }

  it('stand side by side in what is published, with how many moved, and with large moves by fives', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const id = await twice(roundtable, [
      [14, 'a', 'a'],
      [12, 'a', 'b'],
      [10, 'b', 'a'],
      [16, 'b', 'b'],
    ]);
    const { page, csv, svg, frozen } = await published(roundtable, id);
    const moved = 'Between round 1 and round 2, 22 of the 52 people who answered both moved (42%)';
    expect(frozen).toContain('"former"');
    for (const text of [page, svg]) {
      expect(text).toContain(moved);
      expect(text).toContain('Round by round');
      expect(text).toContain('Who moved between round 1 and round 2');
    }
    expect(csv).toContain(
      'answer,people-round-1,round-1,people-round-2,round-2\r\nSkills,26,0.5,24,0.46153846153846156',
    );
    expect(csv).toContain('before,after-1,after-2\r\nSkills,10,10\r\nEnergy,10,15\r\n');
    expect(page).toContain('Numbers are shown from ten people on, rounded down to fives.');
  });

  const FEW: readonly Way[] = [
    [14, 'a', 'a'],
    [7, 'a', 'b'],
    [6, 'b', 'a'],
    [11, 'b', 'b'],
  ];

  it('are published without the number of changed answers if that discloses a group of fewer than ten', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const id = await twice(roundtable, FEW);
    const ref = await fixture.keep(roundtable, id);
    await fixture.close(roundtable);
    await fixture.publish('ben', roundtable);

    const { page, csv, svg } = await fixture.toldOf(id, ref);
    const json = JSON.stringify((await fixture.app.client().get(`/api/archive/contributions/${ref}`)).body);
    for (const text of [page, csv, svg, json]) {
      expect(text).not.toMatch(/13 of the 38|"moved"|"count":13|Who moved between|before,after-1/);
    }
    for (const text of [page, svg]) {
      expect(text).toContain('Round by round');
      expect(text).toContain(
        'How many moved between round 1 and round 2 is not published, since numbers of fewer than ten people',
      );
    }
    expect(csv).toContain('people-round-2');
  });

  it('keep the round before where few answered otherwise, and say so; nothing is told of the other', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const id = await twice(roundtable, [
      [9, 'a', 'a'],
      [8, 'b', 'b'],
      [1, null, 'b'],
    ]);
    const ref = await fixture.keep(roundtable, id);
    await fixture.close(roundtable);
    await fixture.app.get(SealSession).run(roundtable.id);
    await fixture.publish('ben', roundtable);

    const { page, csv, svg, frozen } = await fixture.toldOf(id, ref);
    expect(JSON.parse(frozen)).toMatchObject({ round: 1, n: 17, rounds: { no: 1, former: [] } });
    expect(page).toContain('In round 2 fewer than five people answered differently, so its counts are not shown.');
    for (const text of [page, csv, svg]) expect(text).not.toMatch(/\b18\b.{0,20}people|people-round-2/);
    const left = await fixture.database.query('select distinct round from responses where activity_id = $1', [id]);
    expect(left).toEqual([{ round: 1 }]);
  });

  it('take the place of what was kept before the question was asked again', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'attributed' });
    const id = await twice(roundtable, [
      [3, 'a', 'b'],
      [4, 'b', 'b'],
    ]);
    const round = (to: number) =>
      fixture.database.query('update activity_live set round = $2 where activity_id = $1', [id, to]);
    const rows = await fixture.database.query<object>(
      'delete from activity_rounds where activity_id = $1 returning *',
      [id],
    );
    expect(rows).toHaveLength(1);
    await round(1);
    const ref = await fixture.keep(roundtable, id);
    await fixture.database.query(
      `insert into activity_rounds (org_id, roundtable_id, activity_id, round, state, revealed, cut_short)
       values ($1, $2, $3, 1, 'closed', true, false)`,
      [roundtable.orgId, roundtable.id, id],
    );
    await round(2);
    const kept = await fixture.staff.ann.post(`${path(roundtable, id)}/keep`, {});
    expect(kept.body['code']).toBe('already-kept');
    await fixture.close(roundtable);
    await fixture.publish('ben', roundtable);

    const { page, frozen } = await fixture.toldOf(id, ref);
    expect(JSON.parse(frozen)).toMatchObject({ round: 2, n: 7, rounds: { no: 2, former: [{ respondents: 7 }] } });
    expect(page).toContain('“Energy” leads with 7 of 7 (100%).');
  });
});
