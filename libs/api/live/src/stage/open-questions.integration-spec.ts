import type { Revisions } from '@rt/contracts';
import { LiveSession, type Phone, response, retry } from '@rt/testing';

import { stageAt } from '../spec-screens';
import { liveServer } from '../spec-servers';

/** The list of all open questions on the room's screen, with how many have answered each. */
describe('The list of open questions', () => {
  const live = liveServer();

  async function several(count: number) {
    const session = await LiveSession.start(live.app);
    const stage = await stageAt(live, session, live.app);
    const ids: string[] = [];
    while (ids.length < count) ids.push(await session.plan());
    await session.done('POST', 'activities/open', { activityIds: ids });
    await retry(() => expect(stage.sessions.at(-1)?.stage?.shows).toBe('open-questions'));
    const view = (name: string) => session.done('PUT', 'session/stage-view', { view: name });
    return { session, stage, ids, view };
  }

  const answer = async (phone: Phone, id: string, n: number): Promise<void> => {
    expect(await phone.put(response(id, n, { optionId: 'a' }))).toMatchObject({ ok: true });
  };

  it('counts on the screen whichever of them is answered, and says so to a screen that missed it', async () => {
    const { session, stage, ids } = await several(3);
    for (const phone of await session.phones(3)) for (const id of ids) await answer(phone, id, 1);

    for (const id of ids) await retry(() => expect(stage.answered(id)).toBe(3));

    const told = () => stage.all<Revisions>('revisions:told').at(-1)?.activities ?? {};
    await retry(() => expect(Object.keys(told()).sort()).toEqual([...ids].sort()));
  });

  it('has every count as it comes back to the screen, where each was told of while it was shown alone', async () => {
    const { session, stage, ids, view } = await several(2);
    const [current, other] = ids as [string, string];
    const [phone] = (await session.phones(1)) as [Phone];
    await view('question');
    await retry(() => expect(stage.sessions.at(-1)?.stage).toMatchObject({ shows: 'question', activityId: current }));
    for (const id of ids) await answer(phone, id, 1);
    await retry(() => expect(stage.answered(current)).toBe(1));
    expect(stage.answered(other)).toBe(0);

    await view('open-questions');

    await retry(() => expect(stage.answered(other)).toBe(1));
    expect(stage.changedActivities.at(-1)?.id).toBe(other);
  });
});
