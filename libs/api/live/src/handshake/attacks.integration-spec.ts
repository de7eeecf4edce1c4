import { randomUUID } from 'node:crypto';

import { LiveSession, response } from '@rt/testing';

import { liveServer } from '../spec-servers';

const HIGHEST_N = 2_000_000_000;

describe('Answers that nobody should send', () => {
  const live = liveServer({ RT_LIMIT_RESPONSES_BURST: '1000' });
  let session: LiveSession;

  beforeAll(async () => {
    session = await LiveSession.start(live.app);
  });

  const rows = async (activityId: string) => (await live.responses(activityId)).map(({ n, answer }) => ({ n, answer }));

  it('has one operation for each activity and each person, though they carry one id', async () => {
    const [one, two] = [await session.open(), await session.open()];
    const [ada, bob] = [await session.phone(), await session.phone()];
    const opId = randomUUID();

    for (const [phone, activityId] of [
      [ada, one],
      [ada, two],
      [bob, one],
    ] as const) {
      expect(await phone.put(response(activityId, 1, { optionId: 'a' }, { opId }))).toMatchObject({
        ok: true,
        opId,
        n: 1,
      });
    }

    expect([(await rows(one)).length, (await rows(two)).length]).toEqual([2, 1]);
  });

  it('takes no answer to a round that is over or not yet there', async () => {
    const activityId = await session.open();
    const phone = await session.phone();
    const first = response(activityId, 1, { optionId: 'a' });
    expect(await phone.put({ ...first, round: 2 })).toMatchObject({ status: 409, code: 'not-open' });
    expect(await phone.put(first)).toMatchObject({ ok: true });

    await live.database.query('update activity_live set round = 2, revision = revision + 1 where activity_id = $1', [
      activityId,
    ]);

    expect(await phone.put(response(activityId, 2, { optionId: 'b' }))).toMatchObject({
      status: 409,
      code: 'not-open',
    });
    expect(await phone.put(first)).toMatchObject({ status: 409, code: 'not-open' });
    expect(await rows(activityId)).toEqual([{ n: 1, answer: { optionId: 'a' } }]);
  });

  it('bounds n, over HTTP and the socket alike, and lets the highest stand', async () => {
    const activityId = await session.open();
    const phone = await session.phone();
    const socket = await phone.listen();

    for (const n of [-1, 0, 1.5, HIGHEST_N + 1, 2 ** 31, -(2 ** 31), '1', null, [1], true]) {
      const body = response(activityId, n as number, { optionId: 'a' });
      expect(await phone.put(body)).toMatchObject({ ok: false, field: 'n', status: expect.any(Number) });
      expect(await socket.send('activity:respond', body)).toMatchObject({ ok: false, field: 'n' });
    }
    // Numbers that JSON readers do not agree on are no JSON here.
    for (const n of [2 ** 53, 1e300]) {
      const body = response(activityId, n, { optionId: 'a' });
      expect(await phone.put(body)).toMatchObject({ ok: false, status: 400 });
      expect(await socket.send('activity:respond', body)).toMatchObject({ ok: false });
    }
    expect(await rows(activityId)).toEqual([]);

    expect(await phone.put(response(activityId, HIGHEST_N, { optionId: 'b' }))).toMatchObject({ ok: true });
    expect(await phone.put(response(activityId, 7, { optionId: 'a' }))).toMatchObject({ ok: true, superseded: true });
    expect(await phone.put(response(activityId, HIGHEST_N, { optionId: 'a' }))).toMatchObject({ code: 'conflict' });
    expect(await rows(activityId)).toEqual([{ n: HIGHEST_N, answer: { optionId: 'b' } }]);
    socket.close();
  });

  it('knows no activity of another room, nor one that was deleted', async () => {
    const other = await LiveSession.start(live.app);
    const [foreign, mine, gone] = [await other.open(), await session.open(), await session.plan()];
    const phone = await session.phone();
    // This process has seen it before it goes.
    expect(await phone.put(response(gone, 1, { optionId: 'a' }))).toMatchObject({ code: 'not-open' });
    await session.host.delete(`/api/roundtables/${session.roundtable.id}/activities/${gone}`);

    expect(await phone.put(response(foreign, 1, { optionId: 'a' }))).toMatchObject({ status: 404, code: 'not-found' });
    expect(await phone.put(response(randomUUID(), 1, null))).toMatchObject({ status: 404, code: 'not-found' });
    expect(await phone.put(response(gone, 2, { optionId: 'a' }))).toMatchObject({ ok: false });
    expect(await phone.put(response(mine, 1, { optionId: 'a' }))).toMatchObject({ ok: true });
    expect([await rows(foreign), await rows(gone), (await rows(mine)).length]).toEqual([[], [], 1]);
  });

  it('abstains and withdraws only where that is offered', async () => {
    const [plain, abstaining] = [await session.open(), await session.open({ allowAbstain: true })];
    const fixed = await session.open({ allowChange: false });
    const phone = await session.phone();

    expect(await phone.put(response(plain, 1, { abstain: true }))).toMatchObject({ status: 422, code: 'invalid' });
    expect(await phone.put(response(abstaining, 1, { abstain: true, optionId: 'a' }))).toMatchObject({ status: 422 });
    expect(await phone.put(response(abstaining, 1, { abstain: true }))).toMatchObject({ ok: true });
    expect(await phone.put(response(fixed, 1, { optionId: 'a' }))).toMatchObject({ ok: true });
    expect(await phone.put(response(fixed, 2, null))).toMatchObject({ status: 409, code: 'already-answered' });
    expect(await session.done('GET', `activities/${abstaining}/tally`)).toMatchObject({ respondents: 0, abstained: 1 });
  });
});
