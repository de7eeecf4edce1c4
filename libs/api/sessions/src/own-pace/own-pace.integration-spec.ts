import { AccountsModule } from '@rt/api/accounts';
import { ActivitiesModule } from '@rt/api/activities';
import { RoundtablesModule } from '@rt/api/roundtables';
import { featureApp, LiveSession, type TestApp, type TestDatabase } from '@rt/testing';

import { SessionsModule } from '../sessions.module';

describe('Several questions at once', () => {
  let app: TestApp;
  let database: TestDatabase;

  beforeAll(async () => {
    app = await featureApp([AccountsModule, RoundtablesModule, ActivitiesModule, SessionsModule]);
    database = app.database;
  });

  afterAll(() => app.close());

  const states = async (session: LiveSession): Promise<Record<string, string>> => {
    const rows = await database.query<{ id: string; state: string }>(
      'select activity_id as id, state from activity_live where roundtable_id = $1',
      [session.roundtable.id],
    );
    return Object.fromEntries(rows.map(({ id, state }) => [id, state]));
  };

  it('are opened as they were named, without a time limit; the first one is the current one, and the screen lists them', async () => {
    const session = await LiveSession.start(app);
    const [first, second, third] = [
      await session.plan(),
      await session.plan({ durationSec: 60 }),
      await session.plan(),
    ] as const;

    const opened = await session.done('POST', 'activities/open', { activityIds: [second, first] });

    expect(opened).toMatchObject({ currentActivityId: first, stageView: 'open-questions' });
    expect(await states(session)).toEqual({ [first]: 'open', [second]: 'open', [third]: 'ready' });
    expect(await database.query('select 1 from activities where id = $1 and closes_at is not null', [second])).toEqual(
      [],
    );
  });

  it('are left as they are by a repetition, and by one that was answered and closed meanwhile', async () => {
    const session = await LiveSession.start(app);
    const activityIds = [await session.plan(), await session.plan()];
    await session.done('POST', 'activities/open', { activityIds });
    const closed = await session.done('POST', `activities/${activityIds[0]}/close`);

    expect(await session.done('POST', 'activities/open', { activityIds })).toEqual({ ...closed, left: [] });
    expect(Object.values(await states(session)).sort()).toEqual(['closed', 'open']);
  });

  it('take answers each by itself, and are closed at one point in time, which shows nothing', async () => {
    const session = await LiveSession.start(app);
    const activityIds = [await session.plan(), await session.plan(), await session.plan()];
    await session.done('POST', 'activities/open', { activityIds });

    const closed = await session.done('POST', 'activities/close', { activityIds: activityIds.slice(0, 2) });

    expect(closed).toMatchObject({ stageView: 'open-questions' });
    expect(Object.values(await states(session)).sort()).toEqual(['closed', 'closed', 'open']);
    const rows = await database.query('select distinct detail from audit_events where verb = $1', ['close-activities']);
    expect(JSON.stringify(rows)).not.toContain(activityIds[0]);
  });

  it('let a host look from one to the next while the screen goes on with the list, blank or not', async () => {
    const session = await LiveSession.start(app);
    const activityIds = [await session.plan(), await session.plan(), await session.plan()];
    const [, second, third] = activityIds as [string, string, string];
    const later = await session.plan();
    await session.done('POST', 'activities/open', { activityIds });
    const look = (activityId: string, fromView: string) =>
      session.done('PUT', 'session/current', { activityId, fromView });

    expect(await look(second, 'open-questions')).toMatchObject({
      currentActivityId: second,
      stageView: 'open-questions',
    });
    await session.done('PUT', 'session/stage-view', { view: 'blank' });
    await look(third, 'blank');
    expect(await session.done('PUT', 'session/stage-view', { view: 'unblank' })).toMatchObject({
      currentActivityId: third,
      stageView: 'open-questions',
    });
    expect(await look(later, 'open-questions')).toMatchObject({ currentActivityId: later, stageView: 'question' });
    expect(await look(third, 'question')).toMatchObject({ currentActivityId: third, stageView: 'question' });
  });

  it('stand on the screen also where a host skips a question that was looked at before them', async () => {
    const session = await LiveSession.start(app);
    const skipped = await session.plan();
    const activityIds = [await session.plan(), await session.plan()];
    await session.done('POST', 'activities/open', { activityIds });
    await session.done('PUT', 'session/current', { activityId: skipped });
    await session.done('PUT', 'session/stage-view', { view: 'open-questions' });

    expect(await session.done('POST', `activities/${skipped}/skip`)).toMatchObject({
      currentActivityId: activityIds[0],
      stageView: 'open-questions',
    });
  });

  it('leave those closed whose answers another host can still put back, and say which', async () => {
    const session = await LiveSession.start(app);
    const [reset, other] = [await session.open(), await session.plan()];
    await database.query('update activity_live set answered = 1 where activity_id = $1', [reset]);
    await session.close(reset);
    await session.done('POST', `activities/${reset}/reset`);

    const activityIds = [reset, other];
    expect(await session.done('POST', 'activities/open', { activityIds })).toMatchObject({ left: [reset] });
    expect(await states(session)).toEqual({ [reset]: 'ready', [other]: 'open' });
    expect(await session.done('POST', 'activities/open', { activityIds: [reset] })).toMatchObject({ left: [reset] });
    await session.done('POST', `activities/${reset}/undo-reset`);
    expect(await states(session)).toEqual({ [reset]: 'closed', [other]: 'open' });
  });

  it('stay open where another host has moved them since they were seen, which the answer says', async () => {
    const session = await LiveSession.start(app);
    const activityIds = [await session.plan(), await session.plan(), await session.plan()];
    const [first, second, third] = activityIds as [string, string, string];
    await session.done('POST', 'activities/open', { activityIds });
    const close = (epochs?: readonly number[]) =>
      session.done('POST', 'activities/close', { activityIds, ...(epochs ? { epochs } : {}) });
    await session.done('POST', `activities/${second}/pause`, { paused: true });

    expect(await close([1, 1, 1])).toMatchObject({ left: [second] });
    expect(await states(session)).toEqual({ [first]: 'closed', [second]: 'open', [third]: 'closed' });
    // Pressed once more, on what the host sees by now.
    expect(await close([2, 2, 2])).toMatchObject({ left: [] });
    expect(Object.values(await states(session))).toEqual(['closed', 'closed', 'closed']);

    const more = { activityIds: [await session.plan()] };
    await session.done('POST', 'activities/open', more);
    expect(await session.done('POST', 'activities/close', more)).toMatchObject({ left: [] });
  });

  it('are refused whole where one is of another roundtable, and by name where none is given', async () => {
    const session = await LiveSession.start(app);
    const other = await LiveSession.start(app);
    const [own, foreign] = [await session.plan(), await other.plan()];
    const path = `/api/roundtables/${session.roundtable.id}/activities/open`;

    expect(await session.host.post(path, { activityIds: [own, foreign] })).toMatchObject({ status: 404 });
    expect(await session.host.post(path, { activityIds: [] })).toMatchObject({
      status: 422,
      body: { field: 'activityIds' },
    });
    expect(await states(session)).toEqual({ [own]: 'ready' });
  });

  it('are opened once, however many hosts press at the same time', async () => {
    const session = await LiveSession.start(app);
    const activityIds = [await session.plan(), await session.plan()];

    await Promise.all(Array.from({ length: 5 }, () => session.done('POST', 'activities/open', { activityIds })));

    expect(
      await database.query('select distinct epoch from activity_live where roundtable_id = $1', [
        session.roundtable.id,
      ]),
    ).toEqual([{ epoch: 1 }]);
  });
});
