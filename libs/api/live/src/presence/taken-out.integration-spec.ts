import { SealSession } from '@rt/api/sessions';
import { Listener, retry } from '@rt/testing';

import { SeatedSession } from '../spec-seats';
import { twoLiveServers } from '../spec-servers';

const TAKEN_OUT = { status: 403, body: { code: 'seat-taken-out' } };

/** No Redis: what one process hints at never reaches the other, as if every hint were lost. */
describe('A seat that the host takes out', () => {
  const live = twoLiveServers();

  it('is marked for the host where it shares a device, by name where people are named', async () => {
    const room = await SeatedSession.start(live, { rule: 'attributed', shared: true });
    const device = live.app.client();
    const twins = [await room.sit(device, 'Ann Lee'), await room.sit(device)];
    const alone = await room.sit(live.app.client(), 'Bob Ray');

    const { shared, single, takenOut } = await room.seats();

    const row = { invited: false, mayTakeOut: true, answersStay: false };
    expect(shared).toHaveLength(1);
    expect(shared[0]?.seats).toEqual(
      expect.arrayContaining([
        { id: twins[0]?.id, name: 'Ann Lee', ...row },
        { id: twins[1]?.id, name: null, ...row },
      ]),
    );
    expect([single, takenOut]).toEqual([[{ id: alone.id, name: 'Bob Ray', ...row }], 0]);
  });

  it('names nobody to the host under the Chatham House Rule, not even whose personal link shares a device', async () => {
    const room = await SeatedSession.start(live, { rule: 'chatham_house' });
    const { invitationId, id: invited } = await room.inviteOnDeviceOf(await room.sit());

    const { shared } = await room.seats();

    expect(shared.map(({ seats }) => seats.map(({ name }) => name))).toEqual([[null, null]]);
    expect(JSON.stringify(shared)).not.toContain(invitationId);
    expect(shared[0]?.seats.find(({ id }) => id === invited)).toMatchObject({ invited: true, mayTakeOut: false });
    expect(await room.takeOut(invited)).toMatchObject({ status: 409, body: { code: 'seat-by-invitation' } });
  });

  it('takes its answers out of what is counted, and leaves all others', async () => {
    const room = await SeatedSession.start(live);
    const activities = [await room.session.open({ visibility: 'always' }), await room.session.open()] as const;
    const [gone, stays] = [await room.sit(), await room.sit()];
    for (const id of activities) {
      expect((await room.answer(gone, id, 'a')).status).toBe(200);
      expect((await room.answer(stays, id, 'b')).status).toBe(200);
    }
    expect(await room.tally(activities[0])).toMatchObject({ respondents: 2 });

    expect((await room.takeOut(gone.id)).body).toMatchObject({ single: [{ id: stays.id }], takenOut: 1 });

    for (const id of activities) {
      expect(await room.recount(id)).toMatchObject({ answeredShown: 1, answeredCounted: 1, equal: true });
      expect(await room.tally(id)).toMatchObject({ answered: 1 });
    }
    await room.sweep();
    await room.session.done('POST', 'session/close', { closeActivities: true });
    expect(await room.frozen()).toEqual([1, 1]);
    expect(await room.tally(activities[1])).toMatchObject({ respondents: 1 });
  });

  it('leaves results that were kept already, and they say so in their numbers and words, but not in those of the host', async () => {
    const room = await SeatedSession.start(live);
    const activities = [await room.session.open(), await room.session.open(), await room.session.open()] as const;
    const [gone, stays] = [await room.sit(), await room.sit()];
    for (const id of activities) await room.answer(gone, id, 'a');
    for (const id of activities.slice(0, 2)) await room.answer(stays, id, 'b');
    for (const id of activities) await room.session.close(id);
    const keep = (id: string, body = {}) => room.session.done('POST', `activities/${id}/keep`, body);
    await keep(activities[0]);
    await keep(activities[1], { finding: 'Both were named' });
    await keep(activities[2]);
    const kept = async () => {
      const rows = await live.database.query<Record<string, unknown>>(
        `select c.state, c.draft_title as title, c.draft_body as body, c.current_version as version, v.title as "versionTitle",
           (s.frozen ->> 'n')::int as n
         from contributions c join contribution_versions v on v.contribution_id = c.id and v.n = c.current_version
         left join poll_snapshots s on s.id = c.snapshot_id
         where c.activity_id = any($1::uuid[]) order by array_position($1::uuid[], c.activity_id)`,
        [activities],
      );
      return rows;
    };
    const before = await kept();
    expect(before.map(({ n }) => n)).toEqual([2, 2, 1]);

    await room.takeOut(gone.id);

    const [automatic, written, none] = await kept();
    expect(automatic).toMatchObject({ state: 'accepted', n: 1, version: 2 });
    expect(automatic?.['title']).not.toBe(before[0]?.['title']);
    expect(automatic?.['versionTitle']).toBe(automatic?.['title']);
    expect(written).toMatchObject({ title: 'Both were named', n: 1 });
    expect(written?.['body']).toBe(automatic?.['body']);
    expect(none).toMatchObject({ state: 'withdrawn', n: null });
    await room.sweep();
    expect(await kept()).toEqual([automatic, written, none]);
  });

  it('loses its connection at once, at the process that was not told too, and is told why', async () => {
    const room = await SeatedSession.start(live);
    const [gone, stays] = [await room.sit(), await room.sit()];
    const lines: Listener[] = [];
    for (const { token } of [gone, stays]) {
      for (const app of live.apps) {
        const line = await Listener.connect(app.url, { token });
        await line.join();
        lines.push(line);
      }
    }
    live.closeLater(...lines);

    await room.takeOut(gone.id);

    await retry(() => expect(lines.map(({ socket }) => socket.connected)).toEqual([false, false, true, true]));
    for (const app of live.apps) {
      await expect(Listener.connect(app.url, { token: gone.token })).rejects.toThrow('seat-taken-out');
      expect(await app.client({ bearer: gone.token }).get('/api/live/state')).toMatchObject(TAKEN_OUT);
      expect((await app.client({ bearer: stays.token }).get('/api/live/state')).status).toBe(200);
    }
  });

  it('keeps its device out: by code, by the old token, at every process, and whether devices are shared or not', async () => {
    const room = await SeatedSession.start(live);
    const gone = await room.sit();
    await room.takeOut(gone.id);

    for (const shared of [false, true]) {
      if (shared) await room.share();
      for (const app of live.apps) {
        expect(await room.join(app.client({ cookie: gone.device.cookie }))).toMatchObject(TAKEN_OUT);
        expect(await room.join(app.client(), { participantToken: gone.token })).toMatchObject(TAKEN_OUT);
      }
    }

    expect(await room.seatIds()).toEqual([gone.id]);
    expect((await room.join(live.app.client())).status).toBe(200);
  });

  it('leaves the other seats of a shared device where they are', async () => {
    const room = await SeatedSession.start(live, { shared: true });
    const activityId = await room.session.open();
    const device = live.app.client();
    const [gone, stays] = [await room.sit(device), await room.sit(device)];
    for (const seat of [gone, stays]) await room.answer(seat, activityId, 'a');

    expect((await room.takeOut(gone.id)).body).toMatchObject({ shared: [], single: [{ id: stays.id }] });

    expect((await room.answer(stays, activityId, 'b', { n: 2 })).status).toBe(200);
    expect(await room.recount(activityId)).toMatchObject({ answeredShown: 1, equal: true });
    // Whoever joins there may be another person than the one whose seat stays.
    for (const over of [{}, { participantToken: stays.token }])
      expect(await room.join(device, over)).toMatchObject(TAKEN_OUT);
  });

  it('no longer hides a result after its last answer is deleted, if the host removes it before the close', async () => {
    const room = await SeatedSession.start(live, { rule: 'chatham_house', shared: true });
    const activityId = await room.session.open();
    const device = live.app.client();
    const five = [await room.sit(device), ...(await room.sitAll(4))];
    const more = await room.sit(device);
    for (const seat of five) await room.answer(seat, activityId, 'a');

    await room.takeOut(more.id);
    await room.session.close(activityId);
    expect(await room.tally(activityId)).toMatchObject({ suppressed: true, respondents: null });
    await room.sweep();

    expect(await room.tally(activityId)).toMatchObject({ suppressed: false, respondents: 5 });
  });

  it('keeps its answers after a result was shown, also where it shares its device', async () => {
    const room = await SeatedSession.start(live, { rule: 'chatham_house', shared: true });
    const activityId = await room.session.open();
    const device = live.app.client();
    const five = await room.sitAll(5);
    const twins = [await room.sit(device), await room.sit(device)] as const;
    for (const seat of [...five, ...twins]) await room.answer(seat, activityId, 'a');
    expect((await room.seats()).single.map(({ answersStay }) => answersStay)).toEqual(Array(5).fill(false));

    await room.session.close(activityId);

    const { shared, single } = await room.seats();
    expect(single.map(({ mayTakeOut, answersStay }) => [mayTakeOut, answersStay])).toEqual(Array(5).fill([true, true]));
    expect(shared[0]?.seats.map(({ answersStay }) => answersStay)).toEqual([true, true]);
    for (const seat of [five[0]!, twins[0]]) {
      expect(await room.takeOut(seat.id)).toMatchObject({ status: 409, body: { code: 'seat-shows-answer' } });
    }
    expect(await room.recount(activityId)).toMatchObject({ answeredCounted: 7 });
  });

  it('ends at once where its answers stay, at every process and for good, and nothing that was told changes', async () => {
    const room = await SeatedSession.start(live, { rule: 'chatham_house' });
    const [closed, open] = [await room.session.open(), await room.session.open()] as const;
    const seats = await room.sitAll(6);
    const gone = seats[0]!;
    for (const seat of seats) await room.answer(seat, closed, 'a');
    await room.session.close(closed);
    await room.answer(gone, open, 'b');
    const told = async () => [
      await room.tally(closed),
      await room.recount(closed),
      await room.recount(open),
      await room.session.done('GET', `activities/${closed}/by-group`),
    ];
    const before = await told();
    const lines = await Promise.all(live.apps.map((app) => Listener.connect(app.url, { token: gone.token })));
    for (const line of lines) await line.join();
    live.closeLater(...lines);

    const answers = await Promise.all([0, 1].map((at) => room.takeOut(gone.id, live.apps[at], { answersStay: true })));

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    await retry(() => expect(lines.map(({ socket }) => socket.connected)).toEqual([false, false]));
    for (const app of live.apps) {
      await expect(Listener.connect(app.url, { token: gone.token })).rejects.toThrow('seat-taken-out');
      expect(await room.join(app.client({ cookie: gone.device.cookie }))).toMatchObject(TAKEN_OUT);
      expect(await room.join(app.client(), { participantToken: gone.token })).toMatchObject(TAKEN_OUT);
      expect(await room.answer(gone, open, 'a', { app, n: 2 })).toMatchObject(TAKEN_OUT);
    }
    expect(await room.seats()).toMatchObject({ takenOut: 1 });
    expect(await told()).toEqual(before);

    await room.sweep();
    expect(await told()).toEqual(before);
    // As if PostgreSQL had crashed: nothing is known of devices any more.
    await live.database.query('delete from arrivals where participation_id = $1', [gone.id]);
    await room.session.done('POST', 'session/close', { closeActivities: true });
    expect(await room.frozen()).toEqual([6]);
    await live.app.get(SealSession).run(room.id);
    expect(await room.recount(closed)).toMatchObject({ answeredShown: 6, answeredCounted: 6 });
    const kept = await live.database.query('select 1 from participations where roundtable_id = $1 and answers_stay', [
      room.id,
    ]);
    expect(kept).toEqual([]);
  });

  it('stays once the session has ended, and what is wrong with the request is named', async () => {
    const [room, other] = [await SeatedSession.start(live), await SeatedSession.start(live)];
    const [seat, elsewhere] = [await room.sit(), await other.sit()];

    expect(await room.takeOut(elsewhere.id)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(await room.takeOut('one')).toMatchObject({ status: 422, body: { code: 'invalid', field: 'seatId' } });
    await room.session.done('POST', 'session/close');
    expect(await room.takeOut(seat.id)).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
    expect((await room.seats()).single).toMatchObject([{ id: seat.id, mayTakeOut: false }]);
  });

  it('is gone from all that is kept after sealing', async () => {
    const room = await SeatedSession.start(live);
    const [gone, stays] = [await room.sit(), await room.sit()];
    const activityId = await room.session.open();
    for (const seat of [gone, stays]) await room.answer(seat, activityId, 'a');
    await room.takeOut(gone.id);
    await room.session.done('POST', 'session/close', { closeActivities: true });

    await live.app.get(SealSession).run(room.id);

    const kept = await live.database.query<{ taken_out: boolean; joined: number }>(
      `select p.taken_out, s.joined from participations p join session_live s using (roundtable_id)
       where p.roundtable_id = $1`,
      [room.id],
    );
    expect(kept).toEqual([{ taken_out: false, joined: 1 }]);
    expect(await room.recount(activityId)).toMatchObject({ answeredShown: 1, answeredCounted: 1 });
  });
});
