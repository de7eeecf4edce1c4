import { freePort, LiveSession, response, retry } from '@rt/testing';

import { twoLiveServers } from '../spec-servers';

describe('Two processes whose Redis does not answer', () => {
  const live = twoLiveServers(async () => ({ REDIS_URL: `redis://127.0.0.1:${await freePort()}` }));

  it('take answers and show them in both, to the person’s other device too', async () => {
    const session = await LiveSession.start(live.apps[0]);
    const activityId = await session.open({ visibility: 'always' });
    const phone = await session.phone();
    const here = await phone.listen(live.apps[0]);
    const there = await phone.listen(live.apps[1]);
    const other = await (await session.phone()).listen(live.apps[1]);
    live.closeLater(here, there, other);

    expect(await here.send('activity:respond', response(activityId, 3, { optionId: 'b' }))).toMatchObject({ ok: true });

    await retry(() => expect(other.tally(activityId)).toMatchObject({ respondents: 1 }));
    await retry(() => expect(there.own(activityId)).toMatchObject({ n: 3, answer: { optionId: 'b' } }));
    expect(other.own(activityId)).toBeUndefined();
    expect(here.all('own:changed')).toEqual([]);
  });

  it('show a result after the vote to the other device of who has voted, and no longer after a withdrawal', async () => {
    const session = await LiveSession.start(live.apps[0]);
    const activityId = await session.open({ visibility: 'after_vote' });
    const phone = await session.phone();
    const other = await session.phone();
    const there = await phone.listen(live.apps[1]);
    live.closeLater(there);

    await phone.put(response(activityId, 1, { optionId: 'b' }), live.apps[0]);
    await retry(() => expect(there.tally(activityId)?.result).toMatchObject({ base: 1 }));
    await phone.put(response(activityId, 2, null), live.apps[0]);
    await retry(() => expect(there.own(activityId)).toMatchObject({ n: 2, answer: null }));
    const ack = await other.put(response(activityId, 1, { optionId: 'a' }), live.apps[0]);
    if (!ack.ok) throw new Error(ack.code);

    const since = () => there.tallies(activityId).filter(({ revision }) => revision >= ack.revision);
    await retry(() => expect(since().at(-1)).toMatchObject({ activityId, answered: 1 }));
    expect(since().filter(({ result, respondents }) => result !== null || respondents !== null)).toEqual([]);
  });
});
