import { response } from '@rt/testing';

import { ideasBoard } from '../spec-board';
import { liveServer } from '../spec-servers';

describe('Names of groups', () => {
  const live = liveServer();

  it('are stored as all other texts, and no two groups that are listed have one', async () => {
    const { session, activityId, enter, arrange, id, result, path } = await ideasBoard(live.app);
    await (await session.phone()).put(response(activityId, 1, { entries: ['Ports', 'Rail', 'Road'] }));
    await enter('group');
    const [ports, rail, road] = [await id('Ports'), await id('Rail'), await id('Road')];
    const sea = await arrange([{ entryId: ports, from: null }], ' \u202eS\u200bea\u00ad\n');
    const land = await arrange([{ entryId: rail, from: null }], 'Land');
    const refused = await arrange([{ entryId: road, from: null }], 'Ro\u0000ad');
    expect(refused).toMatchObject({ status: 422, body: { code: 'invalid', field: 'name' } });
    const names = async () =>
      (await result()).entries
        .filter(({ group }) => group)
        .map(({ text }) => text)
        .sort();
    expect(await names()).toEqual(['Land', 'Sea']);

    const [from, to] = [land, sea].map(({ body }) => body['groupId'] as string) as [string, string];
    const rename = (text: string) => session.host.post(`${path}/entries/${from}/decide`, { verb: 'rename', text });
    expect(await rename('SEA')).toMatchObject({
      status: 422,
      body: {
        code: 'invalid',
        field: 'text',
        message: 'Another group has this name. To put the ideas together, add them to that group.',
      },
    });
    expect(await rename('LAND')).toMatchObject({ status: 200, body: { text: 'LAND' } });
    // What holds nothing is listed nowhere, and is in nobody's way.
    await arrange([{ entryId: ports, from: to, to: null }]);
    expect(await rename('Sea')).toMatchObject({ status: 200, body: { text: 'Sea' } });
    expect((await arrange([{ entryId: ports, from: null }], 'sea')).body['groupId']).toBe(from);
    expect(await names()).toEqual(['Sea']);
  });
});
