import { randomUUID } from 'node:crypto';

import { LiveSession } from '@rt/testing';

import { liveServer } from '../spec-servers';

describe('Asking a question again that was answered by hand alone', () => {
  const live = liveServer();

  it('opens the next round while hands of the present one stand, and tells both', async () => {
    const session = await LiveSession.start(live.app, { rule: 'chatham_house' });
    const id = await session.open({ visibility: 'after_close' });
    const [phone] = await session.phones(1);
    const path = `/api/roundtables/${session.roundtable.id}/activities/${id}`;
    const again = () => session.host.post(`${path}/ask-again`, { opId: randomUUID() });
    const count = async (round: number, version: number, [a, b]: readonly [number, number]) => {
      const counts = [
        { optionId: 'a', count: a },
        { optionId: 'b', count: b },
      ];
      const body = { opId: randomUUID(), round, version, counts };
      expect((await session.host.send('PUT', `${path}/hands`, body)).status).toBe(200);
    };

    await count(1, 0, [7, 5]);
    await session.done('POST', `activities/${id}/hands/remove`, { opId: randomUUID(), round: 1, version: 1 });
    await session.close(id);
    expect(await again()).toMatchObject({ status: 409, body: { code: 'wrong-state' } });

    await count(1, 2, [7, 5]);
    expect(await again()).toMatchObject({ status: 200, body: { currentActivityId: id } });
    expect(await session.done('GET', `activities/${id}/hands`)).toMatchObject({ round: 2, version: 0, counts: null });
    await count(2, 0, [2, 9]);
    await session.close(id);

    const screen = await live.listen(phone!);
    const hands = screen.state?.activities[0]?.hands ?? [];
    expect(hands.map(({ no, asked, rows: [first] }) => [no, asked, first?.count])).toEqual([
      [1, 2, 7],
      [2, 2, 2],
    ]);
    // No results are compared where there are none.
    expect(screen.tally(id)).toMatchObject({ round: 2, answered: 0, suppressed: true, result: null });
    expect(screen.tally(id)?.rounds).toBeUndefined();
  });
});
