import type { DownloadedResults } from '@rt/contracts';
import type { FrozenResult } from '@rt/kinds';
import { buildActivity, buildRoundtable, type BuiltRoundtable, PublishingFixture } from '@rt/testing';

import { openPublishing } from './spec-publishing';

const APART = 'The host counted raised hands; answers given on devices are not among them';

/** What a host does to the hands of a question. */
type Change = (roundtable: BuiltRoundtable, id: string) => Promise<void>;

describe('Raised hands after a session', () => {
  let fixture: PublishingFixture;
  beforeAll(async () => {
    fixture = await openPublishing();
  }, 120_000);
  afterAll(() => fixture?.shut());

  /** A closed question with so many answers on devices for its first option. */
  async function asked(roundtable: BuiltRoundtable, people: number): Promise<string> {
    const options = ['Skills', 'Energy'].map((text, at) => ({ id: 'ab'[at], text }));
    const { id } = await buildActivity(fixture.database, {
      ...{ roundtable, config: { options }, kind: 'single_choice', question: 'What first?', state: 'closed' },
    });
    await answer(roundtable, id, people);
    return id;
  }

  /** So many people choose its first option on devices, in that round. */
  async function answer({ orgId }: BuiltRoundtable, id: string, people: number, round = 1) {
    await fixture.database.query(
      `insert into responses (org_id, activity_id, round, answer, answer_key)
       select $1, $2, $4, '{"optionId":"a"}'::jsonb, '{"optionId":"a"}' from generate_series(1, $3::int)`,
      [orgId, id, people, round],
    );
    await fixture.database.query('update activity_live set answered = $2, round = $3 where activity_id = $1', [
      ...[id, people, round],
    ]);
  }

  let ops = 0;

  /** Counts them through the public interface; `version` is that of the count before. */
  async function raise(
    roundtable: BuiltRoundtable,
    id: string,
    [a, b]: readonly [number, number],
    version = 0,
    round = 1,
  ) {
    ops += 1;
    const path = `/api/roundtables/${roundtable.id}/activities/${id}/hands`;
    const { status } = await fixture.staff.ann.put(path, {
      opId: `00000000-0000-4000-8000-${String(ops).padStart(12, '0')}`,
      ...{ round, version, present: 40 },
      counts: [
        { optionId: 'a', count: a },
        { optionId: 'b', count: b },
      ],
    });
    expect(status).toBe(200);
  }

  /** Removes them through the public interface. */
  async function remove({ id: roundtableId }: BuiltRoundtable, id: string) {
    ops += 1;
    const { status } = await fixture.staff.ann.post(`/api/roundtables/${roundtableId}/activities/${id}/hands/remove`, {
      opId: `00000000-0000-4000-8000-${String(ops).padStart(12, '0')}`,
      ...{ round: 1, version: 1 },
    });
    expect(status).toBe(200);
  }

  async function published(roundtable: BuiltRoundtable, id: string, meanwhile = () => Promise.resolve()) {
    const ref = await fixture.keep(roundtable, id);
    await meanwhile();
    await fixture.close(roundtable);
    await fixture.publish('ben', roundtable);

    return fixture.toldOf(id, ref);
  }

  async function downloaded({ id }: BuiltRoundtable): Promise<DownloadedResults['items']> {
    const { body } = await fixture.staff.ann.post(`/api/roundtables/${id}/results`, {});
    return (body as unknown as DownloadedResults).items;
  }

  it('stand beside the answers on devices in what is kept and published, and are added to none', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const id = await asked(roundtable, 6);
    await raise(roundtable, id, [9, 21]);
    const { page, csv, svg, frozen } = await published(roundtable, id);
    expect(JSON.parse(frozen)).toMatchObject({
      n: 6,
      result: { base: 6, options: [{ count: 6 }, { count: 0 }] },
      hands: [{ no: 1, present: null, rows: [{ count: 9 }, { count: 21 }] }],
    });
    for (const text of [page, svg]) expect(text).toContain('Counted by hand');
    expect(page).toContain(APART);
    expect(page).toContain('Counted by hand: “Energy” leads with 21.');
    expect(page).toContain('“Skills” leads with 6 of 6 (100%).');
    expect(csv).toContain('answer,hands\r\nSkills,9\r\nEnergy,21');
    expect(csv).not.toMatch(/,15,|,27,/);
  });

  it('are published without how many people were in the room: attendance is told in bands (C15)', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const id = await asked(roundtable, 6);
    await raise(roundtable, id, [9, 21]);
    const { page, csv, svg, frozen } = await published(roundtable, id);
    expect(frozen).not.toMatch(/\b40\b/);
    for (const text of [page, csv, svg]) expect(text).not.toMatch(/\b40 |in the room|0\.225|of 40/);
    // Whoever runs the session has it in its files.
    expect(await downloaded(roundtable)).toMatchObject([{ hands: [{ present: 40 }] }]);
  });

  it('of fewer than five people are in nothing that leaves the room, under a rule without names', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const id = await asked(roundtable, 6);
    await raise(roundtable, id, [3, 1]);
    const { page, csv, svg, frozen } = await published(roundtable, id);
    expect(await downloaded(roundtable)).toMatchObject([{ activityId: id, hands: [] }]);
    expect(frozen).not.toContain('"hands"');
    for (const text of [page, csv, svg]) expect(text).not.toMatch(/by hand|in the room|hands/i);
  });

  it('that were corrected after the result was kept are published as they stood at the end', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'attributed' });
    const id = await asked(roundtable, 3);
    await raise(roundtable, id, [1, 2]);
    const { page, frozen } = await published(roundtable, id, () => raise(roundtable, id, [8, 2], 1));
    expect(JSON.parse(frozen)).toMatchObject({ hands: [{ rows: [{ count: 8 }, { count: 2 }] }] });
    expect(page).toContain('Counted by hand: “Skills” leads with 8.');
    expect(page).not.toContain('“Energy” leads with 2');
  });

  it('are in the files of a session also where nobody answered on a device', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const id = await asked(roundtable, 0);
    await raise(roundtable, id, [5, 0]);
    await fixture.close(roundtable);
    expect(await downloaded(roundtable)).toMatchObject([
      {
        activityId: id,
        notTold: 'nobody-answered',
        results: [],
        hands: [{ no: 1, present: 40, rows: [{ text: 'Skills', count: 5 }, { count: 0 }] }],
      },
    ]);
  });

  it('are kept and published by themselves where nobody answered on a device, by the rule for small numbers', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const id = await asked(roundtable, 0);
    const few = await asked(roundtable, 0);
    await raise(roundtable, id, [9, 21]);
    await raise(roundtable, few, [3, 1]);
    const kept = await fixture.staff.ann.post(`/api/roundtables/${roundtable.id}/activities/${few}/keep`);
    expect(kept.body).toMatchObject({ code: 'nothing-to-keep' });
    const { page, csv, svg, frozen } = await published(roundtable, id, () => raise(roundtable, id, [9, 22], 1));

    expect(JSON.parse(frozen)).toMatchObject({
      ...{ n: 0, abstained: 0, method: ['counted-by-hand'] },
      hands: [{ no: 1, present: null, rows: [{ count: 9 }, { count: 22 }] }],
    });
    expect(page).toContain('What first? Counted by hand: “Energy” leads with 22.');
    expect(page).toContain('show of hands');
    expect(page).toContain('Nobody answered on a device');
    for (const text of [page, svg]) expect(text).toContain('Counted by hand');
    for (const text of [page, csv, svg]) expect(text).not.toMatch(/n = 0|of 0\b|\b40 |of 40/);
    expect(csv).toContain('answer,hands\r\nSkills,9\r\nEnergy,22');
    expect(csv).not.toMatch(/Skills,0/);
  });

  it.each<[string, Change]>([
    ['removed', remove],
    ['corrected to fewer than five', (roundtable, id) => raise(roundtable, id, [3, 1], 1)],
  ])('that alone answered and were %s after the result was kept are published no more', async (_what, change) => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const id = await asked(roundtable, 0);
    await raise(roundtable, id, [12, 7]);
    await fixture.keep(roundtable, id);
    await change(roundtable, id);
    await fixture.close(roundtable);

    const left = await fixture.database.query(
      'select state, snapshot_id as snapshot from contributions where activity_id = $1',
      [id],
    );
    expect(left).toEqual([{ state: 'withdrawn', snapshot: null }]);
    expect(await fixture.database.query('select 1 from poll_snapshots where activity_id = $1', [id])).toEqual([]);
    expect(await downloaded(roundtable)).toMatchObject([{ activityId: id, hands: [], kept: false }]);
  });

  it.each<[string, Change, readonly number[]]>([
    ['removed', remove, []],
    ['corrected to fewer than five', (roundtable, id) => raise(roundtable, id, [3, 1], 1), []],
    ['corrected to others', (roundtable, id) => raise(roundtable, id, [8, 9], 1), [8, 9]],
    ['left as they were', () => Promise.resolve(), [12, 7]],
  ])('that were %s are counted anew also beside answers that would be too few by now', async (_what, change, hands) => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const id = await asked(roundtable, 5);
    await raise(roundtable, id, [12, 7]);
    await fixture.keep(roundtable, id);
    await change(roundtable, id);
    // Somebody comes in on a device that has a seat, and so may be one of the five once more.
    await fixture.database.query(
      `insert into session_live (roundtable_id, org_id, joined, extra_seats) values ($1, $2, 6, 1)
       on conflict (roundtable_id) do update set extra_seats = 1`,
      [roundtable.id, roundtable.orgId],
    );
    await fixture.close(roundtable);

    const [kept] = await fixture.database.query<{ frozen: FrozenResult; body: string }>(
      `select p.frozen, c.draft_body as body from poll_snapshots p join contributions c on c.snapshot_id = p.id
       where p.activity_id = $1`,
      [id],
    );
    expect(kept?.frozen).toMatchObject({ n: 5, result: { options: [{ count: 5 }, { count: 0 }] } });
    expect((kept?.frozen.hands ?? []).flatMap(({ rows }) => rows.map(({ count }) => count))).toEqual(hands);
    expect(JSON.stringify(kept?.frozen.summary).includes('hands-lead')).toBe(hands.length > 0);
    expect(kept?.body).toContain('“Skills” leads with 5 of 5 (100%).');
    expect(kept?.body.includes(`leads with ${Math.max(...hands)}.`)).toBe(hands.length > 0);
    expect(kept?.body.includes('by hand')).toBe(hands.length > 0);
  });

  it('are no result of a question whose answers were too few, which nothing says then', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const id = await asked(roundtable, 0);
    await raise(roundtable, id, [9, 21]);
    // As sealing leaves it: how many answered stands, and no answer does.
    await fixture.database.query('update activity_live set answered = 3 where activity_id = $1', [id]);
    const kept = await fixture.staff.ann.post(`/api/roundtables/${roundtable.id}/activities/${id}/keep`);
    expect(kept.body).toMatchObject({ code: 'nothing-to-keep' });
  });

  it('of the first round are published as such beside the result of the second, in which nobody counted any', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'attributed' });
    const id = await asked(roundtable, 6);
    await raise(roundtable, id, [12, 7]);
    await again(roundtable, id);
    await answer(roundtable, id, 6, 2);
    const { page, svg } = await published(roundtable, id);
    expect(page).toContain('Counted by hand in round 1: “Skills” leads with 12.');
    expect(svg).toContain('Counted by hand in round 1');
    for (const text of [page, svg]) expect(text).not.toMatch(/Counted by hand(?! in round 1)/);
  });

  /** Opens its next round, which nobody has answered yet on a device, and closes it. */
  async function again(roundtable: BuiltRoundtable, id: string) {
    await fixture.database.query(
      `insert into activity_rounds (org_id, roundtable_id, activity_id, round, state, revealed, cut_short)
       values ($1, $2, $3, 1, 'closed', true, false)`,
      [roundtable.orgId, roundtable.id, id],
    );
    await answer(roundtable, id, 0, 2);
  }

  it('of both rounds are published by themselves where nobody answered either on a device', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const id = await asked(roundtable, 0);
    await raise(roundtable, id, [12, 7]);
    await again(roundtable, id);
    await raise(roundtable, id, [6, 14], 0, 2);
    const { page, csv, svg, frozen } = await published(roundtable, id);

    expect(JSON.parse(frozen)).toMatchObject({ n: 0, method: ['counted-by-hand'], hands: [{ no: 1 }, { no: 2 }] });
    expect(frozen).not.toContain('"rounds"');
    for (const text of [page, svg]) {
      expect(text).toContain('Counted by hand in round 1');
      expect(text).toContain('Counted by hand in round 2');
    }
    expect(page).toContain('Nobody answered on a device');
    for (const text of [page, csv, svg]) expect(text).not.toMatch(/n = 0|of 0\b|Skills,0/);
  });

  it('are no result of two rounds where too few answered the first', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const id = await asked(roundtable, 3);
    await raise(roundtable, id, [12, 7]);
    await again(roundtable, id);
    const kept = await fixture.staff.ann.post(`/api/roundtables/${roundtable.id}/activities/${id}/keep`);
    expect(kept.body).toMatchObject({ code: 'nothing-to-keep' });
  });

  it('are deleted with their roundtable', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live' });
    const id = await asked(roundtable, 1);
    await raise(roundtable, id, [5, 0]);
    await fixture.database.query('delete from activities where id = $1', [id]);
    expect(await fixture.database.query('select 1 from hand_counts where activity_id = $1', [id])).toEqual([]);
  });
});
