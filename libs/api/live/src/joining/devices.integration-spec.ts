import { Database } from '@rt/api/platform';
import { SealSession } from '@rt/api/sessions';
import type { Joined, PlaceInLine, WaitingList } from '@rt/contracts';
import { LiveSession, response, retry, type TestClient, waitingForLocks } from '@rt/testing';

import { consoleAt } from '../spec-screens';
import { inviteTo } from '../spec-seats';
import { liveServer } from '../spec-servers';

/** Whoever takes several seats must neither count as several people nor read somebody's answer out of a small result. */
describe('The seats of one device', () => {
  const live = liveServer();
  const five = [1, 2, 3, 4, 5];

  const joinFrom = async (device: TestClient, { roundtable }: LiveSession, over: object = {}) => {
    const { status, body } = await device.post<Joined>('/api/join', { code: roundtable.joinCode, ...over });
    expect(status).toBe(200);
    return body;
  };
  const seats = async ({ roundtable }: LiveSession) =>
    (await live.database.query('select 1 from participations where roundtable_id = $1', [roundtable.id])).length;
  const share = (session: LiveSession) =>
    live.database.query('update roundtables set shared_devices = true where id = $1', [session.roundtable.id]);

  async function answer({ participantToken, session: { ruleVersion } }: Joined, activityId: string, optionId: string) {
    const phone = live.app.client({ bearer: participantToken });
    await phone.post('/api/live/acknowledge', { ruleVersion });
    const { activityId: _inPath, ...body } = response(activityId, 1, { optionId });
    expect((await phone.put(`/api/live/activities/${activityId}/response`, body)).status).toBe(200);
  }

  it('are one, however often it joins', async () => {
    const session = await LiveSession.start(live.app);
    const device = live.app.client();

    const first = await joinFrom(device, session);
    for (const _time of five) expect((await joinFrom(device, session)).participantToken).toBe(first.participantToken);
    expect((await joinFrom(live.app.client(), session)).participantToken).not.toBe(first.participantToken);

    expect(await seats(session)).toBe(2);
  });

  it('are one, even where it joins several times at once', async () => {
    const session = await LiveSession.start(live.app);
    const device = live.app.client();
    await device.post('/api/join/lookup', { code: session.roundtable.joinCode });

    const joining: Promise<Joined>[] = [];
    const database = live.app.get(Database);
    // All of them have looked for a seat of the device before any of them takes one.
    await database.transaction(async () => {
      await database.query('lock table arrivals in share mode');
      for (const _time of five) joining.push(joinFrom(device, session));
      await waitingForLocks(live.database, five.length);
    });
    const joined = await Promise.all(joining);

    expect(new Set(joined.map(({ participantToken }) => participantToken)).size).toBe(1);
    expect(await seats(session)).toBe(1);
  });

  /** A browser that forgets each cookie when its time is over; `at` sets its clock, in hours. */
  const browser = () => {
    let cookie = { pair: '', over: 0 };
    const send = async (at: number, method: string, path: string, body?: object, bearer?: string) => {
      const headers: Record<string, string> = at < cookie.over ? { cookie: cookie.pair } : {};
      const answer = await live.app.client({ bearer }).send<Joined>(method, path, body, headers);
      const [, pair, seconds] = /(__Host-rtd=[^;]+);.*Max-Age=(\d+)/.exec(answer.headers.get('set-cookie') ?? '') ?? [];
      if (pair) cookie = { pair, over: at + Number(seconds) / 3600 };
      expect(answer.status).toBe(200);
      return answer.body;
    };
    return {
      join: (at: number, { roundtable }: LiveSession) => send(at, 'POST', '/api/join', { code: roundtable.joinCode }),
      look: (at: number, { participantToken }: Joined) =>
        send(at, 'GET', '/api/live/state', undefined, participantToken),
    };
  };

  it('are one where the device was known for 23 hours when it joined, and joins again 2 hours later', async () => {
    const [yesterday, today] = [await LiveSession.start(live.app), await LiveSession.start(live.app)];
    const device = browser();
    await device.join(0, yesterday);

    const first = await device.join(23, today);

    expect((await device.join(25, today)).participantToken).toBe(first.participantToken);
    expect(await seats(today)).toBe(1);
  });

  it('are one for a day from when the page of the room was last loaded', async () => {
    const session = await LiveSession.start(live.app);
    const device = browser();
    const first = await device.join(0, session);
    await device.look(23, first);

    expect((await device.join(46, session)).participantToken).toBe(first.participantToken);
    expect((await device.join(71, session)).participantToken).not.toBe(first.participantToken);
  });

  it('are nobody else’s: strangers who make up the same cookie get one each', async () => {
    const session = await LiveSession.start(live.app);
    const stranger = () => live.app.client({ cookie: '__Host-rtd=made.up' });

    const [one, other] = [await joinFrom(stranger(), session), await joinFrom(stranger(), session)];

    expect(one.participantToken).not.toBe(other.participantToken);
    expect(await seats(session)).toBe(2);
  });

  it('are of one room: nothing kept in another tells of the same device', async () => {
    const [session, another] = [await LiveSession.start(live.app), await LiveSession.start(live.app)];
    const device = live.app.client();
    await joinFrom(device, session);
    await joinFrom(device, another);

    const kept = await live.database.query<{ device: Buffer }>(
      'select device from arrivals where roundtable_id = any($1::uuid[])',
      [[session.roundtable.id, another.roundtable.id]],
    );

    expect(new Set(kept.map(({ device: hash }) => hash.toString('hex'))).size).toBe(2);
  });

  it('are several where the host lets people share a device', async () => {
    const session = await LiveSession.start(live.app);
    await share(session);
    const device = live.app.client();

    const tokens = [];
    for (const _time of five) tokens.push((await joinFrom(device, session)).participantToken);

    expect(new Set(tokens).size).toBe(5);
    expect(await seats(session)).toBe(5);
  });

  it('are given to nobody else there, whose tab knows the seat that was taken last', async () => {
    const session = await LiveSession.start(live.app);
    await share(session);
    const device = live.app.client();
    const { participantToken } = await joinFrom(device, session);

    expect((await joinFrom(device, session, { participantToken })).participantToken).not.toBe(participantToken);
    expect(await seats(session)).toBe(2);
  });

  it('are given to nobody else there who asks to be let in, and who is told that the device is shared', async () => {
    const session = await LiveSession.start(live.app);
    await share(session);
    const device = live.app.client();
    const { participantToken } = await joinFrom(device, session);
    await session.done('PUT', 'session/joining', { joining: 'knock' });

    const body = { code: session.roundtable.joinCode, participantToken };
    const { body: place } = await device.post<PlaceInLine>('/api/join/waiting', body);

    expect(place).toMatchObject({ state: 'waiting', session: { sharedDevices: true } });
    expect(await seats(session)).toBe(1);
  });

  /** Somebody invited opens their link on a device, and joins by it where they are `shown` theirs. */
  const comeByLink = async (device: TestClient, { roundtable }: LiveSession, fullName: string) => {
    const { invitationId, token } = await inviteTo(live, roundtable, { fullName });
    await device.get(`/i/${token}`);
    return {
      invitationId,
      join: (shown = invitationId) => device.post<Joined>('/api/join/invitation', { invitationId: shown }),
    };
  };

  it('are that of the personal link that was opened there, where somebody then comes by code', async () => {
    const session = await LiveSession.start(live.app);
    const device = live.app.client();
    const { body: ada } = await (await comeByLink(device, session, 'Ada Lovelace')).join();

    expect((await joinFrom(device, session)).participantToken).toBe(ada.participantToken);
  });

  it.each([false, true])(
    'are that of the personal link where somebody waits there and then opens it, unless shared: %s',
    async (shared) => {
      const session = await LiveSession.start(live.app, { joining: 'knock' });
      if (shared) await share(session);
      const device = live.app.client();
      const { body: place } = await device.post<PlaceInLine>('/api/join/waiting', {
        code: session.roundtable.joinCode,
      });
      await live.app.client().post('/api/join/waiting', { code: session.roundtable.joinCode });
      const host = await consoleAt(live, session, live.app);
      expect(host.sessions.at(-1)?.host?.waiting).toBe(2);

      const { body: ada } = await (await comeByLink(device, session, 'Ada Lovelace')).join();

      await retry(() => expect(host.sessions.at(-1)).toMatchObject({ joined: 1, host: { waiting: shared ? 2 : 1 } }));
      const look = { waitingToken: place.waitingToken };
      const { body: looked } = await device.post<PlaceInLine>('/api/join/waiting/look', look);
      if (shared) return expect(looked.state).toBe('waiting');
      expect(looked).toMatchObject({ state: 'admitted', joined: { participantToken: ada.participantToken } });
      await session.done('POST', 'session/waiting/admit', { whom: 'all' });
      expect(await seats(session)).toBe(2);
    },
  );

  it('are nobody’s of two who came by their personal links, where somebody then comes by code', async () => {
    const session = await LiveSession.start(live.app);
    const device = live.app.client();
    const { body: ada } = await (await comeByLink(device, session, 'Ada Lovelace')).join();
    const { body: ben } = await (await comeByLink(device, session, 'Ben Ashby')).join();
    expect([ada.name, ben.name]).toEqual(['Ada Lovelace', 'Ben Ashby']);

    const { participantToken, name } = await joinFrom(device, session);
    expect([ada.participantToken, ben.participantToken]).not.toContain(participantToken);
    expect(name).toBeUndefined();
    expect((await joinFrom(device, session)).participantToken).toBe(participantToken);
    expect(await seats(session)).toBe(3);
  });

  it('are not those of a personal link where somebody else has opened theirs since', async () => {
    const session = await LiveSession.start(live.app);
    const device = live.app.client();
    const { body: ada } = await (await comeByLink(device, session, 'Ada Lovelace')).join();
    await comeByLink(device, session, 'Ben Ashby');

    expect((await joinFrom(device, session)).participantToken).not.toBe(ada.participantToken);
  });

  it('are taken by a page that shows a personal link for that person alone', async () => {
    const session = await LiveSession.start(live.app);
    const device = live.app.client();
    const ada = await comeByLink(device, session, 'Ada Lovelace');
    const ben = await comeByLink(device, session, 'Ben Ashby');

    expect(await ben.join(ada.invitationId)).toMatchObject({
      status: 409,
      body: { message: 'Another personal link has been opened in this browser. Open yours again.' },
    });
    expect(
      await live.database.query('select 1 from arrivals where roundtable_id = $1', [session.roundtable.id]),
    ).toEqual([]);
    expect((await ben.join()).body.name).toBe('Ben Ashby');
  });

  it('count as one in small results, before and after sealing', async () => {
    const session = await LiveSession.start(live.app, { rule: 'chatham_house' });
    const { id } = session.roundtable;
    await share(session);
    const [device, activityId] = [live.app.client(), await session.open()];
    for (const _time of five.slice(1)) await answer(await joinFrom(device, session), activityId, 'a');
    await answer(await joinFrom(live.app.client(), session), activityId, 'b');
    const result = () => session.done('GET', `activities/${activityId}/tally`);
    const hidden = { suppressed: true, result: null, respondents: null };
    await session.close(activityId);

    expect(await result()).toMatchObject({ ...hidden, answered: 5 });
    await session.done('POST', 'session/close');
    expect(await live.database.query('select 1 from poll_snapshots where roundtable_id = $1', [id])).toEqual([]);
    await live.app.get(SealSession).run(id);
    expect(await result()).toMatchObject(hidden);
    expect(await live.database.query('select 1 from responses where activity_id = $1', [activityId])).toEqual([]);
    expect(await live.database.query('select extra_seats from session_live where roundtable_id = $1', [id])).toEqual([
      { extra_seats: 3 },
    ]);
  });

  it('hide no result to which five devices have answered', async () => {
    const session = await LiveSession.start(live.app, { rule: 'chatham_house' });
    const { id } = session.roundtable;
    await share(session);
    const [device, activityId] = [live.app.client(), await session.open()];
    for (const _time of five.slice(3)) await answer(await joinFrom(device, session), activityId, 'a');
    for (const _person of five.slice(1)) await answer(await joinFrom(live.app.client(), session), activityId, 'b');
    await session.close(activityId);
    const result = () => session.done('GET', `activities/${activityId}/tally`);

    expect(await result()).toMatchObject({ suppressed: false, respondents: 6 });
    await session.done('POST', 'session/close');
    await live.app.get(SealSession).run(id);
    expect(await result()).toMatchObject({ suppressed: false, respondents: 6 });
  });

  it('show hosts how many wait from one network, from ten devices on', async () => {
    const session = await LiveSession.start(live.app, { joining: 'knock', rule: 'chatham_house' });
    const { joinCode: code } = session.roundtable;
    const ask = () => live.app.client().post<PlaceInLine>('/api/join/waiting', { code });
    const waiting = async () => (await session.done('GET', 'session/waiting', undefined)) as unknown as WaitingList;
    await Promise.all(Array.from({ length: 9 }, ask));
    expect(await waiting()).toMatchObject({ fromOneNetwork: 0 });

    await ask();
    expect(await waiting()).toMatchObject({ fromOneNetwork: 10 });

    await session.done('POST', 'session/waiting/admit', { whom: 'these', seatIds: [(await waiting()).waiting[0]?.id] });
    expect(await waiting()).toMatchObject({ fromOneNetwork: 0 });
  });
});
