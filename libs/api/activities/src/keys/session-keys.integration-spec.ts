import { randomUUID } from 'node:crypto';

import { Database, RepeatedTasks } from '@rt/api/platform';
import { RoundtablesModule } from '@rt/api/roundtables';
import { buildActivity, buildRoundtable, type TestApp, testApp, type TestDatabase, testDatabase } from '@rt/testing';

import { ActivitiesModule } from '../activities.module';
import { ActivitiesRepository } from '../activities.repository';
import { StoreBatch } from '../answering/store-batch';
import { ActivityRounds } from '../rounds/activity-rounds';
import { KeyRing } from './key-ring';
import { RenewKey } from './renew-key';
import { SessionKeys } from './session-keys';
import { SessionKeysRepository } from './session-keys.repository';

const RT_SECRET = 'the same in both processes of this spec';

/** Two processes without Redis: what one of them knows, the other learns from PostgreSQL alone. */
describe('the keys of sessions', () => {
  let database: TestDatabase;
  let one: TestApp;
  let other: TestApp;

  beforeAll(async () => {
    database = await testDatabase();
    one = await testApp(database, [RoundtablesModule, ActivitiesModule], { RT_SECRET });
    other = await testApp(database, [RoundtablesModule, ActivitiesModule], { RT_SECRET });
    // Each look is asked for by name below, none by the clock.
    for (const app of [one, other]) await app.get(RepeatedTasks).onApplicationShutdown();
  });
  afterAll(async () => {
    await Promise.all([one.close(), other.close()]);
    await database.drop();
  });

  async function started() {
    const roundtable = await buildRoundtable(database, { state: 'live' });
    const activity = await buildActivity(database, { roundtable, state: 'ready' });
    await one.get(SessionKeys).make(roundtable.id);
    await one.get(ActivitiesRepository).move(activity.id, 'open');
    return { id: roundtable.id, orgId: roundtable.orgId, activityId: activity.id };
  }

  type Started = Awaited<ReturnType<typeof started>>;

  const rows = ({ id }: Started) =>
    database.query<{ key_no: number }>('select key_no from session_keys where roundtable_id = $1', [id]);
  // As a crash of PostgreSQL leaves it.
  const crash = () => database.query('truncate session_keys');
  const voiceIn = (app: TestApp, { id, activityId }: Started, person: string) =>
    app.get(SessionKeys).voice(id, activityId, person);
  const forgetIn = (app: TestApp, { id }: Started) => app.get(KeyRing).forget(id);
  const sealed = ({ id }: Started) =>
    database.query(`update roundtables set sealed_at = now(), state = 'closed' where id = $1`, [id]);
  const rowOf = async (room: Started) => {
    const row = await one.get(SessionKeysRepository).find(room.id);
    if (!row) throw new Error('sealed');
    return row;
  };

  /** Answers as a person would through a process, whatever key that process holds. */
  async function answer(app: TestApp, room: Started, person: string, n: number) {
    const [outcome] = await app.get(StoreBatch).run(room.activityId, [
      {
        orgId: room.orgId,
        activityId: room.activityId,
        round: 1,
        configVersion: 1,
        ...(await voiceIn(app, room, person)),
        opId: randomUUID(),
        n,
        answer: { optionId: 'a' },
        answerKey: '{"optionId":"a"}',
      },
    ]);
    return outcome?.result;
  }

  it('stand in no table that the log holds', async () => {
    const logged = await database.query(
      `select relname from pg_class where relname in ('session_keys', 'author_terms', 'room_connections', 'rate_limits')
         and relpersistence <> 'u'`,
    );
    expect(logged).toEqual([]);
  });

  it('are put back by a process that holds them, and are the same then', async () => {
    const room = await started();
    const before = await voiceIn(one, room, randomUUID());
    const person = randomUUID();
    const voice = await voiceIn(one, room, person);
    await crash();

    await one.get(SessionKeys).look();

    expect(await rows(room)).toEqual([{ key_no: 1 }]);
    expect(await voiceIn(other, room, person)).toEqual(voice);
    expect(before.keyNo).toBe(1);
  });

  it('make others wait while they are missing, who ask again', async () => {
    const room = await started();
    forgetIn(other, room);
    await crash();

    await expect(voiceIn(other, room, randomUUID())).rejects.toMatchObject({ code: 'unavailable' });
    await one.get(SessionKeys).look();

    expect(await voiceIn(other, room, randomUUID())).toMatchObject({ keyNo: 1 });
  });

  it('come back into no session that is sealed, and leave the memory', async () => {
    const room = await started();
    await voiceIn(one, room, randomUUID());
    const row = await rowOf(room);
    await crash();
    await sealed(room);

    if (row.keyCheck) await one.get(SessionKeysRepository).recover(room.id, 1, row.keyCheck, Buffer.alloc(60));
    await one.get(SessionKeys).look();

    expect(await rows(room)).toEqual([]);
    expect(one.get(KeyRing).ids()).not.toContain(room.id);
    await expect(voiceIn(one, room, randomUUID())).rejects.toMatchObject({ code: 'not-open' });
  });

  it('are made anew when nobody has them; what was answered is closed and counts, nobody votes twice', async () => {
    const room = await started();
    const quiet = await buildActivity(database, { roundtable: { id: room.id, orgId: room.orgId }, state: 'ready' });
    await one.get(ActivitiesRepository).move(quiet.id, 'open');
    const people = [randomUUID(), randomUUID(), randomUUID()];
    for (const person of people) expect(await answer(one, room, person, 1)).toBe('store');
    await crash();
    forgetIn(one, room);
    forgetIn(other, room);

    const lost = await rowOf(room);
    await Promise.all([one.get(RenewKey).run(lost), other.get(RenewKey).run(lost)]);

    expect(await rows(room)).toEqual([{ key_no: 2 }]);
    const live = await database.query(
      'select state, answered, cut_short, key_no from activity_live where roundtable_id = $1 order by answered',
      [room.id],
    );
    expect(live).toEqual([
      { state: 'ready', answered: 0, cut_short: false, key_no: 2 },
      { state: 'closed', answered: 3, cut_short: true, key_no: 2 },
    ]);
    expect(await answer(one, room, people[0] ?? '', 2)).toBe('answers-cut-short');
    expect(await database.query('select 1 from responses where activity_id = $1', [room.activityId])).toHaveLength(3);
  });

  it('are made anew while answers are set aside, which come back as closed', async () => {
    const room = await started();
    const person = randomUUID();
    expect(await answer(one, room, person, 1)).toBe('store');
    const rounds = (act: 'reset' | 'undoReset') =>
      one.get(Database).transaction(() => one.get(ActivityRounds)[act](room.id, room.activityId));
    await rounds('reset');
    await crash();
    forgetIn(one, room);
    forgetIn(other, room);
    await one.get(RenewKey).run(await rowOf(room));

    await rounds('undoReset');

    const [live] = await database.query(
      'select state, round, answered, cut_short from activity_live where activity_id = $1',
      [room.activityId],
    );
    expect(live).toEqual({ state: 'closed', round: 1, answered: 1, cut_short: true });
    expect(await answer(one, room, person, 2)).toBe('answers-cut-short');
  });

  it('store nothing under a number that no longer counts', async () => {
    const room = await started();
    const person = randomUUID();
    await voiceIn(one, room, person);
    await crash();
    forgetIn(other, room);
    await other.get(RenewKey).run(await rowOf(room));
    await other.get(ActivitiesRepository).move(room.activityId, 'open');

    // This process slept meanwhile and holds the key that was lost.
    expect(await answer(one, room, person, 1)).toBe('stale-key');
    await one.get(SessionKeys).refresh(room.id);

    expect(await answer(one, room, person, 1)).toBe('store');
    expect(await answer(other, room, person, 2)).toBe('store');
    expect(await database.query('select n from responses where activity_id = $1', [room.activityId])).toEqual([
      { n: 2 },
    ]);
  });

  it('are not put back under a number that no longer counts', async () => {
    const room = await started();
    await voiceIn(one, room, randomUUID());
    await crash();
    forgetIn(other, room);
    await other.get(RenewKey).run(await rowOf(room));
    const [before] = await database.query('select * from session_keys where roundtable_id = $1', [room.id]);

    await one.get(SessionKeys).look();

    expect(await database.query('select * from session_keys where roundtable_id = $1', [room.id])).toEqual([before]);
    expect(one.get(KeyRing).get(room.id)?.keyNo).toBe(2);
  });

  it('are made anew by nobody while another process may have read them with the right secret', async () => {
    const room = await started();
    const stranger = await testApp(database, [RoundtablesModule, ActivitiesModule], {
      RT_SECRET: 'another secret than that of these two',
    });

    await stranger.get(RenewKey).run(await rowOf(room));
    await expect(voiceIn(stranger, room, randomUUID())).rejects.toMatchObject({ code: 'unavailable' });

    expect(await rows(room)).toEqual([{ key_no: 1 }]);
    await stranger.close();
  });
});
