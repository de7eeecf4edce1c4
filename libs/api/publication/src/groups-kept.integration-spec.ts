import { SessionKeys } from '@rt/api/activities';
import { TakeSnapshots } from '@rt/api/contributions';
import { SealSession } from '@rt/api/sessions';
import type { DownloadedResults, PublishedGroupsBody } from '@rt/contracts';
import { buildActivity, buildParticipation, type BuiltRoundtable, PublishingFixture } from '@rt/testing';

import { openPublishing } from './spec-publishing';

/** So many people of a type of organisation, online or in the room, who chose an option. */
type Way = readonly [people: number, type: string | null, online: boolean, optionId: string];

const GIVEN = `insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
  values ($1, $2, 1, decode($3, 'base64'), gen_random_uuid(), 1, $4::jsonb, $4::text)`;
/** Two types and two ways, crossed so that neither leaves a few of the other over. */
const ROOM: readonly Way[] = [
  [13, 'sme', true, 'a'],
  [12, 'sme', true, 'b'],
  [11, 'sme', false, 'a'],
  [2, 'sme', false, 'c'],
  [12, 'academia', true, 'a'],
  [11, 'academia', false, 'b'],
  [10, 'academia', false, 'a'],
];

describe('Results by group after a session', () => {
  let fixture: PublishingFixture;
  beforeAll(async () => {
    fixture = await openPublishing();
  }, 120_000);
  afterAll(() => fixture?.shut());

  const groupsOf = (roundtable: BuiltRoundtable, id: string) =>
    `/api/roundtables/${roundtable.id}/activities/${id}/published-groups`;

  /** A closed question of a session that runs, with these answers. */
  async function asked(ways: readonly Way[]): Promise<{ readonly roundtable: BuiltRoundtable; readonly id: string }> {
    const roundtable = await fixture.start({ rule: 'chatham_house' });
    const options = ['Skills', 'Energy', 'Ports'].map((text, at) => ({ id: 'abc'[at], text }));
    const { id } = await buildActivity(fixture.database, {
      ...{ roundtable, config: { options }, kind: 'single_choice', question: 'What first?', state: 'closed' },
    });
    const keys = fixture.app.get(SessionKeys);
    await keys.find(roundtable.id);
    const people = ways.flatMap(([count, ...way]) => Array.from({ length: count }, () => way));
    for (const [declaredType, online, optionId] of people) {
      const said = { roundtable, online, ...(declaredType === null ? {} : { declaredType }) };
      const { id: participationId } = await buildParticipation(fixture.database, said);
      const voice = keys.voiceInMemory(roundtable.id, id, participationId)?.voice;
      await fixture.database.query(GIVEN, [roundtable.orgId, id, voice, JSON.stringify({ optionId })]);
    }
    await fixture.database.query('update activity_live set answered = $2 where activity_id = $1', [id, people.length]);
    return { roundtable, id };
  }

  const choose = (roundtable: BuiltRoundtable, id: string, by: string | null) =>
    fixture.staff.ann.put<PublishedGroupsBody>(groupsOf(roundtable, id), { by });

  it('are published where the host wants it, by one division, in numbers of ten and more, rounded down', async () => {
    const { roundtable, id } = await asked(ROOM);
    const ref = await fixture.keep(roundtable, id);
    expect((await choose(roundtable, id, 'type')).body).toMatchObject({ code: 'wrong-state' });
    await fixture.close(roundtable);
    const before = await fixture.staff.ann.get<PublishedGroupsBody>(groupsOf(roundtable, id));
    expect(before.body).toEqual({ activityId: id, by: null, possible: ['type', 'way'], isPublic: false });
    const [fresh] = await fixture.database.query<{ sha256: string }>(
      'select sha256 from poll_snapshots where activity_id = $1',
      [id],
    );
    expect((await choose(roundtable, id, 'place')).body).toMatchObject({ code: 'invalid', field: 'by' });
    expect((await choose(roundtable, id, 'way')).body).toMatchObject({ by: 'way' });
    expect((await choose(roundtable, id, 'type')).body).toMatchObject({ by: 'type' });
    // What the session found is the same whatever of it is published.
    expect(await fixture.database.query('select sha256 from poll_snapshots where activity_id = $1', [id])).toEqual([
      fresh,
    ]);

    await fixture.app.get(SealSession).run(roundtable.id);
    await fixture.publish('ben', roundtable);
    const { page, csv, svg } = await fixture.toldOf(id, ref);
    for (const text of [page, svg]) {
      expect(text).toContain('By type of organisation');
      expect(text).toContain('SME (35 or more)');
      expect(text).toContain('All other answers');
      expect(text).not.toContain('Online and in the room');
    }
    expect(csv).toContain('answer,people-sme,people-academia\r\nSkills,20,20\r\nAll other answers,10,10\r\n');
    expect(page).toContain('“Skills” leads with 46 of 71');
    for (const text of [csv, page, svg])
      expect(text).not.toMatch(/\b(?:38|33|24|22|14)\b(?! leads)[^%\d"]{0,3}(?:people|<\/td>)/);

    expect((await choose(roundtable, id, null)).body).toMatchObject({ code: 'wrong-state' });
    const after = await fixture.staff.ann.get<PublishedGroupsBody>(groupsOf(roundtable, id));
    expect(after.body).toMatchObject({ by: 'type', isPublic: true });
  });

  it('leave nothing in what is public by which a division that is not published could be guessed', async () => {
    const inRoom = ROOM.map(([people, type, , optionId]): Way => [people, type, false, optionId]);
    const polls: unknown[] = [];
    for (const ways of [ROOM, inRoom]) {
      const { roundtable, id } = await asked(ways);
      const ref = await fixture.keep(roundtable, id);
      await fixture.close(roundtable);
      await choose(roundtable, id, 'type');
      await fixture.publish('ben', roundtable);
      polls.push((await fixture.app.client().get(`/api/archive/contributions/${ref}`)).body['poll']);
    }
    expect(polls[0]).toMatchObject({ n: 71, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(polls[1]).toEqual(polls[0]);
  });

  it('are on no page where nobody chose so, and in the files of those who run the session, from five people on', async () => {
    const { roundtable, id } = await asked([
      [30, 'sme', true, 'a'],
      [12, 'sme', true, 'b'],
      [26, null, true, 'a'],
      [11, null, true, 'b'],
      [6, 'academia', true, 'b'],
    ]);
    const ref = await fixture.keep(roundtable, id);
    await fixture.close(roundtable);
    const told = async () => {
      const { body } = await fixture.staff.ann.post(`/api/roundtables/${roundtable.id}/results`, {});
      return (body as unknown as DownloadedResults).items;
    };
    const groups = [
      { group: 'sme', label: 'SME', respondents: 42 },
      { group: 'academia', label: 'Academia', respondents: 6 },
      { group: null, respondents: 37 },
    ];
    expect(await told()).toMatchObject([{ groups: { activityId: id, round: 1, by: [{ by: 'type', groups }] } }]);
    const { body } = await fixture.staff.ann.get<PublishedGroupsBody>(groupsOf(roundtable, id));
    expect(body).toMatchObject({ by: null, possible: ['type'] });
    await fixture.app.get(SealSession).run(roundtable.id);
    expect(await told()).toMatchObject([{ groups: { by: [{ by: 'type', groups }] } }]);

    await fixture.publish('ben', roundtable);
    const { page, csv, svg } = await fixture.toldOf(id, ref);
    for (const text of [page, csv, svg]) expect(text).not.toMatch(/By type of|SME|All others/);
  });

  it('stay chosen where the result is counted anew, and go where too few are left', async () => {
    const { roundtable, id } = await asked(ROOM);
    await fixture.keep(roundtable, id);
    await fixture.close(roundtable);
    await choose(roundtable, id, 'type');
    const reopen = async (reason: string) => {
      const { status } = await fixture.staff.ann.post(`/api/roundtables/${roundtable.id}/session/reopen`, { reason });
      expect(status).toBe(200);
    };
    await reopen('One more answer.');
    await fixture.close(roundtable);
    const frozen = async () => {
      const [row] = await fixture.database.query<{ frozen: { publishedBy?: string; groups?: object[] } }>(
        'select frozen from poll_snapshots where activity_id = $1',
        [id],
      );
      return row?.frozen;
    };
    expect(await frozen()).toMatchObject({ publishedBy: 'type', groups: [{ by: 'type' }, { by: 'way' }] });

    await reopen('Some were tests.');
    await fixture.database.query(`delete from responses where activity_id = $1 and answer ->> 'optionId' = 'a'`, [id]);
    expect((await fixture.close(roundtable)).status).toBe(200);
    expect((await frozen())?.groups).toBeUndefined();
  });

  it('stay chosen, or not, where a result that is not kept is found anew, after the end or as the session ends again', async () => {
    const { roundtable, id } = await asked(ROOM);
    await fixture.close(roundtable);
    const chosen = async () => (await fixture.staff.ann.get<PublishedGroupsBody>(groupsOf(roundtable, id))).body.by;
    const again = async () => {
      const path = `/api/roundtables/${roundtable.id}/session/reopen`;
      expect((await fixture.staff.ann.post(path, { reason: 'One more answer.' })).status).toBe(200);
      await fixture.close(roundtable);
    };
    await again();
    expect(await chosen()).toBeNull();
    await choose(roundtable, id, 'type');
    await again();
    await again();
    expect(await chosen()).toBe('type');

    await fixture.app.get(TakeSnapshots).again(roundtable.id);
    expect(await chosen()).toBe('type');
    await choose(roundtable, id, null);
    await again();
    expect(await chosen()).toBeNull();
  });

  it('are those by which the result was public before, or none, where it is published again', async () => {
    const { roundtable, id } = await asked(ROOM);
    await fixture.keep(roundtable, id);
    await fixture.close(roundtable);
    await choose(roundtable, id, 'type');
    await fixture.publish('ben', roundtable);
    const [shown] = await fixture.database.query<{ id: string }>(
      'select id from contributions where activity_id = $1',
      [id],
    );
    const withdrawn = await fixture.staff.ann.post(
      `/api/roundtables/${roundtable.id}/contributions/${shown?.id}/withdraw`,
      { reason: 'A mistake in the question.' },
    );
    expect(withdrawn.status).toBe(200);

    // Whoever has read the first could hold the other against it.
    const refused = {
      code: 'wrong-state',
      message: expect.stringContaining('published by other groups before') as string,
    };
    expect((await choose(roundtable, id, 'way')).body).toMatchObject(refused);
    expect((await choose(roundtable, id, null)).body).toMatchObject({ by: null, isPublic: false });
    expect((await choose(roundtable, id, 'way')).body).toMatchObject(refused);
    expect((await choose(roundtable, id, 'type')).body).toMatchObject({ by: 'type' });
  });

  it('of a question that was asked again are not published: rounds and groups could be held against each other', async () => {
    const { roundtable, id } = await asked(ROOM);
    await fixture.database.query(
      `insert into activity_rounds (org_id, roundtable_id, activity_id, round, state, revealed, cut_short)
       values ($1, $2, $3, 1, 'closed', true, false)`,
      [roundtable.orgId, roundtable.id, id],
    );
    await fixture.database.query('update activity_live set round = 2, answered = 71 where activity_id = $1', [id]);
    await fixture.database.query(
      `insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
       select org_id, activity_id, 2, voice, gen_random_uuid(), 1, answer, answer_key from responses where activity_id = $1`,
      [id],
    );
    await fixture.keep(roundtable, id);
    await fixture.close(roundtable);
    const { body } = await fixture.staff.ann.get<PublishedGroupsBody>(groupsOf(roundtable, id));
    expect(body).toMatchObject({ possible: [] });
    expect((await choose(roundtable, id, 'type')).body).toMatchObject({ code: 'invalid' });
  });
});
