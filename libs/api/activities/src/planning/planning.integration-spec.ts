import { AccountsModule } from '@rt/api/accounts';
import type { ActivityBody } from '@rt/contracts';
import {
  buildAccount,
  buildActivity,
  buildRoundtable,
  type BuiltRoundtable,
  signIn,
  type TestApp,
  testApp,
  type TestClient,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';
import { v7 as uuidv7 } from 'uuid';

import { ActivitiesModule } from '../activities.module';
import { ActivitiesRepository } from '../activities.repository';

const options = [
  { id: 'a', text: 'Grid' },
  { id: 'b', text: 'Skills' },
];
const QUESTION = { kind: 'single_choice', question: 'Which comes first?', config: { options } };

describe('Planning activities', () => {
  let database: TestDatabase;
  let app: TestApp;
  let organiser: TestClient;

  beforeAll(async () => {
    database = await testDatabase();
    app = await testApp(database, [AccountsModule, ActivitiesModule]);
    organiser = app.client({ cookie: await signIn(app, await buildAccount(database, { roles: ['organiser'] })) });
  }, 120_000);
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  const at = ({ id }: BuiltRoundtable, activityId = ''): string =>
    `/api/roundtables/${id}/activities${activityId && `/${activityId}`}`;
  const verbs = async ({ id }: BuiltRoundtable): Promise<string[]> =>
    (
      await database.query<{ verb: string }>(
        'select verb from audit_events where roundtable_id = $1 order by position',
        [id],
      )
    ).map(({ verb }) => verb);
  const revision = async ({ id }: BuiltRoundtable): Promise<number> =>
    (
      await database.query<{ n: number }>('select revision::float8 as n from session_live where roundtable_id = $1', [
        id,
      ])
    )[0]?.n ?? 0;

  it('plans, changes and deletes, each with its audit event and a new revision of the session', async () => {
    const roundtable = await buildRoundtable(database, { state: 'scheduled' });
    const before = await revision(roundtable);

    const planned = await organiser.post(at(roundtable), QUESTION);
    expect(planned).toMatchObject({ status: 201, body: { question: 'Which comes first?', state: 'draft' } });
    const { id } = planned.body as { id: string };
    const changed = await organiser.patch(at(roundtable, id), { question: 'Which comes last?' });
    expect(changed).toMatchObject({ status: 200, body: { id, question: 'Which comes last?', configVersion: 2 } });
    expect((await organiser.delete(at(roundtable, id))).status).toBe(204);

    expect((await organiser.get(at(roundtable))).body['items']).toEqual([]);
    expect(await verbs(roundtable)).toEqual(['plan-activity', 'change-activity', 'delete-activity']);
    expect(await revision(roundtable)).toBe(before + 3);
  });

  it('puts all of one agenda item in another order at once, and only where it stands as it was seen', async () => {
    const roundtable = await buildRoundtable(database, { state: 'scheduled' });
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) ids.push((await organiser.post(at(roundtable), QUESTION)).body['id'] as string);
    const [first, second, third] = ids as [string, string, string];
    const before = await revision(roundtable);
    const order = (seenIds: string[], activityIds: string[]) =>
      organiser.put(at(roundtable, 'order'), { seenIds, activityIds });

    const moved = await order(ids, [third, first, second]);
    const late = await order(ids, [second, first, third]);
    const foreign = await order([third, first, second], [third, first, uuidv7()]);
    const same = await order([third, first, second], [third, first, second]);

    const standing = (moved.body as unknown as { items: ActivityBody[] }).items.map(({ id }) => id);
    expect(standing).toEqual([third, first, second]);
    expect(late).toMatchObject({ status: 409, body: { code: 'version-conflict' } });
    expect(foreign).toMatchObject({ status: 422, body: { code: 'invalid', field: 'activityIds' } });
    expect(same).toMatchObject({ status: 200, body: moved.body });
    expect((await organiser.get(at(roundtable))).body).toEqual(moved.body);
    expect(await revision(roundtable)).toBe(before + 1);
  });

  it('knows no activity and no agenda item of another roundtable, and keeps nothing of the try', async () => {
    const [mine, other] = [await buildRoundtable(database), await buildRoundtable(database)];
    const foreign = await buildActivity(database, { roundtable: other });
    const own = await buildActivity(database, { roundtable: mine });

    expect((await organiser.patch(at(mine, foreign.id), { question: 'Whose is this?' })).status).toBe(404);
    expect((await organiser.delete(at(mine, foreign.id))).status).toBe(404);
    for (const answer of [
      await organiser.post(at(mine), { ...QUESTION, agendaItemId: uuidv7() }),
      await organiser.patch(at(mine, own.id), { agendaItemId: uuidv7() }),
    ]) {
      expect(answer).toMatchObject({ status: 422, body: { code: 'invalid', field: 'agendaItemId' } });
    }
    expect(await verbs(mine)).toEqual([]);
  });

  it('stays as it is once the session has ended, and what was opened stays in the record', async () => {
    const ended = await buildRoundtable(database, { state: 'closed' });
    const live = await buildRoundtable(database, { state: 'live' });
    const opened = await buildActivity(database, { roundtable: live, state: 'open' });

    expect((await organiser.post(at(ended), QUESTION)).body['code']).toBe('wrong-state');
    expect((await organiser.delete(at(live, opened.id))).body['code']).toBe('wrong-state');
    expect((await organiser.post(at(live), QUESTION)).body['state']).toBe('ready');
  });

  it('corrects and moves what could not be planned so any more, since the rule has become stricter', async () => {
    const roundtable = await buildRoundtable(database, { state: 'live', rule: 'attributed' });
    const built = { roundtable, visibility: 'always' } as const;
    const opened = await buildActivity(database, { ...built, state: 'open' });
    const ready = await buildActivity(database, built);
    await database.query(`update roundtables set rule = 'chatham_house' where id = $1`, [roundtable.id]);

    for (const { id } of [opened, ready]) {
      expect(await organiser.patch(at(roundtable, id), { question: 'Which comes last?' })).toMatchObject({
        status: 200,
        body: { question: 'Which comes last?', visibility: 'always' },
      });
      expect(await organiser.patch(at(roundtable, id), { position: 7 })).toMatchObject({ status: 200 });
    }
    expect(await organiser.patch(at(roundtable, ready.id), { visibility: 'after_vote' })).toMatchObject({
      status: 422,
      body: { field: 'visibility' },
    });
  });

  it('plans a question once where it comes again since its answer was lost', async () => {
    const [mine, other] = [await buildRoundtable(database), await buildRoundtable(database)];
    const opId = uuidv7();

    const first = await organiser.post(at(mine), { ...QUESTION, opId });
    expect(await organiser.post(at(mine), { ...QUESTION, opId })).toMatchObject({
      status: 201,
      body: { id: first.body['id'], question: QUESTION.question },
    });
    expect((await organiser.get(at(mine))).body['items']).toHaveLength(1);
    expect(await verbs(mine)).toEqual(['plan-activity']);
    expect((await organiser.post(at(other), { ...QUESTION, opId })).status).toBe(404);
  });

  it('tells the second of two who change one question, and leaves what the first has stored', async () => {
    const roundtable = await buildRoundtable(database);
    const { id } = await buildActivity(database, { roundtable, kind: 'qa', config: { downvotes: true } });
    const change = (body: object) => organiser.patch(at(roundtable, id), body);
    const stored = async () => ((await organiser.get(at(roundtable))).body as { items: object[] }).items[0];
    expect(await stored()).toMatchObject({ planVersion: 1 });

    // Participants are told nothing of it, so that its wording has the version of before.
    const first = { config: { downvotes: true, hideAt: 3 }, seenVersion: 1 };
    expect(await change(first)).toMatchObject({ status: 200, body: { planVersion: 2, configVersion: 1 } });
    for (const late of [{ config: { downvotes: true, maxOpen: 2 } }, { config: {} }, { question: 'What else?' }]) {
      expect(await change({ ...late, seenVersion: 1 })).toMatchObject({
        status: 409,
        body: { code: 'version-conflict' },
      });
    }
    expect(await stored()).toMatchObject({ config: { downvotes: true, hideAt: 3 }, planVersion: 2 });

    // The answer to the first was lost; nor is a move a change of what somebody reads.
    expect(await change(first)).toMatchObject({ status: 200, body: { planVersion: 2 } });
    expect(await change({ position: 4 })).toMatchObject({ status: 200, body: { planVersion: 2 } });
    expect(await change({ question: 'What else?', seenVersion: 2 })).toMatchObject({
      status: 200,
      body: { question: 'What else?', config: { hideAt: 3 }, planVersion: 3 },
    });
  });

  it('brings one back that was deleted, in its place and with what it was asked from', async () => {
    const [roundtable, other] = [await buildRoundtable(database), await buildRoundtable(database)];
    const planned: string[] = [];
    for (const question of ['First one?', 'Second one?', 'Third one?']) {
      const { body } = await organiser.post(at(roundtable), { ...QUESTION, question });
      planned.push(body['id'] as string);
    }
    const [first, second, third] = planned as [string, string, string];
    await database.query('update activities set from_activity_id = $1, from_round = 1 where id = $2', [third, second]);
    const stored = async () => (await organiser.get(at(roundtable))).body['items'] as ActivityBody[];
    const { kind, question, config, position, fromActivityId, fromRound } = (await stored())[1]!;
    const again = { kind, question, config, position, fromActivityId, fromRound };

    expect((await organiser.delete(at(roundtable, second))).status).toBe(204);
    const { body } = await organiser.post(at(roundtable), again);

    expect((await stored()).map(({ id }) => id)).toEqual([first, body['id'], third]);
    expect(body).toMatchObject({ fromActivityId: third, fromRound: 1 });
    expect(await organiser.post(`${at(roundtable, body['id'] as string)}/save`, { opId: uuidv7() })).toMatchObject({
      status: 422,
      body: { message: expect.stringContaining('from what the room said') },
    });
    // Of a question that is not there, only that its options were said in a room is kept.
    expect(await organiser.post(at(other), again)).toMatchObject({ body: { fromActivityId: null, fromRound: 1 } });
  });

  it('reads of what hosts decided on a board only what changes its plan', async () => {
    const roundtable = await buildRoundtable(database, { state: 'live' });
    const decidedOn = async (kind: 'qa' | 'single_choice') => {
      const activity = await buildActivity(database, { roundtable, kind, ...(kind === 'qa' ? { config: {} } : {}) });
      for (const [n, verb] of ['hide', 'switch', 'pin'].entries()) {
        await database.query(
          `insert into activity_decisions (org_id, activity_id, round, n, verb, target) values ($1, $2, 1, $3, $4, 'posts')`,
          [roundtable.orgId, activity.id, n, verb],
        );
      }
      const plan = await app.get(ActivitiesRepository).plan(activity.id);
      return plan?.decisions.map(({ verb }) => verb);
    };

    expect(await decidedOn('qa')).toEqual(['switch']);
    expect(await decidedOn('single_choice')).toEqual(['hide', 'switch', 'pin']);
  });

  it('is for those who run the session', async () => {
    const roundtable = await buildRoundtable(database);
    const noteTaker = app.client({
      cookie: await signIn(app, await buildAccount(database, { roles: ['note_taker'] })),
    });
    const stranger = app.client({ cookie: await signIn(app, await buildAccount(database)) });

    expect((await noteTaker.post(at(roundtable), QUESTION)).status).toBe(403);
    expect((await stranger.post(at(roundtable), QUESTION)).status).toBe(404);
    expect((await noteTaker.get(at(roundtable))).status).toBe(200);
    expect(await verbs(roundtable)).toEqual(['refuse-access']);
  });
});
