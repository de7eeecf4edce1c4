import { LiveSession, response } from '@rt/testing';

import { questionsAsked } from '../spec-board';
import { twoLiveServers } from '../spec-servers';

const DECIDED = {
  status: 409,
  body: {
    code: 'version-conflict',
    message: 'Somebody else has decided on this a moment ago. The page shows how it stands now.',
  },
};

describe('A merge that is taken back', () => {
  const live = twoLiveServers();

  const board = (asked: readonly string[]) => questionsAsked(live.app, asked);

  it('gives the screen back to a question, but takes it from none that fills it by then', async () => {
    const { id, find, decide } = await board(['When?', 'Who?', 'Why?']);
    await decide('When?', 'select');
    await decide('When?', 'merge', { into: id('Who?') });
    await decide('When?', 'split');

    expect(await decide('When?', 'select', { again: true })).toMatchObject({ status: 200, body: { mark: 'selected' } });
    await decide('Why?', 'select');
    const late = await decide('When?', 'select', { again: true });

    expect(late.status).toBe(200);
    expect(late.body).not.toHaveProperty('mark');
    expect(await find('Why?')).toMatchObject({ mark: 'selected' });
    await decide('Who?', 'answer', { text: 'The chair' });
    expect(await decide('Who?', 'select', { again: true })).toMatchObject({ body: { mark: 'answered' } });
  });

  it('leaves the merge that another host has made since, and tells the first one', async () => {
    const { id, find, decide } = await board(['When?', 'Who?', 'Why?']);
    await decide('When?', 'merge', { into: id('Who?') });
    await decide('When?', 'split');
    await decide('When?', 'merge', { into: id('Why?') });

    expect(await decide('When?', 'split', { into: id('Who?') })).toMatchObject(DECIDED);
    expect(await find('Why?')).toMatchObject({ merged: [{ text: 'When?' }] });
    expect(await decide('When?', 'split', { into: id('Why?') })).toMatchObject({ status: 200 });
    // The same once more, whose answer was lost.
    expect(await decide('When?', 'split', { into: id('Why?') })).toMatchObject({ status: 200 });
    expect(await find('When?')).toMatchObject({ id: id('When?'), state: 'shown' });
    expect(await find('Why?')).not.toHaveProperty('merged');
  });

  it('leaves a question to be read no more once another host has merged others into it', async () => {
    const { session, id, find, decide } = await questionsAsked(live.app, ['When?', 'Who?'], 'pre');
    for (const text of ['When?', 'Who?']) await decide(text, 'approve');
    await decide('Who?', 'merge', { into: id('When?') }, live.apps[1].client({ cookie: session.host.cookie }));

    expect(await decide('When?', 'put-back', { fromState: 'shown' })).toMatchObject(DECIDED);
    expect(await find('When?')).toMatchObject({ state: 'shown', merged: [{ text: 'Who?' }] });
    // Hidden, it takes along what counts with it, and brings it back.
    await decide('When?', 'hide');
    await decide('When?', 'show');
    expect(await decide('When?', 'hide', { fromState: 'shown' })).toMatchObject({ status: 200 });
    await decide('When?', 'show');
    await decide('Who?', 'split');
    expect(await decide('When?', 'put-back', { fromState: 'shown' })).toMatchObject({ status: 200 });
  });

  it('leaves a word where another host has merged it since', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ kind: 'word_cloud', config: { maxPerPerson: 3 } });
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
    await (await session.phone()).put(response(activityId, 1, { words: ['Rail', 'Train', 'Tram'] }));
    const merge = (into: string | null, seen?: string) =>
      session.host.post(`${path}/merge`, { label: 'Train', into, ...(seen === undefined ? {} : { seen }) });
    expect((await merge('Rail')).status).toBe(200);
    expect((await merge('Tram')).status).toBe(200);

    expect(await merge(null, 'Rail')).toMatchObject(DECIDED);
    expect(await merge(null, 'Tram')).toMatchObject({ status: 200 });
    expect(await merge(null, 'Tram')).toMatchObject({ status: 200 });
  });

  it.each<[string, object]>([
    ['merge', { label: 'Train', into: 'Rail' }],
    ['hide', { label: 'Train', hide: true }],
  ])('tells the second of two hosts who %s the same word that it was done already', async (verb, body) => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ kind: 'word_cloud', config: { maxPerPerson: 3 } });
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}/${verb}`;
    await (await session.phone()).put(response(activityId, 1, { words: ['Rail', 'Train'] }));
    const both = await Promise.all(
      live.apps.map((app) => app.client({ cookie: session.host.cookie }).post(path, body)),
    );

    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both.filter((answer) => answer.body['already'] === true)).toHaveLength(1);
  });
});
