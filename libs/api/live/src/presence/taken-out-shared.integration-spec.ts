import { SeatsTakenOut } from '@rt/api/sessions';

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
    const { room, people, further } = await start(4);
    const activityId = await closed(room, [...people, further]);
    await keep(room, activityId);

    for (const seat of [further, people[0]]) await room.takeOut(seat?.id ?? '');
    await room.sweep();

    expect(await kept(activityId)).toMatchObject([{ state: 'withdrawn', n: null }]);
  });
});
