import { SealSession } from '@rt/api/sessions';
import type { Breakdown } from '@rt/contracts';
import { LiveSession, response } from '@rt/testing';

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
});
