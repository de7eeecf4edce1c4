import { Database } from '@rt/api/platform';
import { SeatsTakenOut } from '@rt/api/sessions';
import { waitingForLocks } from '@rt/testing';

import { SeatedSession } from '../spec-seats';
import { twoLiveServers } from '../spec-servers';

/** No Redis: what one process hints at never reaches the other, as if every hint were lost. */
describe('Taking a seat out while other things happen', () => {
  const live = twoLiveServers();

  it('happens once, however often and wherever the host says so', async () => {
    const room = await SeatedSession.start(live);
    const activityId = await room.session.open();
    const [gone, ...others] = [await room.sit(), ...(await room.sitAll(2))];
    for (const seat of [gone, ...others]) await room.answer(seat, activityId, 'a');

    const answers = await Promise.all([0, 1, 0, 1, 0].map((at) => room.takeOut(gone.id, live.apps[at])));
    answers.push(await room.takeOut(gone.id));

    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect(await room.recount(activityId)).toMatchObject({ answeredShown: 2, answeredCounted: 2 });
    const audit = await live.database.query<Record<string, unknown>>(
      `select subject_id, detail from audit_events where verb = 'take-out-seat' and roundtable_id = $1`,
      [room.id],
    );
    expect(audit).toEqual([{ subject_id: room.id, detail: null }]);
  });

  it('leaves no answer that another process was storing meanwhile, and counts its device for small numbers until then', async () => {
    const room = await SeatedSession.start(live);
    const activityId = await room.session.open();
    const uncleared = async () =>
      (await live.database.query('select 1 from arrivals where roundtable_id = $1 and not cleared', [room.id])).length;
    let [late, tries] = [0, 0];
    // The other process learns of the end by the clock; in one of a few tries it is not quicker than this answer.
    for (; tries < 10 && late === 0; tries++) {
      const gone = await room.sit();
      await room.answer(gone, activityId, 'a', { app: live.apps[1] });
      await room.takeOut(gone.id);
      await room.answer(gone, activityId, 'b', { app: live.apps[1], n: 2 });
      late = Number((await room.recount(activityId))['answeredCounted']);
    }
    expect([late, await uncleared()]).toEqual([1, tries]);

    await room.sweep();

    expect(await room.recount(activityId)).toMatchObject({ answeredShown: 0, answeredCounted: 0 });
    expect(await uncleared()).toBe(0);
  });

  it('is in no frozen result, whatever was on its way when the session closed', async () => {
    for (let round = 0; round < 6; round++) {
      const room = await SeatedSession.start(live);
      const activityId = await room.session.open();
      const [gone, stays] = [await room.sit(), await room.sit()];
      for (const seat of [gone, stays]) await room.answer(seat, activityId, 'a', { app: live.apps[1] });

      const [taken] = await Promise.all([
        room.takeOut(gone.id),
        room.answer(gone, activityId, 'b', { app: live.apps[1], n: 2 }),
        room.answer(stays, activityId, 'b', { app: live.apps[1], n: 2 }),
        room.session.done('POST', 'session/close', { closeActivities: true }),
      ]);

      // Whichever came first: a seat is out with its answers, or it stays with them.
      const standing = taken.status === 200 ? 1 : 2;
      if (standing === 2) expect(taken).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
      expect(await room.recount(activityId)).toMatchObject({ answeredShown: standing, answeredCounted: standing });
      expect(await room.frozen()).toEqual([standing]);
    }
  });

  it('is in no frozen result where the close had begun before, and waited for it', async () => {
    const room = await SeatedSession.start(live);
    const activityId = await room.session.open();
    const [gone, stays] = [await room.sit(), await room.sit()];
    for (const seat of [gone, stays]) await room.answer(seat, activityId, 'a');
    const database = live.app.get(Database);
    let closing: Promise<unknown> | undefined;

    // As if the process had ended between the commit and the removal of what was answered.
    await database.transaction(async () => {
      await database.query('select 1 from roundtables where id = $1 for update', [room.id]);
      closing = room.session.done('POST', 'session/close', { closeActivities: true });
      await waitingForLocks(live.database, 1);
      await live.app.get(SeatsTakenOut).end(room.id, gone.id);
    });
    await closing;

    expect(await room.recount(activityId)).toMatchObject({ answeredShown: 1, answeredCounted: 1 });
    expect(await room.frozen()).toEqual([1]);
  });
});
