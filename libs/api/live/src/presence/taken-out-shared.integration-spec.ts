import { Database } from '@rt/api/platform';
import { SeatsTakenOut } from '@rt/api/sessions';
import { Listener, retry, waitingForLocks } from '@rt/testing';

import { consoleAt } from '../spec-screens';
import { type Seated, SeatedSession } from '../spec-seats';
import { liveServer } from '../spec-servers';

/** Under the Chatham House Rule a seat that shares a device is reckoned with in small numbers. */
describe('A seat that shares a device and is taken out', () => {
  const live = liveServer();

  /** People on devices of their own, and one who has two seats on one device. */
  const start = async (alone: number) => {
    const room = await SeatedSession.start(live, { rule: 'chatham_house', shared: true });
    const device = live.app.client();
    const people = [await room.sit(device), ...(await room.sitAll(alone))];
    return { room, device, people, further: await room.sit(device) };
  };

  const closed = async (room: SeatedSession, seats: readonly Seated[], over = {}) => {
    const activityId = await room.session.open(over);
    for (const seat of seats) expect((await room.answer(seat, activityId, 'a')).status).toBe(200);
    await room.session.close(activityId);
    return activityId;
  };

  const ago = ({ id }: Seated) =>
    live.database.query(`update participations set revoked_at = revoked_at - interval '11 seconds' where id = $1`, [
      id,
    ]);

  const keep = (room: SeatedSession, activityId: string) =>
    room.session.done('POST', `activities/${activityId}/keep`, { finding: 'All agreed' });

  const revisionOf = async (activityId: string) => {
    const [row] = await live.database.query<{ revision: number }>(
      'select revision::float8 as revision from activity_live where activity_id = $1',
      [activityId],
    );
    return row?.revision;
  };

  const kept = (activityId: string) =>
    live.database.query<Record<string, unknown>>(
      `select c.state, c.draft_title as title, (s.frozen ->> 'n')::int as n
       from contributions c left join poll_snapshots s on s.id = c.snapshot_id where c.activity_id = $1`,
      [activityId],
    );

  it('leaves kept results of the five people who are left, also where it came later', async () => {
    const { room, device, people, further } = await start(4);
    const activityId = await closed(room, [...people, further]);
    await keep(room, activityId);
    const later = await room.sit(device);

    await room.takeOut(further.id);
    await ago(further);
    await room.takeOut(later.id);
    expect(await kept(activityId)).toMatchObject([{ state: 'accepted', title: 'All agreed' }]);
    // The time of the first has come, and not yet that of the second.
    await live.app.get(SeatsTakenOut).removeRest(room.id);

    expect(await kept(activityId)).toMatchObject([{ state: 'accepted', title: 'All agreed' }]);
    await room.sweep();
    expect(await kept(activityId)).toEqual([{ state: 'accepted', title: 'All agreed', n: 5 }]);
  });

  it('leaves what was kept, and what is frozen, where the session ends before nothing of it can be on its way', async () => {
    const { room, people, further } = await start(4);
    const [keptId, other] = [await closed(room, [...people, further]), await closed(room, [...people, further])];
    await keep(room, keptId);

    await room.takeOut(further.id);
    await room.session.done('POST', 'session/close');
    await room.sweep();

    expect(await kept(keptId)).toEqual([{ state: 'accepted', title: 'All agreed', n: 5 }]);
    expect(await room.frozen()).toEqual([5, 5]);
    expect(await room.tally(other)).toMatchObject({ suppressed: false, respondents: 5 });
  });

  it('withdraws a kept result of which fewer than five are left', async () => {
    const room = await SeatedSession.start(live, { rule: 'chatham_house', shared: true });
    const people = await room.sitAll(5);
    const activityId = await closed(room, people);
    await keep(room, activityId);
    await room.sit(people[0]?.device);

    await room.takeOut(people[0]?.id ?? '');
    await room.sweep();

    expect(await kept(activityId)).toMatchObject([{ state: 'withdrawn', n: null }]);
  });

  it('makes no answer of others go that a result has shown, also while the room does not see it as it is taken out', async () => {
    const { room, people, further } = await start(4);
    const activityId = await closed(room, [...people, further]);
    expect(await room.tally(activityId)).toMatchObject({ suppressed: false, respondents: 6 });
    await room.takeOut(further.id);
    expect(await room.tally(activityId)).toMatchObject({ suppressed: true });

    const { single } = await room.seats();

    expect(single.map(({ answersStay }) => answersStay)).toEqual(Array(5).fill(true));
    expect(await room.takeOut(people[2]?.id ?? '')).toMatchObject({ status: 409, body: { code: 'seat-shows-answer' } });
  });

  it('has the room told the result once nothing of it can be counted', async () => {
    const { room, people, further } = await start(4);
    const activityId = await closed(room, people, { visibility: 'after_close' });
    const phone = await Listener.connect(live.app.url, { token: people[0]?.token });
    live.closeLater(phone);
    await phone.join();
    const host = await consoleAt(live, room.session, live.app);
    for (const screen of [phone, host])
      await retry(() => expect(screen.tally(activityId)).toMatchObject({ suppressed: true, respondents: null }));
    await room.takeOut(further.id);

    const database = live.app.get(Database);
    let locked: () => void = () => undefined;
    const swept = new Promise<void>((done) => (locked = done)).then(() => room.sweep());
    await database.transaction(async () => {
      await database.query('select 1 from arrivals where participation_id = $1 for update', [further.id]);
      locked();
      await waitingForLocks(live.database, 1, 'update arrivals');
      // What was on its way has gone, and the room counts while the seat is still reckoned with.
      const revision = await revisionOf(activityId);
      await retry(() => expect(host.tally(activityId)?.revision).toBe(revision));
    });
    await swept;

    for (const screen of [phone, host])
      await retry(() => expect(screen.tally(activityId)).toMatchObject({ suppressed: false, respondents: 5 }));
  });
});
