import type { Joined, PlaceInLine } from '@rt/contracts';
import { LiveSession, type TestClient } from '@rt/testing';

import { inviteTo } from '../../spec-seats';
import { liveServer } from '../../spec-servers';

describe('The address for the chat of an online meeting', () => {
  const live = liveServer();
  let session: LiveSession;

  beforeEach(async () => {
    session = await LiveSession.start(live.app);
    await live.database.query(`update roundtables set format = 'hybrid' where id = $1`, [session.roundtable.id]);
  });

  /** Somebody invited opens their personal link on a device, and joins by it. */
  const comeByLink = async (): Promise<TestClient> => {
    const device = live.app.client();
    const { invitationId, token } = await inviteTo(live, session.roundtable, { fullName: 'Ada Lovelace' });
    await device.get(`/i/${token}`);
    await device.post<Joined>('/api/join/invitation', { invitationId });
    return device;
  };
  const comeByChat = (device: TestClient, over: object = {}) =>
    device.post<Joined>('/api/join', { code: session.roundtable.joinCode, online: true, ...over });
  const ways = async () =>
    (
      await live.database.query<{ online: boolean | null }>('select online from arrivals where roundtable_id = $1', [
        session.roundtable.id,
      ])
    ).map(({ online }) => online);
  const here = () => session.done('GET', 'attendees/groups');

  it('marks who came by a personal link as online, and tells the host', async () => {
    const device = await comeByLink();
    expect(await ways()).toEqual([null]);
    expect(await here()).toMatchObject({ online: 0, inRoom: 0 });

    expect(await comeByChat(device)).toMatchObject({ status: 200, body: { name: 'Ada Lovelace' } });
    expect(await ways()).toEqual([true]);
    expect(await here()).toMatchObject({ online: 1, inRoom: 0 });
  });

  it('does so as soon as it is opened, and takes no seat by it', async () => {
    const device = await comeByLink();
    const look = (who: TestClient, online?: boolean) =>
      who.post('/api/join/lookup', { code: session.roundtable.joinCode, online });
    await look(device);
    await look(live.app.client(), true);
    expect(await ways()).toEqual([null]);

    expect((await look(device, true)).status).toBe(200);
    expect(await ways()).toEqual([true]);
  });

  it('does so for a seat that the page shows, and in front of a waiting room', async () => {
    const device = await comeByLink();
    const { participantToken } = (await device.post<Joined>('/api/join', { code: session.roundtable.joinCode })).body;
    expect(await ways()).toEqual([null]);
    await session.done('PUT', 'session/joining', { joining: 'knock' });
    const body = { code: session.roundtable.joinCode, participantToken, online: true };

    expect((await live.app.client().post<PlaceInLine>('/api/join/waiting', body)).body).toMatchObject({
      state: 'admitted',
    });
    expect(await ways()).toEqual([true]);
  });

  it('moves nobody who came by the code on the screen of the room', async () => {
    const device = live.app.client();
    await device.post<Joined>('/api/join', { code: session.roundtable.joinCode });

    await comeByChat(device);
    expect(await ways()).toEqual([false]);
  });

  it('moves nobody once a result was told by way, nor after the session', async () => {
    const [ada, ben] = [await comeByLink(), await comeByLink()];
    const activityId = await session.open();
    await live.database.query(
      `insert into told_rounds (activity_id, org_id, round, divisions) select id, org_id, 1, $2 from activities where id = $1`,
      [activityId, JSON.stringify({ least: 5, by: [{ by: 'type', groups: ['sme'] }] })],
    );
    await comeByChat(ada);
    expect((await ways()).sort()).toEqual([null, true]);

    await live.database.query('update told_rounds set divisions = $2 where activity_id = $1', [
      activityId,
      JSON.stringify({ least: 5, by: [{ by: 'way', groups: ['online'] }] }),
    ]);
    await comeByChat(ben);
    await live.database.query('update told_rounds set divisions = null where activity_id = $1', [activityId]);
    await session.close(activityId);
    await session.done('POST', 'session/close', {});
    await comeByChat(ben);
    expect((await ways()).sort()).toEqual([null, true]);
  });
});
