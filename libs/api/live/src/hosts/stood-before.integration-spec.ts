import type { LiveSession } from '@rt/testing';

import { questionsAsked } from '../spec-board';
import { twoLiveServers } from '../spec-servers';

describe('A host whose screen has not heard what another one decided', () => {
  const live = twoLiveServers();
  const hosts = ({ host }: LiveSession) => live.apps.map((app) => app.client({ cookie: host.cookie }));

  async function questions(asked: readonly string[], moderation: 'pre' | 'post' = 'post') {
    const { session, decide, ...board } = await questionsAsked(live.app, asked, moderation);
    const [first, second] = hosts(session).map(
      (by) =>
        (text: string, verb: string, more: object = {}) =>
          decide(text, verb, more, by),
    );
    return { ...board, first: first!, second: second! };
  }

  it('hears how a question stood that it hides, and gives back what the other one had approved and answered', async () => {
    const { find, first, second } = await questions(['When?'], 'pre');
    await first('When?', 'approve');
    await first('When?', 'pin');
    await first('When?', 'answer', { text: 'In May' });

    const { was, ...after } = (await second('When?', 'hide')).body as Record<string, unknown>;

    expect(after).toMatchObject({ state: 'hidden' });
    expect(was).toMatchObject({ state: 'shown', pinned: true, mark: 'answered', reply: 'In May' });
    await second('When?', 'show', { fromState: 'hidden' });
    await second('When?', 'answer', { text: 'In May', again: true, seen: null, seenAnswered: false });
    await second('When?', 'pin');
    expect(await find('When?')).toMatchObject({ state: 'shown', pinned: true, mark: 'answered', reply: 'In May' });
  });

  it('hears with which question one counted that it hides, and with which reason one was hidden', async () => {
    const { id, find, first, second } = await questions(['When?', 'Who?']);
    await first('When?', 'merge', { into: id('Who?') });

    expect((await second('When?', 'hide')).body).toMatchObject({ was: { state: 'shown', into: id('Who?') } });

    await second('When?', 'show', { fromState: 'hidden' });
    await second('When?', 'merge', { into: id('Who?') });
    expect(await find('Who?')).toMatchObject({ merged: [{ text: 'When?' }] });

    await first('Who?', 'hide', { text: 'Off topic' });
    const told = await second('Who?', 'hide', { text: 'Unkind' });
    expect(told.body).toMatchObject({ reason: 'Unkind', was: { state: 'hidden', reason: 'Off topic' } });
    const back = { fromState: 'hidden', seen: 'Unkind', text: 'Off topic' };
    expect((await second('Who?', 'hide', back)).body).toMatchObject({ state: 'hidden', reason: 'Off topic' });
  });

  it('hears of nothing that stood before where nothing was changed', async () => {
    const { first, second } = await questions(['When?']);
    await first('When?', 'hide');

    const late = await second('When?', 'hide');

    expect(late.body).toMatchObject({ already: true });
    expect(late.body).not.toHaveProperty('was');
  });
});
