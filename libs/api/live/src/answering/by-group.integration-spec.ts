import { SealSession } from '@rt/api/sessions';
import type { Breakdown } from '@rt/contracts';
import { LiveSession, response, retry } from '@rt/testing';

import { consoleAt, stageAt } from '../spec-screens';
import { liveServer } from '../spec-servers';

describe('Results by group', () => {
  const live = liveServer();
  let session: LiveSession;

  const byGroup = (activityId: string) =>
    session.host.get<Breakdown>(`/api/roundtables/${session.roundtable.id}/activities/${activityId}/by-group`);
  const answer = async (activityId: string, optionId: string, people: number, declaredType?: string) => {
    for (const phone of await session.phones(people, declaredType ? { declaredType, online: true } : {}))
      expect(await phone.put(response(activityId, 1, { optionId }))).toMatchObject({ ok: true });
  };

  beforeAll(async () => {
    session = await LiveSession.start(live.app, { rule: 'chatham_house' });
  });

  it('are told to hosts once voting has closed, and are the same after sealing, when nobody can count them again', async () => {
    const activityId = await session.open();
    const listener = await (await session.phone()).listen();
    live.closeLater(listener);
    await answer(activityId, 'a', 5, 'sme');
    await answer(activityId, 'b', 1, 'sme');
    await answer(activityId, 'b', 2, 'investor');
    await answer(activityId, 'a', 3);
    expect((await byGroup(activityId)).body).toMatchObject({ code: 'wrong-state' });
    await session.close(activityId);

    const { body } = await byGroup(activityId);
    const counts = (id: string, count: number) => expect.objectContaining({ id, count });
    const options = (a: number, b: number) =>
      expect.objectContaining({ options: expect.arrayContaining([counts('a', a), counts('b', b)]) });
    expect(body.by[0]).toEqual({
      by: 'type',
      groups: [
        { group: 'sme', label: 'SME', respondents: 6, result: options(5, 1) },
        { group: null, respondents: 5, result: options(3, 2) },
      ],
    });
    // Who is online are the small businesses and two others: one division less the other would tell how these two answered.
    expect(body.by).toHaveLength(1);
    // Ending a seat would else tell what was answered there: its group before less its group after.
    await live.database.query(
      `update participations set revoked_at = now() where id = (
         select participation_id from arrivals where roundtable_id = $1 and type_id is not null order by type_id limit 1)`,
      [session.roundtable.id],
    );
    expect((await byGroup(activityId)).body).toEqual(body);
    expect((await (await session.phone()).http().get(`/api/roundtables/${session.roundtable.id}`)).status).toBe(401);
    expect(JSON.stringify(listener.frames)).not.toMatch(/sme|respondents":6/);

    await session.done('POST', 'session/close');
    await live.app.get(SealSession).run(session.roundtable.id);
    expect((await byGroup(activityId)).body).toEqual(body);
    expect(await live.database.query('select 1 from responses where voice is not null')).toEqual([]);
  });

  it('stand on the stage where the host puts them there, and go with the next choice; phones never get them', async () => {
    const running = await LiveSession.start(live.app, { rule: 'chatham_house' });
    session = running;
    const stage = await stageAt(live, session, live.app);
    const host = await consoleAt(live, session, live.app);
    const phone = await (await session.phone()).listen();
    live.closeLater(phone);
    const told = (expected: object | undefined) =>
      retry(async () => {
        for (const listener of [stage, host]) {
          await listener.send('state:get', {});
          expect(listener.state?.session.stageGroups).toEqual(expected);
        }
      });
    const show = (body: object) =>
      session.host.put(`/api/roundtables/${session.roundtable.id}/session/stage-view`, body);

    const activityId = await session.open({ visibility: 'on_reveal' });
    await answer(activityId, 'a', 6, 'sme');
    await answer(activityId, 'b', 5, 'investor');
    await session.host.put(`/api/roundtables/${session.roundtable.id}/session/current`, { activityId });
    expect((await show({ view: 'results', by: 'type' })).body).toMatchObject({ code: 'wrong-state' });
    await session.close(activityId);
    await told(undefined);
    await session.done('POST', `activities/${activityId}/reveal`, { revealed: true });
    await told(undefined);

    await show({ view: 'results', by: 'type' });
    await told({
      by: 'type',
      groups: [
        expect.objectContaining({ group: 'sme', label: 'SME', respondents: 6 }),
        expect.objectContaining({ group: 'investor', respondents: 5 }),
      ],
    });
    expect(stage.state?.session.stage).toMatchObject({ shows: 'results', activityId, by: 'type' });
    // Nobody said where they are: nothing may be told by it, and the stage shows the result of all.
    await show({ view: 'results', by: 'place' });
    await told(undefined);
    expect(stage.state?.session.stage).toEqual({ shows: 'results', activityId, noResults: null });
    await show({ view: 'results', by: 'type' });
    await show({ view: 'blank' });
    await told(undefined);
    await show({ view: 'unblank' });
    await told(expect.objectContaining({ by: 'type' }));
    await show({ view: 'results' });
    await told(undefined);
    await show({ view: 'results', by: 'type' });
    await told(expect.objectContaining({ by: 'type' }));
    await session.open();
    await told(undefined);

    expect(JSON.stringify(phone.frames)).not.toMatch(/stageGroups|sme|investor/);
    expect((await show({ view: 'results', by: 'name' })).body).toMatchObject({ code: 'invalid', field: 'by' });
    expect((await show({ view: 'question', by: 'type' })).body).toMatchObject({ code: 'invalid', field: 'by' });
  });
});
