import { type Listener, LiveSession, retry, type TestApp } from '@rt/testing';

import { consoleAt } from '../spec-screens';
import { twoLiveServers } from '../spec-servers';

describe('People who ask for more time', () => {
  const live = twoLiveServers();
  let session: LiveSession;
  let here: TestApp;
  let there: TestApp;
  let id: string;

  beforeEach(async () => {
    [here, there] = live.apps;
    session = await LiveSession.start(here, { rule: 'chatham_house' });
    id = await session.plan({ durationSec: 300 });
  });

  const act = (verb: string, body: object = {}) =>
    session.host.post(`/api/roundtables/${session.roundtable.id}/activities/${id}/${verb}`, body);
  const address = (activityId = id) => `/api/live/activities/${activityId}/more-time`;
  const shows = (host: Listener, people: number): Promise<void> =>
    retry(() => expect(host.sessions.at(-1)?.host?.moreTime).toEqual(people > 0 ? [{ activityId: id, people }] : []));

  it('are counted once each, at whatever process, until time is given; they may ask anew then', async () => {
    await act('open');
    const [one, two] = await session.phones(2);
    const hosts = [await consoleAt(live, session, here), await consoleAt(live, session, there)];
    expect(await one!.http(here).post(address())).toMatchObject({ status: 200, body: { asked: true } });
    await one!.http(here).post(address());
    await one!.http(there).post(address());
    for (const host of hosts) await shows(host, 1);
    await two!.http(there).post(address());
    for (const host of hosts) await shows(host, 2);

    expect((await act('extend', { seconds: 30 })).status).toBe(200);
    for (const host of hosts) await shows(host, 0);
    await two!.http(here).post(address());
    for (const host of hosts) await shows(host, 1);
    await act('close');
    for (const host of hosts) await shows(host, 0);
  });

  it('still stand once a question goes on that was paused meanwhile, and not once time was given in the pause', async () => {
    await act('open');
    const [one, two] = await session.phones(2);
    const host = await consoleAt(live, session, there);
    await one!.http(here).post(address());
    await shows(host, 1);

    await act('pause', { paused: true });
    await two!.http(there).post(address());
    await shows(host, 2);
    await act('pause', { paused: false });
    await retry(() => expect(host.changedActivities.at(-1)).not.toHaveProperty('paused'));
    // Whoever asks again after it counts once.
    await one!.http(there).post(address());
    const latest = await consoleAt(live, session, here);
    for (const console of [host, latest]) await shows(console, 2);

    await act('pause', { paused: true });
    await act('extend', { seconds: 30 });
    await act('pause', { paused: false });
    for (const console of [host, latest]) await shows(console, 0);
  });

  it('are told to hosts alone, in numbers, and stand in no table that the log holds', async () => {
    await act('open');
    const [one, two] = await session.phones(2);
    const phone = await two!.listen(here);
    live.closeLater(phone);
    const host = await consoleAt(live, session, there);
    await one!.http(here).post(address());
    await shows(host, 1);

    expect(JSON.stringify(host.frames)).not.toContain(one!.participation.id);
    expect(JSON.stringify([phone.frames, (await two!.http().get('/api/live/state')).body])).not.toContain('moreTime');
    const holding = await live.database.query(
      `select c.relname, c.relpersistence from pg_class c join pg_attribute a on a.attrelid = c.oid
       where a.attname = 'time_asked' and c.relkind = 'r'`,
    );
    expect(holding).toEqual([{ relname: 'room_connections', relpersistence: 'u' }]);
    expect(await live.database.query(`select from audit_events where detail::text like '%time%asked%'`)).toEqual([]);
  });

  it('are refused where there is no time to be given, and learn of no question that was not asked', async () => {
    const phone = await session.phone();
    const ask = (activityId = id) => phone.http().post(address(activityId));
    expect(await ask()).toMatchObject({ status: 404 });
    await act('open');
    await act('close');
    expect(await ask()).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
    const untimed = await session.plan({});
    await session.host.post(`/api/roundtables/${session.roundtable.id}/activities/${untimed}/open`, {});
    expect((await ask(untimed)).body).toMatchObject({
      code: 'wrong-state',
      message: 'This question has no time limit.',
    });

    const other = await LiveSession.start(here);
    expect(await (await other.phone()).http().post(address(untimed))).toMatchObject({ status: 404 });
    expect((await session.host.post(address(untimed), {})).status).toBe(401);
  });
});
