import { type Listener, LiveSession, response, retry } from '@rt/testing';

import { liveServer } from '../spec-servers';

describe('Changing what comes in a running session', () => {
  const live = liveServer();

  const post = (session: LiveSession, path: string, body: object = {}) =>
    session.host.post(`/api/roundtables/${session.roundtable.id}/activities/${path}`, body);
  const numbers = ({ changedActivities }: Listener) => changedActivities.map(({ id, number }) => [id, number]);
  /** By the newest frame that has it. */
  const numberOf = (listener: Listener, activityId: string) =>
    [...(listener.state?.activities ?? []), ...listener.changedActivities].filter(({ id }) => id === activityId).at(-1)
      ?.number;
  const known = (host: Listener) => host.state?.activities.map(({ id, state }) => [id, state]);

  it('gives an open question more time once a press, tells everybody, and counts who answers in it', async () => {
    const session = await LiveSession.start(live.app);
    const id = await session.open({ durationSec: 60 });
    const host = await live.host(session);
    const phone = await session.phone();
    const listener = await live.listen(phone);
    const { epoch, remainingMs } = host.state!.activities[0]!;
    expect(listener.state?.activities[0]).not.toHaveProperty('epoch');
    await live.database.query(`update activities set closes_at = clock_timestamp() - interval '1 ms' where id = $1`, [
      id,
    ]);

    expect(await post(session, `${id}/extend`, { seconds: 30, epoch })).toMatchObject({ status: 200 });
    // A repeat, or a second facilitator who had not seen the first press.
    expect(await post(session, `${id}/extend`, { seconds: 30, epoch })).toMatchObject({
      status: 409,
      body: { code: 'version-conflict' },
    });

    await retry(() => {
      const { remainingMs: left } = listener.changedActivities.at(-1)!;
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThanOrEqual(30_000);
    });
    expect(remainingMs).toBeGreaterThan(30_000);
    expect(await phone.put(response(id, 1, { optionId: 'a' }))).toMatchObject({ n: 1 });
  });

  it('gives no time to what has no limit, is not open, or asks for too much of it', async () => {
    const session = await LiveSession.start(live.app);
    const [open, ready] = [await session.open(), await session.plan({ durationSec: 60 })];

    expect((await post(session, `${open}/extend`, { seconds: 30 })).body['message']).toBe(
      'This question has no time limit.',
    );
    expect((await post(session, `${ready}/extend`, { seconds: 30 })).body['code']).toBe('wrong-state');
    for (const seconds of [0, 601, 1.5, '30'])
      expect(await post(session, `${open}/extend`, { seconds })).toMatchObject({ body: { field: 'seconds' } });
  });

  it('leaves a question out that was not asked, goes on to the next, and puts it back on demand', async () => {
    const session = await LiveSession.start(live.app);
    const [first, second] = [await session.plan(), await session.plan()];
    await session.done('PUT', 'session/current', { activityId: first });
    const host = await live.host(session);

    expect((await post(session, `${first}/skip`)).body).toMatchObject({ currentActivityId: second });
    await retry(() => expect(known(host)).toEqual([[second, 'ready']]));
    expect(host.sessions.at(-1)).toMatchObject({ activityCount: 1 });
    expect((await post(session, `${first}/skip`)).body['code']).toBe('wrong-state');
    expect((await post(session, `${first}/open`)).body['code']).toBe('wrong-state');

    expect(await post(session, `${first}/take-up`)).toMatchObject({ status: 200 });
    const ready = { state: 'ready' };
    await retry(() =>
      expect(host.changedActivities.slice(-2)).toMatchObject([
        { ...ready, id: first, number: 1 },
        { ...ready, id: second, number: 2 },
      ]),
    );
    await post(session, `${second}/open`);
    expect((await post(session, `${second}/skip`)).body['code']).toBe('wrong-state');
  });

  it('counts questions in the order in which they are run, item by item of the agenda', async () => {
    const { session, first, second } = await planned();
    const phone = await live.listen(await session.phone());

    await session.done('POST', `activities/${second}/open`);
    await retry(() => expect(numbers(phone)).toEqual([[second, 2]]));
    await session.done('POST', `activities/${first}/open`);
    await retry(() => expect(numbers(phone)).toContainEqual([first, 1]));

    const later = await live.listen(await session.phone());
    expect(later.state?.activities.map(({ id, number }) => [id, number])).toEqual([
      [first, 1],
      [second, 2],
    ]);
  });

  it('begins with the first in that order where all are opened at once', async () => {
    const { session, first, second } = await planned();

    const opened = await session.done('POST', 'activities/open', { activityIds: [second, first] });

    expect(opened['currentActivityId']).toBe(first);
  });

  it('tells phones and hosts the new number of each question where others are left out, put back, moved or deleted', async () => {
    const { session, first, second, arrange } = await planned();
    await session.done('POST', `activities/${second}/open`);
    const [phone, host] = [await live.listen(await session.phone()), await live.host(session)];
    const shown = () => [numberOf(phone, second), phone.sessions.at(-1)?.activityCount];

    expect(shown()).toEqual([2, 2]);
    await post(session, `${first}/skip`);
    await retry(() => expect(shown()).toEqual([1, 1]));
    await post(session, `${first}/take-up`);
    await retry(() => expect(shown()).toEqual([2, 2]));
    await retry(() => expect([first, second].map((id) => numberOf(host, id))).toEqual([1, 2]));

    await arrange(1, 0);
    await retry(() => expect(shown()).toEqual([1, 2]));
    await arrange(0, 1);
    await retry(() => expect(shown()).toEqual([2, 2]));
    await session.done('DELETE', `activities/${first}`);
    await retry(() => expect(shown()).toEqual([1, 1]));
  });

  /** A session of two agenda items, with a question in each: that of the second was planned before that of the first. */
  async function planned() {
    const session = await LiveSession.start(live.app);
    const arrangeAll = async (items: readonly object[]) => {
      const { version } = (await session.host.get(`/api/roundtables/${session.roundtable.id}`)).body;
      const { agenda } = await session.done('PUT', 'agenda', { version, items });
      return (agenda as { id: string }[]).map(({ id }) => id);
    };
    const item = { kind: 'discussion', plannedMinutes: 10 };
    const ids = await arrangeAll(['Intro', 'Discussion'].map((title) => ({ ...item, title })));
    const arrange = (...order: number[]) =>
      arrangeAll(order.map((at) => ({ ...item, id: ids[at], title: ['Intro', 'Discussion'][at] })));
    const second = await session.plan({ agendaItemId: ids[1] });
    const first = await session.plan({ agendaItemId: ids[0] });
    return { session, first, second, arrange };
  }

  it('plans a question once more right after itself, ready and without its answers', async () => {
    const session = await LiveSession.start(live.app);
    const id = await session.open({ config: { options: OPTIONS, allowOther: true } });
    const after = await session.plan({ question: 'And then?' });
    const phone = await session.phone();
    await phone.put(response(id, 1, { other: 'Third' }));
    await session.close(id);
    await post(session, `${id}/promote`, { label: 'Third' });
    await session.done('PATCH', `activities/${id}`, { question: 'Which of them?' });

    const copy = await post(session, `${id}/duplicate`);

    expect(copy).toMatchObject({
      status: 201,
      body: { question: 'Which of them?', state: 'ready', answered: 0, config: { options: OPTIONS, allowOther: true } },
    });
    const { items } = await session.done('GET', 'activities');
    expect((items as { id: string }[]).map((one) => one.id)).toEqual([id, copy.body['id'], after]);
  });
});

const OPTIONS = [
  { id: 'a', text: 'First' },
  { id: 'b', text: 'Second' },
];
