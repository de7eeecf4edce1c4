import { LiveSession, response, retry } from '@rt/testing';

import { liveServer } from '../spec-servers';

describe('Answering', () => {
  const live = liveServer({ RT_LIMIT_EVENTS_BURST: '5000', RT_LIMIT_EVENTS_PER_SEC: '5000' });
  let session: LiveSession;

  beforeAll(async () => {
    session = await LiveSession.start(live.app);
  });

  const rows = (activityId: string) => live.responses(activityId);
  const answered = async (activityId: string) =>
    (
      await live.database.query<{ answered: number }>('select answered from activity_live where activity_id = $1', [
        activityId,
      ])
    )[0]?.answered;

  it('acks an answer after it is stored, and pushes the tally to the room', async () => {
    const activityId = await session.open({ visibility: 'always' });
    const phone = await (await session.phone()).listen();
    const other = await (await session.phone()).listen();

    const ack = await phone.send('activity:respond', response(activityId, 1, { optionId: 'a' }));

    expect(ack).toMatchObject({ ok: true, n: 1, revision: expect.any(Number) });
    expect(await rows(activityId)).toMatchObject([{ n: 1, answer: { optionId: 'a' } }]);
    await retry(() =>
      expect(other.tally(activityId)).toMatchObject({ answered: 1, respondents: 1, result: expect.anything() }),
    );
    phone.close();
    other.close();
  });

  it('follows the matrix of repeats, late, equal and later operations', async () => {
    const activityId = await session.open();
    const phone = await session.phone();
    const socket = await phone.listen();
    const second = response(activityId, 2, { optionId: 'a' });

    const first = await socket.send('activity:respond', second);
    expect(first).toMatchObject({ ok: true, opId: second['opId'], n: 2 });
    expect(await socket.send('activity:respond', second)).toMatchObject({ ok: true, opId: second['opId'], n: 2 });
    // Whatever else the repeat says: the operation is the one that is stored, and so is its n.
    expect(await socket.send('activity:respond', { ...second, n: 9, answer: { optionId: 'b' } })).toMatchObject({
      ok: true,
      opId: second['opId'],
      n: 2,
    });
    expect(await socket.send('activity:respond', response(activityId, 1, { optionId: 'b' }))).toMatchObject({
      ok: true,
      superseded: true,
    });
    expect(await socket.send('activity:respond', response(activityId, 2, { optionId: 'b' }))).toMatchObject({
      ok: false,
      code: 'conflict',
      current: { n: 2, answer: { optionId: 'a' } },
    });
    expect(await phone.put(response(activityId, 2, { optionId: 'b' }))).toMatchObject({
      code: 'conflict',
      current: { n: 2 },
    });
    expect(await phone.put(response(activityId, 3, { optionId: 'b' }))).toMatchObject({ ok: true, n: 3 });
    expect(await rows(activityId)).toMatchObject([{ n: 3, answer: { optionId: 'b' } }]);
    socket.close();
  });

  it('counts a withdrawn answer out and keeps its n', async () => {
    const activityId = await session.open();
    const phone = await session.phone();

    await phone.put(response(activityId, 1, { optionId: 'a' }));
    expect(await answered(activityId)).toBe(1);
    await phone.put(response(activityId, 2, null));
    expect(await answered(activityId)).toBe(0);
    expect(await rows(activityId)).toMatchObject([{ n: 2, answer: null }]);
    await phone.put(response(activityId, 3, { optionId: 'b' }));

    expect(await answered(activityId)).toBe(1);
    expect(await session.done('GET', `activities/${activityId}/recount`)).toMatchObject({
      equal: true,
      answeredCounted: 1,
    });
  });

  it('refuses out of order, and stores nothing (S74)', async () => {
    const phone = await session.phone();
    const ready = await session.plan();
    const fixed = await session.open({ allowChange: false });
    const closed = await session.open();
    await session.close(closed);

    expect(await phone.put(response(ready, 1, { optionId: 'a' }))).toMatchObject({ status: 409, code: 'not-open' });
    expect(await phone.put(response(closed, 1, { optionId: 'a' }))).toMatchObject({
      status: 409,
      code: 'activity-closed',
    });
    expect(await phone.put(response(fixed, 1, { optionId: 'a' }))).toMatchObject({ ok: true });
    expect(await phone.put(response(fixed, 2, { optionId: 'b' }))).toMatchObject({
      status: 409,
      code: 'already-answered',
    });
    expect(await phone.put(response(fixed, 1, { optionId: 'b' }, { configVersion: 7 }))).toMatchObject({
      code: 'stale-config',
    });
    const early = await session.host.post(`/api/roundtables/${session.roundtable.id}/activities/${fixed}/reveal`, {
      revealed: true,
    });

    expect(early).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
    expect(await rows(ready)).toEqual([]);
    expect(await rows(closed)).toEqual([]);
    expect(await rows(fixed)).toMatchObject([{ n: 1, answer: { optionId: 'a' } }]);
  });

  it('refuses numbers and options that are not offered, with their field (S65)', async () => {
    const rating = await session.open({ kind: 'rating', config: { points: 5, lowLabel: 'Low', highLabel: 'High' } });
    const choice = await session.open();
    const phone = await session.phone();

    for (const value of [-1, 99, 1.5, '1', true, [1]]) {
      expect(await phone.put(response(rating, 1, { value }))).toMatchObject({
        status: 422,
        code: 'invalid',
        field: expect.stringContaining('value'),
      });
    }
    for (const answer of [{ optionId: 'z' }, { optionId: 'a', extra: 1 }, {}, { optionId: ['a'] }]) {
      expect(await phone.put(response(choice, 1, answer))).toMatchObject({ status: 422, code: 'invalid' });
    }
    expect(await rows(rating)).toEqual([]);
    expect(await rows(choice)).toEqual([]);
  });

  it('asks for the rule to be accepted before the first answer', async () => {
    const activityId = await session.open();
    const phone = await session.phone({ acknowledged: false });

    expect(await phone.put(response(activityId, 1, { optionId: 'a' }))).toMatchObject({
      status: 409,
      code: 'rule-not-acknowledged',
    });
    expect(await phone.http().post('/api/live/acknowledge', { ruleVersion: 9 })).toMatchObject({
      status: 409,
      body: { code: 'stale-rule' },
    });
    expect(await phone.http().post('/api/live/acknowledge', { ruleVersion: 1 })).toMatchObject({ status: 200 });
    expect(await phone.put(response(activityId, 1, { optionId: 'a' }))).toMatchObject({ ok: true });
  });

  it('limits how fast a person answers, but not the repeats of a stored operation', async () => {
    const activityId = await session.open();
    const phone = await session.phone();
    const socket = await phone.listen();
    const first = response(activityId, 1, { optionId: 'a' });

    await socket.send('activity:respond', first);
    const repeats = await Promise.all(Array.from({ length: 50 }, () => socket.send('activity:respond', first)));
    const others = await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        socket.send('activity:respond', response(activityId, at + 2, { optionId: 'b' })),
      ),
    );

    expect(repeats.every(({ ok }) => ok)).toBe(true);
    const refused = others.filter((ack) => !ack.ok);
    expect(refused.length).toBeGreaterThanOrEqual(15);
    expect(refused[0]).toMatchObject({ code: 'rate-limited', retryAfterMs: expect.any(Number) });
    socket.close();
  });

  it('shows an own answer on each device of the person, now and after a later join', async () => {
    const activityId = await session.open();
    const phone = await session.phone();
    const one = await phone.listen();
    const two = await phone.listen();

    await one.send('activity:respond', response(activityId, 4, { optionId: 'b' }));

    await retry(() => expect(two.own(activityId)).toEqual({ activityId, round: 1, n: 4, answer: { optionId: 'b' } }));
    const three = await phone.listen();
    await retry(() => expect(three.own(activityId)).toMatchObject({ n: 4, answer: { optionId: 'b' } }));
    const overHttp = await phone.http().get('/api/live/state');
    expect(overHttp.body['own']).toContainEqual({ activityId, round: 1, n: 4, answer: { optionId: 'b' } });
    const frames = [one, two, three].map(({ frames: all }) => JSON.stringify(all)).join();
    expect(frames).not.toContain(phone.participation.id);
    [one, two, three].forEach((socket) => socket.close());
  });

  it('shows a result after the vote to those who have voted, and to nobody else', async () => {
    const activityId = await session.open({ visibility: 'after_vote' });
    const voter = await session.phone();
    const voted = await voter.listen();
    const idle = await (await session.phone()).listen();

    await voted.send('activity:respond', response(activityId, 1, { optionId: 'a' }));

    await retry(() => expect(voted.tally(activityId)).toMatchObject({ result: expect.anything() }));
    await retry(() => expect(idle.tally(activityId)).toMatchObject({ answered: 1, respondents: null, result: null }));
    const again = await voter.listen();
    await retry(() => expect(again.tally(activityId)).toMatchObject({ result: expect.anything() }));
    expect(idle.tallies(activityId).every(({ result }) => result === null)).toBe(true);
    [voted, idle, again].forEach((socket) => socket.close());
  });

  it('marks a correction of the wording as amended, and refuses a change of meaning', async () => {
    const activityId = await session.open();
    const phone = await session.phone();
    const listener = await phone.listen();
    await phone.put(response(activityId, 1, { optionId: 'a' }));
    const at = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;

    const options = [
      { id: 'a', text: 'First, corrected' },
      { id: 'b', text: 'Second' },
    ];
    expect(await session.host.patch(at, { config: { options } })).toMatchObject({
      status: 200,
      body: { configVersion: 2, amended: true },
    });
    expect(
      await session.host.patch(at, { config: { options: options.slice(0, 1).concat({ id: 'c', text: 'Third' }) } }),
    ).toMatchObject({ status: 409 });
    expect(await session.host.patch(at, { allowChange: false })).toMatchObject({ status: 409 });

    await retry(() => expect(listener.changedActivities.at(-1)).toMatchObject({ amended: true, configVersion: 2 }));
    expect(await phone.put(response(activityId, 2, { optionId: 'b' }))).toMatchObject({ code: 'stale-config' });
    expect(await phone.put(response(activityId, 2, { optionId: 'b' }, { configVersion: 2 }))).toMatchObject({
      ok: true,
    });
    listener.close();
  });

  it('closes by itself after its time and the grace', async () => {
    const activityId = await session.open({ durationSec: 5 });
    const phone = await session.phone();
    const listener = await phone.listen();
    const shown = listener.state?.activities.find(({ id }) => id === activityId);
    expect(shown?.remainingMs ?? 5000).toBeLessThanOrEqual(5000);

    const passes = (since: string) =>
      live.database.query('update activities set closes_at = clock_timestamp() - $2::interval where id = $1', [
        activityId,
        since,
      ]);
    await passes('0.1 seconds');
    expect(await phone.put(response(activityId, 1, { optionId: 'a' }))).toMatchObject({ ok: true });
    await passes('2.1 seconds');

    await retry(() => expect(listener.changedActivities.at(-1)).toMatchObject({ id: activityId, state: 'closed' }));
    expect(await phone.put(response(activityId, 2, { optionId: 'b' }))).toMatchObject({ code: 'activity-closed' });
    listener.close();
  });
});
