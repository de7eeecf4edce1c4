import { Listener, LiveSession, retry, type TestClient } from '@rt/testing';

import { liveServer } from '../spec-servers';

describe('The keys of the room’s screen', () => {
  const live = liveServer();

  /** A room with three questions, in an agenda that asks the last of them first, and its screen. */
  async function room(keysMoveSession?: boolean) {
    const session = await LiveSession.start(live.app);
    const ids = [await session.plan(), await session.plan(), await session.plan()] as const;
    const [itemId] = await live.database.query<{ id: string }>(
      `insert into agenda_items (id, org_id, roundtable_id, position, kind, title, planned_minutes)
       select gen_random_uuid(), org_id, id, 0, 'discussion', 'First', 10 from roundtables where id = $1 returning id`,
      [session.roundtable.id],
    );
    await live.database.query('update activities set agenda_item_id = $1 where id = $2', [itemId?.id, ids[2]]);
    const pairing = (await live.app.client().post('/api/stage/pairings')).body;
    const { pairingId, secret, code } = pairing;
    await session.done('POST', 'stage', keysMoveSession === undefined ? { code } : { code, keysMoveSession });
    const claimed = (await live.app.client().post('/api/stage/pairings/claim', { pairingId, secret })).body;
    const screen = live.app.client({ bearer: claimed['stageToken'] as string });
    const press = async (act: string, from?: string | null) =>
      screen.post('/api/stage/keys', from === undefined ? { act } : { act, from });

    return { session, order: [ids[2], ids[0], ids[1]] as const, claimed, screen, press };
  }

  const countOf = async (roundtableId: string): Promise<number> => {
    const rows = await live.database.query(
      `select 1 from audit_events where roundtable_id = $1 and actor_role = 'stage'`,
      [roundtableId],
    );
    return rows.length;
  };

  it('step through the running order and back, and stop at its ends', async () => {
    const { order, press, claimed } = await room(true);
    expect(claimed).toMatchObject({ keysMoveSession: true });
    const [first, second, third] = order;

    expect(await press('next', null)).toMatchObject({ status: 200, body: { currentActivityId: first, blank: false } });
    expect((await press('next', first)).body).toMatchObject({ currentActivityId: second });
    expect((await press('next', second)).body).toMatchObject({ currentActivityId: third });
    expect((await press('next', third)).body).toMatchObject({ currentActivityId: third });
    expect((await press('back', third)).body).toMatchObject({ currentActivityId: second });
    expect((await press('back', second)).body).toMatchObject({ currentActivityId: first });
    expect((await press('back', first)).body).toMatchObject({ currentActivityId: first });
  });

  it('step once, however often a press arrives, and are kept in the record as the screen’s', async () => {
    const { session, order, press } = await room(true);

    const pressed = await Promise.all([press('next', null), press('next', null), press('next')]);

    expect(pressed.map(({ body }) => body['currentActivityId'])).toEqual([order[0], order[0], order[0]]);
    expect(await countOf(session.roundtable.id)).toBe(1);
  });

  it('leave a question alone while voting is open on it, and never close it', async () => {
    const { session, order, press } = await room(true);
    const [first, second] = order;
    await press('next', null);
    await press('next', first);
    await session.done('POST', `activities/${second}/open`);

    for (const act of ['next', 'back']) {
      expect(await press(act, second)).toMatchObject({ status: 409, body: { code: 'voting-open' } });
    }
    const [activity] = await live.database.query('select state from activity_live where activity_id = $1', [second]);
    expect(activity).toEqual({ state: 'open' });
    expect((await press('blank')).body).toEqual({ currentActivityId: second, blank: true });
    await session.close(second);
    expect((await press('next', second)).body).toEqual({ currentActivityId: order[2], blank: true });
  });

  it('leave the list of open questions on the screen where they go on to one of these', async () => {
    const { session, order, press } = await room(true);
    const [first, second, third] = order;
    await session.done('POST', 'activities/open', { activityIds: [second, first, third] });
    await session.done('PUT', 'session/current', { activityId: first });
    await session.close(first);
    await session.done('PUT', 'session/stage-view', { view: 'open-questions' });

    expect((await press('next', first)).body).toMatchObject({ currentActivityId: second });
    const [row] = await live.database.query('select stage_view as view from session_live where roundtable_id = $1', [
      session.roundtable.id,
    ]);
    expect(row).toEqual({ view: 'open-questions' });
  });

  it('make the stage blank and show again what stood before', async () => {
    const { session, order, press } = await room(true);
    await session.done('POST', `activities/${order[0]}/open`);
    await session.done('PUT', 'session/current', { activityId: order[0] });
    const { ticket } = (await session.host.post('/api/socket-tickets')).body;
    const host = await Listener.connect(live.app.url, { ticket, roundtableId: session.roundtable.id });
    live.closeLater(host);
    await host.join();

    for (const [act, shows] of [
      ['blank', 'blank'],
      ['blank', 'blank'],
      ['unblank', 'question'],
    ] as const) {
      expect((await press(act)).status).toBe(200);
      await retry(async () => {
        await host.send('state:get', {});
        expect(host.state?.session.stage?.shows).toBe(shows);
      });
    }
  });

  it('do nothing unless the host said so, nor for anybody who is no paired screen', async () => {
    const silent = await room();
    const withheld = await room(false);
    for (const { press, claimed } of [silent, withheld]) {
      expect(claimed).toMatchObject({ keysMoveSession: false });
      for (const act of ['next', 'back', 'blank', 'unblank']) {
        expect(await press(act, null)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
      }
    }
    const phone = await silent.session.phone();
    const others: TestClient[] = [live.app.client(), silent.session.host, live.app.client({ bearer: phone.token })];
    for (const other of others) {
      expect(await other.post('/api/stage/keys', { act: 'blank' })).toMatchObject({ status: 401 });
    }
    expect(await countOf(silent.session.roundtable.id)).toBe(0);
  });

  it('do no more than the three acts, and end with the pairing', async () => {
    const { session, screen, press } = await room(true);
    expect(await press('close')).toMatchObject({ status: 422, body: { code: 'invalid', field: 'act' } });
    for (const path of ['session/close', 'session/start']) {
      expect((await screen.post(`/api/roundtables/${session.roundtable.id}/${path}`)).status).toBe(401);
    }

    await session.host.send('DELETE', `/api/roundtables/${session.roundtable.id}/stage`);

    expect([401, 403]).toContain((await press('blank')).status);
    expect(await countOf(session.roundtable.id)).toBe(0);
  });

  it('still act on the second day of a session, and not before it has started', async () => {
    const { session, press, order } = await room(true);
    await live.database.query(`update stage_pairings set expires_at = now() - interval '2 days'`);
    await live.app.client().post('/api/stage/pairings');
    expect((await press('next', null)).body).toMatchObject({ currentActivityId: order[0] });

    await live.database.query(`update roundtables set state = 'scheduled' where id = $1`, [session.roundtable.id]);
    expect(await press('next', order[0])).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
  });
});
