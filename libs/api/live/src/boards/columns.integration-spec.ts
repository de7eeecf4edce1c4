import type { Entry } from '@rt/domain/polling';
import { type Phone, response, retry } from '@rt/testing';

import { ideasBoard, ownOf } from '../spec-board';
import { liveServer } from '../spec-servers';

const columns = [
  { id: 'now', text: 'Now' },
  { id: 'later', text: 'Later' },
];

describe('A board of ideas with columns', () => {
  const live = liveServer();
  const board = (config: object = {}) => ideasBoard(live.app, { columns, ...config });
  const write = (phone: Phone, activityId: string, n: number, ...ideas: (readonly [string, string])[]) => {
    const answer = { entries: ideas.map(([text]) => text), columns: ideas.map(([, column]) => column) };

    return phone.put(response(activityId, n, answer as { entries: readonly string[] }));
  };
  const inColumns = (entries: readonly Pick<Entry, 'text' | 'labels'>[]) =>
    entries.map(({ text, labels }) => `${text}: ${labels?.join()}`).sort();

  it('keeps each idea where its author has put it, until the author moves it', async () => {
    const { session, activityId, enter, shown, result } = await board();
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    expect(await write(ann, activityId, 1, ['Ports', 'now'], ['Rail', 'later'])).toMatchObject({ ok: true });
    expect(await write(ben, activityId, 1, ['Grid', 'never'])).toMatchObject({ ok: false, code: 'invalid' });
    expect(await ben.put(response(activityId, 2, { entries: ['Grid'] }))).toMatchObject({ ok: false, code: 'invalid' });
    await enter('show');
    await retry(async () => expect(inColumns(await shown(ben))).toEqual(['Ports: now', 'Rail: later']));
    const before = (await result()).entries.map(({ id }) => id).sort();

    expect(await write(ann, activityId, 2, ['Ports', 'later'], ['Rail', 'later'])).toMatchObject({ ok: true });

    await retry(async () => expect(inColumns(await shown(ben))).toEqual(['Ports: later', 'Rail: later']));
    expect((await result()).entries.map(({ id }) => id).sort()).toEqual(before);
    expect((await ownOf(ann)).entries).toMatchObject([{ labels: ['later'] }, { labels: ['later'] }]);
  });

  it('tells in which column each idea of a group is, and moves none that is grouped', async () => {
    const { session, activityId, enter, arrange, id, find, shown } = await board();
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    await write(ann, activityId, 1, ['Ports', 'now'], ['Rail', 'later']);
    const moves = [await id('Ports'), await id('Rail')].map((entryId) => ({ entryId, from: null }));
    await enter('show');
    await arrange(moves, 'Transport');

    await write(ann, activityId, 2, ['Ports', 'later']);

    const merged = async () => inColumns((await find('Transport'))?.merged ?? []);
    expect(await merged()).toEqual(['Ports: now', 'Rail: later']);
    await retry(async () =>
      expect((await shown(ben)).map((entry) => inColumns(entry.merged ?? []))).toEqual([['Ports: now', 'Rail: later']]),
    );
  });

  it('takes an idea that a host adds into one column', async () => {
    const { session, path } = await board();
    const add = (body: object) => session.host.post(`${path}/entries`, body);
    expect(await add({ text: 'Aloud', labels: ['later'] })).toMatchObject({ status: 200, body: { labels: ['later'] } });
    for (const labels of [undefined, ['now', 'later'], ['never']]) {
      expect(await add({ text: 'Nowhere', labels })).toMatchObject({ status: 422, body: { field: 'labels' } });
    }
  });
});
