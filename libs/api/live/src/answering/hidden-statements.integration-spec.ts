import { Database } from '@rt/api/platform';
import type { LiveState } from '@rt/contracts';
import { buildAccount, LiveSession, type Phone, response, signIn, waitingForLocks } from '@rt/testing';

import { liveServer } from '../spec-servers';
import { ADDING, PLANNED, statementsOf } from '../spec-statements';

describe('Statements that a host has hidden', () => {
  const live = liveServer();
  let session: LiveSession;

  beforeAll(async () => {
    session = await LiveSession.start(live.app, { rule: 'attributed' });
  });

  const { open, path, resultOf, decide, takeOut } = statementsOf(() => session);

  it('wait for the host where one has hidden the same before, whoever sends it and however it is spelt', async () => {
    const activityId = await open({ config: { ...ADDING, moderation: 'post' } });
    const [ann, ben, cat] = (await session.phones(3)) as [Phone, Phone, Phone];
    await ann.put(response(activityId, 1, { entries: ['Shameful words', 'Write to a@example.net'] }));
    await decide(activityId, 'Shameful words', 'edit', { text: 'Other words' });
    await decide(activityId, 'Other words', 'hide');
    await decide(activityId, 'Write to a@example.net', 'edit', { text: 'Write to us' });
    await decide(activityId, 'Write to us', 'hide');
    await takeOut(activityId, 'Ports first');

    await ben.put(response(activityId, 1, { entries: ['SHAMEFUL – words!', 'write to us'] }));
    await cat.put(response(activityId, 1, { entries: ['ports first', 'Homes first'] }));

    expect(await resultOf(activityId)).toMatchObject({ written: { waiting: 3, shown: 1, hidden: 2 } });
    const { body } = await cat.http().get<LiveState>('/api/live/state');
    expect(JSON.stringify(body.state)).not.toMatch(/shameful|write to|ports/i);
    // The host has read what waits, and may let the room vote on it.
    expect(await decide(activityId, 'write to us', 'approve')).toMatchObject({ status: 200 });
    await session.close(activityId);
  });

  it('wait also where one that was put back to be read was taken back by its author, and sent again', async () => {
    const activityId = await open({ config: { ...ADDING, moderation: 'post' } });
    const ann = await session.phone();
    await ann.put(response(activityId, 1, { entries: ['Shameful words'] }));
    await decide(activityId, 'Shameful words', 'put-back');
    await ann.put(response(activityId, 2, null));
    await ann.put(response(activityId, 3, { entries: ['Shameful words'] }));

    expect(await resultOf(activityId)).toMatchObject({ written: { waiting: 1, shown: 0 } });
    await session.close(activityId);
  });

  it('are put back in their place where as many are asked as there may be', async () => {
    const full = Array.from({ length: 199 }, (_, at) => ({ id: `s${at}`, text: `Statement ${at}` }));
    const activityId = await open({ config: { ...ADDING, options: full } });
    await (await session.phone()).put(response(activityId, 1, { entries: ['Skills first', 'Homes first'] }));
    await decide(activityId, 'Skills first', 'approve');
    expect(await decide(activityId, 'Homes first', 'approve')).toMatchObject({ status: 422, body: { field: 'text' } });

    expect(await decide(activityId, 'Skills first', 'hide')).toMatchObject({ status: 200 });
    expect(await decide(activityId, 'Homes first', 'approve')).toMatchObject({ status: 422, body: { field: 'text' } });
    expect(await decide(activityId, 'Skills first', 'show')).toMatchObject({ status: 200 });
    expect(await decide(activityId, 'Skills first', 'edit', { text: 'Skills for all first' })).toMatchObject({
      status: 200,
    });
    expect((await resultOf(activityId)).statements).toHaveLength(200);
    await session.close(activityId);
  });

  it('are not the last one that is asked: nobody could vote on anything', async () => {
    const activityId = await open();
    await (await session.phone()).put(response(activityId, 1, { entries: ['Skills first', 'Homes first'] }));
    await decide(activityId, 'Skills first', 'approve');
    for (const { text } of PLANNED) expect(await takeOut(activityId, text)).toMatchObject({ status: 200 });

    const refused = { status: 422, body: { field: 'verb', message: expect.stringContaining('last statement') } };
    expect(await decide(activityId, 'Skills first', 'hide')).toMatchObject(refused);
    expect(await decide(activityId, 'Skills first', 'put-back')).toMatchObject(refused);
    // What waits is not asked about, and one of two can go.
    expect(await decide(activityId, 'Homes first', 'hide')).toMatchObject({ status: 200 });
    expect(await takeOut(activityId, 'Grid first', false)).toMatchObject({ status: 200 });
    expect(await decide(activityId, 'Skills first', 'hide')).toMatchObject({ status: 200 });
    expect((await resultOf(activityId)).statements).toHaveLength(1);
    await session.close(activityId);
  });

  it('are sorted by nobody but who may approve once they wait, also where that came in between', async () => {
    const activityId = await open();
    await (await session.phone()).put(response(activityId, 1, { entries: ['Skills first'] }));
    await decide(activityId, 'Skills first', 'approve');
    const [entry] = (await resultOf(activityId)).written?.entries ?? [];
    const account = await buildAccount(live.database, { roles: ['note_taker'] });
    const taker = live.app.client({ cookie: await signIn(live.app, account) });
    const hide = () => taker.post(`${path(activityId)}/entries/${entry?.id}/decide`, { verb: 'hide' });
    const database = live.app.get(Database);

    let hiding: ReturnType<typeof hide> | undefined;
    await database.transaction(async () => {
      await database.query('select 1 from activity_live where activity_id = $1 for update', [activityId]);
      hiding = hide();
      await waitingForLocks(live.database, 1, 'activity_live');
      await database.query(`update entries set state = 'waiting' where id = $1`, [entry?.id]);
    });

    expect(await hiding).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect(await resultOf(activityId)).toMatchObject({ written: { waiting: 1, hidden: 0 } });
    await decide(activityId, 'Skills first', 'approve');
    expect(await hide()).toMatchObject({ status: 200 });
    await session.close(activityId);
  });
});
