import { Database } from '@rt/api/platform';
import { Listener, retry, waitingForLocks } from '@rt/testing';

import { consoleAt } from '../spec-screens';
import { SeatedSession } from '../spec-seats';
import { liveServer } from '../spec-servers';

/** Under the Chatham House Rule, further seats of a device do not count towards the minimum group size. */
describe('A removed seat of a shared device', () => {
  const live = liveServer();

  /** People on devices of their own, and one who has two seats on one device. */
  const start = async (alone: number) => {
    const room = await SeatedSession.start(live, { rule: 'chatham_house', shared: true });
    const device = live.app.client();
    const people = [await room.sit(device), ...(await room.sitAll(alone))];
    return { room, device, people, further: await room.sit(device) };
  };

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

  it('keeps its answers after a result could be seen, so that no difference shows one of them', async () => {
    const { room, people, further } = await start(5);
    const activityId = await room.session.open();
    for (const [at, seat] of people.entries()) await room.answer(seat, activityId, at < 4 ? 'a' : 'b');
    await room.answer(further, activityId, 'b');
    await room.session.close(activityId);
    await keep(room, activityId);
    const shown = async () => [await room.tally(activityId), await room.recount(activityId), await kept(activityId)];
    const before = await shown();
    expect(before[0]).toMatchObject({ suppressed: false, respondents: 7 });

    for (const { id } of [further, people[2]!]) {
      expect(await room.takeOut(id)).toMatchObject({ status: 409, body: { code: 'seat-shows-answer' } });
      expect((await room.takeOut(id, live.app, { answersStay: true })).status).toBe(200);
      expect(await shown()).toEqual(before);
    }
    await room.sweep();

    expect(await shown()).toEqual(before);
    await room.session.done('POST', 'session/close');
    expect(await room.frozen()).toEqual([7]);
  });

  it('loses its answers when the host removes it before the question closes', async () => {
    const { room, people, further } = await start(4);
    const activityId = await room.session.open();
    for (const seat of [...people, further]) await room.answer(seat, activityId, 'a');

    expect((await room.takeOut(further.id)).status).toBe(200);
    await room.session.done('POST', 'session/close', { closeActivities: true });
    await room.sweep();

    expect(await room.frozen()).toEqual([5]);
    expect(await room.tally(activityId)).toMatchObject({ suppressed: false, respondents: 5 });
  });

  it('shows the result to the room after the last answer from its seat is deleted', async () => {
    const { room, people, further } = await start(4);
    const activityId = await room.session.open({ visibility: 'after_close' });
    for (const seat of people) await room.answer(seat, activityId, 'a');
    await room.takeOut(further.id);
    await room.session.close(activityId);
    const phone = await Listener.connect(live.app.url, { token: people[0]?.token });
    live.closeLater(phone);
    await phone.join();
    const host = await consoleAt(live, room.session, live.app);
    for (const screen of [phone, host])
      await retry(() => expect(screen.tally(activityId)).toMatchObject({ suppressed: true, respondents: null }));

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
