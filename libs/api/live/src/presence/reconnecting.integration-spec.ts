import { randomUUID } from 'node:crypto';

import { type Listener, LiveSession, type Phone, retry, type TestApp } from '@rt/testing';

import { consoleAt as consoleIn } from '../spec-screens';
import { twoLiveServers } from '../spec-servers';
import { PresenceRepository } from './presence.repository';

describe('Two processes tell hosts who is reconnecting', () => {
  const live = twoLiveServers();
  let session: LiveSession;
  let here: TestApp;
  let there: TestApp;

  beforeEach(async () => {
    [here, there] = live.apps;
    session = await LiveSession.start(here);
  });

  const listen = async (phone: Phone, app: TestApp): Promise<Listener> => {
    const listener = await phone.listen(app);
    live.closeLater(listener);
    return listener;
  };
  const consoleAt = (app: TestApp): Promise<Listener> => consoleIn(live, session, app);
  /** Breaks the connection below the socket, as a network does: nobody says goodbye. */
  const cut = (listener: Listener): void => void listener.socket.io.engine.close();
  const shown = (host: Listener): number | undefined => host.sessions.at(-1)?.host?.reconnecting;
  const shows = (host: Listener, count: number): Promise<void> => retry(() => expect(shown(host)).toBe(count));

  it('counts somebody whose connection broke until the person is back, at this process or at the other', async () => {
    const [ours, theirs] = [await consoleAt(here), await consoleAt(there)];
    const [one, two] = [await session.phone(), await session.phone()];
    cut(await listen(one, here));
    cut(await listen(two, there));

    for (const host of [ours, theirs]) await shows(host, 2);
    await listen(one, there);
    await listen(two, there);
    for (const host of [ours, theirs]) await shows(host, 0);
  });

  it('tells a console that comes later as well, and nobody else', async () => {
    const [watching, breaking] = [await session.phone(), await session.phone()];
    const phone = await listen(watching, here);
    cut(await listen(breaking, there));

    await shows(await consoleAt(here), 1);
    expect(JSON.stringify(phone.frames)).not.toContain('"host":');
    const asked = await watching.http(there).get('/api/live/state');
    expect(JSON.stringify(asked.body)).not.toContain('"host":');
  });

  it('leaves out those who left, whose seat has ended, or who have another connection', async () => {
    const host = await consoleAt(there);
    const [leaving, ended, two, breaking] = await session.phones(4);
    if (!leaving || !ended || !two || !breaking) throw new Error('nobody is here');
    (await listen(leaving, here)).close();
    await listen(two, there);
    cut(await listen(two, here));
    const lost = await listen(ended, here);
    const others = await listen(breaking, here);
    cut(lost);
    cut(others);

    await shows(host, 2);
    await live.database.query('update participations set revoked_at = now() where id = $1', [ended.participation.id]);
    await shows(host, 1);
  });

  it('leaves out those who ask over HTTP', async () => {
    const host = await consoleAt(here);
    const [asking, breaking] = [await session.phone(), await session.phone()];
    cut(await listen(asking, here));
    cut(await listen(breaking, here));
    await shows(host, 2);
    await asking.http(there).get('/api/live/state');

    await shows(host, 1);
  });

  it('counts all whose process is gone without a word, until the last trace of it is swept', async () => {
    const host = await consoleAt(here);
    const [moved, away] = [await session.phone(), await session.phone()];
    const up = [moved.participation.id, away.participation.id];
    const killed = randomUUID();
    await live.database.query(
      `insert into room_connections (roundtable_id, process_id, up, ended) values ($1, $2, $3, '[]')`,
      [session.roundtable.id, killed, up],
    );
    const grows = (seconds: number) =>
      live.database.query(
        'update room_connections set told_at = now() - make_interval(secs => $2) where process_id = $1',
        [killed, seconds],
      );
    await listen(moved, there);
    await grows(11);

    await shows(host, 1);
    await grows(121);
    await shows(host, 0);
    await grows(131);
    await there.get(PresenceRepository).sweep();
    expect(await live.database.query('select from room_connections where process_id = $1', [killed])).toEqual([]);
  });

  it('counts for two minutes after the connection broke, whenever the other process wrote it down', async () => {
    const host = await consoleAt(here);
    const other = randomUUID();
    await live.database.query(
      `insert into room_connections (roundtable_id, process_id, up, ended, changed_at)
       values ($1, $2, '{}', jsonb_build_array(jsonb_build_array($3::uuid, 1000, false)), now() - interval '60 seconds')`,
      [session.roundtable.id, other, (await session.phone()).participation.id],
    );

    await shows(host, 1);
    await live.database.query(
      `update room_connections set changed_at = now() - interval '120 seconds', told_at = now()`,
    );
    await shows(host, 0);
  });

  it('counts again after the table has been lost', async () => {
    const host = await consoleAt(here);
    const phone = await listen(await session.phone(), there);
    const rows = () =>
      live.database.query('select from room_connections where roundtable_id = $1', [session.roundtable.id]);
    await retry(async () => expect(await rows()).toHaveLength(1));
    await live.database.query('delete from room_connections');
    await retry(async () => expect(await rows()).toHaveLength(1));
    cut(phone);

    await shows(host, 1);
  });
});

describe('A process that is asked to end', () => {
  const live = twoLiveServers();

  it('tells the other that its connections end', async () => {
    const session = await LiveSession.start(live.app);
    const leaving = await live.start();
    const phone = await (await session.phone()).listen(leaving);
    live.closeLater(phone);
    await retry(async () => expect(await live.database.query('select from room_connections')).toHaveLength(1));
    await leaving.close();

    const [row] = await live.database.query<{ up: string[]; ended: unknown[] }>(
      'select up, ended from room_connections',
    );
    expect(row).toMatchObject({ up: [], ended: [[expect.any(String), expect.any(Number), false]] });
  });
});
