import { LiveSession, response } from '@rt/testing';

import { SeatedSession } from '../spec-seats';
import { liveServer } from '../spec-servers';

const OPTIONS = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Option ${id}` }));

describe('Options that were picked together', () => {
  const live = liveServer();
  let session: LiveSession;

  beforeAll(async () => {
    session = await LiveSession.start(live.app, { rule: 'chatham_house' });
  });

  const pathOf = (activityId: string) =>
    `/api/roundtables/${session.roundtable.id}/activities/${activityId}/picked-together`;
  const answer = async (activityId: string, picks: string, people: number): Promise<void> => {
    for (const phone of await session.phones(people)) {
      expect(await phone.put(response(activityId, 1, { optionIds: picks.split('') }))).toMatchObject({ ok: true });
    }
  };

  it('are told to hosts once voting has closed, without those that fewer than five share', async () => {
    const activityId = await session.open({ kind: 'multiple_choice', config: { options: OPTIONS } });
    const listener = await (await session.phone()).listen();
    live.closeLater(listener);
    await answer(activityId, 'ab', 6);
    await answer(activityId, 'cd', 4);
    await answer(activityId, 'abc', 5);

    expect((await session.host.get(pathOf(activityId))).body).toMatchObject({ code: 'wrong-state' });
    await session.close(activityId);

    expect((await session.host.get(pathOf(activityId))).body).toEqual({
      activityId,
      pairs: [
        { optionIds: ['a', 'b'], count: 11 },
        { optionIds: ['a', 'c'], count: 5 },
        { optionIds: ['b', 'c'], count: 5 },
      ],
    });
    expect((await (await session.phone()).http().get(pathOf(activityId))).status).toBe(401);
    expect(JSON.stringify(listener.frames)).not.toMatch(/pairs/);
  });

  it('are not told of who answered beside the seats of one device, which count as that one person', async () => {
    const seated = await SeatedSession.start(live, { rule: 'chatham_house', shared: true });
    session = seated.session;
    const activityId = await session.open({ kind: 'multiple_choice', config: { options: OPTIONS } });
    const device = live.app.client();
    const give = async (picks: string, from = live.app.client()) => {
      const seat = await seated.sit(from);
      expect((await seated.answer(seat, activityId, { optionIds: picks.split('') })).status).toBe(200);
    };
    for (const picks of ['abcd', 'abcd', 'abcd', 'abcd']) await give(picks, device);
    await give('ac');
    await session.close(activityId);

    expect(await seated.tally(activityId)).toMatchObject({ suppressed: true, result: null });
    expect((await session.host.get(pathOf(activityId))).body).toEqual({ activityId, pairs: [] });
  });

  it('are asked of a multiple choice alone', async () => {
    const activityId = await session.open();
    await session.close(activityId);

    expect((await session.host.get(pathOf(activityId))).body).toMatchObject({ status: 422, code: 'invalid' });
  });
});
