import type { Revisions, RoomChanged, RoomState } from '@rt/contracts';
import { Listener, LiveSession, type Phone, response, retry } from '@rt/testing';

import { stageAt } from '../spec-screens';
import { liveServer } from '../spec-servers';

/** Limits that one machine which plays a whole room would meet first. */
const SETTINGS = {
  RT_LIMIT_RESPONSES_PER_SEC: '1000',
  RT_LIMIT_RESPONSES_BURST: '1000',
  RT_LIMIT_EVENTS_PER_SEC: '1000',
};

describe('The frames of a room', () => {
  const live = liveServer(SETTINGS);

  const listen = async (phone: Phone): Promise<Listener> => {
    const listener = await phone.listen();
    live.closeLater(listener);
    await retry(() => expect(listener.state).toBeDefined());
    return listener;
  };
  const changes = (listener: Listener): RoomChanged[] => listener.all<RoomChanged>('room:changed');
  const talliesIn = (listener: Listener): string[] =>
    changes(listener).flatMap(({ tallies = [] }) => tallies.map(({ activityId }) => activityId));

  async function openMany(session: LiveSession, count: number, over: Record<string, unknown> = {}): Promise<string[]> {
    const ids: string[] = [];
    while (ids.length < count) ids.push(await session.open({ visibility: 'always', ...over }));
    return ids;
  }

  async function hostOf(session: LiveSession): Promise<Listener> {
    const { body } = await session.host.post('/api/socket-tickets');
    const auth = { ticket: body['ticket'], roundtableId: session.roundtable.id };
    const host = await Listener.connect(live.app.url, auth);
    live.closeLater(host);
    await host.join();
    return host;
  }

  it('tell a phone of the current activity alone, in one frame a window, however many are open', async () => {
    const session = await LiveSession.start(live.app);
    const ids = await openMany(session, 12);
    const current = ids.at(-1)!;
    const phones = await session.phones(4);
    const watching = await listen(await session.phone());
    const host = await hostOf(session);
    const before = changes(watching).length;
    const since = performance.now();

    for (let n = 1; n <= 6; n++) {
      for (const phone of phones) {
        await Promise.all(ids.map((id) => phone.put(response(id, n, { optionId: n % 2 ? 'a' : 'b' }))));
      }
    }

    await retry(() =>
      expect(watching.tally(current)).toMatchObject({ answered: 4, result: { options: [{ count: 0 }, { count: 4 }] } }),
    );
    const windows = (performance.now() - since) / 2000;
    expect(changes(watching).length - before).toBeLessThanOrEqual(2 + windows);
    expect(new Set(talliesIn(watching))).toEqual(new Set([current]));
    // Hosts are told of all.
    for (const id of ids) await retry(() => expect(host.tally(id)).toMatchObject({ answered: 4 }));
  });

  it('name of a room that is silent what a phone or the stage shows, however many questions are closed', async () => {
    const session = await LiveSession.start(live.app);
    const ids = await openMany(session, 3);
    const current = ids.at(-1)!;
    for (const id of ids.slice(0, 2)) await session.close(id);
    const watching = await listen(await session.phone());
    const stage = await stageAt(live, session, live.app);
    const host = await hostOf(session);

    const told = (listener: Listener) =>
      Object.keys(listener.all<Revisions>('revisions:told').at(-1)?.activities ?? {});
    await retry(() => expect([watching, stage].map(told)).toEqual([[current], [current]]), 20_000);
    await retry(() => expect(told(host).sort()).toEqual([...ids].sort()), 20_000);
  });

  it('have an activity whole when the room goes on to it, with what was answered unheard before', async () => {
    const session = await LiveSession.start(live.app);
    const [first, second] = (await openMany(session, 2)) as [string, string];
    const watching = await listen(await session.phone());
    await (await session.phone()).put(response(first, 1, { optionId: 'b' }));
    await retry(async () => expect((await session.done('GET', `activities/${first}/tally`))['answered']).toBe(1));
    expect(watching.answered(first)).toBe(0);

    await session.done('PUT', 'session/current', { activityId: first });

    await retry(() =>
      expect(watching.changedActivities.at(-1)).toMatchObject({ id: first, tally: { respondents: 1 } }),
    );
    const [last] = changes(watching).slice(-1);
    expect(last).toMatchObject({
      session: { currentActivityId: first },
      revisions: { activities: { [first]: expect.any(Number) } },
    });
    expect(last?.revisions.activities).not.toHaveProperty(second);
  });

  it('show who has answered what they may see for it, of an activity that is not current once they ask', async () => {
    const session = await LiveSession.start(live.app);
    const [other, current] = (await openMany(session, 2, { visibility: 'after_vote' })) as [string, string];
    const [voter, watcher] = (await session.phones(2)) as [Phone, Phone];
    const [voting, watching] = [await listen(voter), await listen(watcher)];

    await voting.send('activity:respond', response(current, 1, { optionId: 'a' }));
    await retry(() => expect(voting.tally(current)).toMatchObject({ result: { base: 1 } }));
    await retry(() => expect(watching.answered(current)).toBe(1));
    await voting.send('activity:respond', response(other, 1, { optionId: 'a' }));
    await voting.send('state:get', {});

    await retry(() => expect(voting.tally(other)).toMatchObject({ result: { base: 1 } }));
    expect([...watching.tallies(current), ...watching.tallies(other)].filter(({ result }) => result !== null)).toEqual(
      [],
    );
  });

  it('never call somebody behind for whom they still hold the news', async () => {
    const session = await LiveSession.start(live.app);
    const [activityId] = (await openMany(session, 1)) as [string];
    const watching = await listen(await session.phone());
    for (let n = 1; n <= 3; n++) {
      const phone = await session.phone();
      await listen(phone);
      await phone.put(response(activityId, n, { optionId: 'a' }));
    }
    await retry(() => expect(watching.answered(activityId)).toBe(3));

    let known = (watching.state as RoomState).revision;
    for (const { session: told, revisions } of changes(watching)) {
      if (told) known = Math.max(known, revisions.revision);
      expect(revisions.revision).toBeLessThanOrEqual(known);
    }
  });

  it('are told to a client of this version, with or without its name, and to no other', async () => {
    const session = await LiveSession.start(live.app);
    const { token } = await session.phone();
    const word = (version: unknown) =>
      Listener.connect(live.app.url, { token, version }).then(
        (listener) => (listener.close(), 'in'),
        (error: Error) => error.message,
      );

    expect(await word(1)).toBe('in');
    for (const version of [0, 2, '1', null, {}]) expect(await word(version)).toBe('wrong-version');
  });
});
