import { LiveSession, response } from '@rt/testing';

import { ideasBoard, questionsAsked } from '../spec-board';
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

  it('takes no question off the screen that the other one has put there since, and goes on from its own', async () => {
    const { id, find, first, second } = await questions(['When?', 'Who?', 'Where?']);
    const seeing = (...texts: string[]) => ({ seenSelected: texts.map(id) });
    await first('When?', 'select', seeing());

    const message = 'Somebody else changed what the room screen shows a moment ago. The page shows how it stands now.';
    expect(await second('Who?', 'select', seeing())).toMatchObject({
      status: 409,
      body: { code: 'version-conflict', message },
    });
    expect(await find('When?')).toMatchObject({ mark: 'selected' });
    expect((await second('When?', 'select', seeing())).body).toMatchObject({ already: true });

    expect(await second('Who?', 'select', seeing('When?'))).toMatchObject({ status: 200 });
    await second('Who?', 'deselect');
    // Nothing fills the screen by now: nothing is taken off it.
    expect(await first('When?', 'select', seeing())).toMatchObject({ status: 200 });
    // Until the room tells of it, a console has both of those that it has just selected.
    await first('Who?', 'select', seeing('When?'));
    expect(await first('Where?', 'select', seeing('When?', 'Who?'))).toMatchObject({ status: 200 });
    expect((await second('When?', 'select', { seenSelected: ['When?'] })).body).toMatchObject({
      field: 'seenSelected',
    });
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

  it('hears which ideas it has put into a group, and leaves there what the other one had put there', async () => {
    const { session, activityId, enter, arrange, id, find } = await ideasBoard(live.app);
    const [first, second] = hosts(session);
    await (await session.phone()).put(response(activityId, 1, { entries: ['Ports', 'Rail', 'Road'] }));
    const [ports, rail, road] = [await id('Ports'), await id('Rail'), await id('Road')];
    await enter('group');
    const sea = (await arrange([{ entryId: road, from: null }], 'Sea', first)).body['groupId'] as string;
    await arrange([{ entryId: ports, from: null }], 'Transport', first);

    const moves = [
      { entryId: ports, from: null },
      { entryId: rail, from: null },
      { entryId: road, from: sea },
    ];
    const { groupId, was } = (await arrange(moves, 'Transport', second)).body as {
      groupId: string;
      was: Record<string, string | null>;
    };

    expect(was).toEqual({ [rail]: null, [road]: sea });
    await arrange(
      Object.entries(was).map(([entryId, to]) => ({ entryId, from: groupId, to })),
      undefined,
      second,
    );
    expect((await find('Transport'))?.merged).toMatchObject([{ text: 'Ports' }]);
    expect((await find('Sea'))?.merged).toMatchObject([{ text: 'Road' }]);
    const again = await arrange([{ entryId: ports, from: null }], 'Transport', second);
    expect(again.body).toEqual({ groupId, already: true });
  });

  it('hears which ideas it has put into a column, and in which each of them stood', async () => {
    const columns = ['now', 'later', 'never'].map((column) => ({ id: column, text: column }));
    const { session, activityId, path, enter, id, find } = await ideasBoard(live.app, { columns });
    const [first, second] = hosts(session);
    const written = { entries: ['Ports', 'Rail'], columns: ['now', 'later'] };
    await (await session.phone()).put(response(activityId, 1, written as { entries: readonly string[] }));
    const [ports, rail] = [await id('Ports'), await id('Rail')];
    await enter('group');
    const put = (changes: readonly object[], by = second!) => by.post(`${path}/entries/label`, { changes });
    const toNever = (entryId: string, from: string) => ({ entryId, from: [from], to: ['never'] });
    await put([toNever(ports, 'now')], first);

    const { was } = (await put([toNever(ports, 'now'), toNever(rail, 'later')])).body as {
      was: Record<string, readonly string[]>;
    };

    expect(was).toEqual({ [rail]: ['later'] });
    await put(Object.entries(was).map(([entryId, to]) => ({ entryId, from: ['never'], to })));
    expect([(await find('Ports'))?.labels, (await find('Rail'))?.labels]).toEqual([['never'], ['later']]);
    expect((await put([toNever(ports, 'now')])).body).not.toHaveProperty('was');
  });

  it('hears how a word stood that it hides or merges, and merges it again as the other one had', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ kind: 'word_cloud', config: { maxPerPerson: 3, moderation: 'pre' } });
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
    const [first, second] = hosts(session);
    await (await session.phone()).put(response(activityId, 1, { words: ['Rail', 'Train', 'Tram'] }));
    await first!.post(`${path}/hide`, { label: 'Rail', hide: false });
    const hide = (more: object) => second!.post(`${path}/hide`, { label: 'Rail', ...more });
    const merge = (more: object, by = second!) => by.post(`${path}/merge`, { label: 'Train', ...more });

    expect((await hide({ hide: true })).body).toMatchObject({ was: { state: 'shown', into: null } });
    expect((await hide({ hide: true })).body).not.toHaveProperty('was');
    expect((await second!.post(`${path}/hide`, { label: 'Tram', hide: true })).body).toMatchObject({
      was: { state: 'waiting', into: null },
    });

    await merge({ into: 'Tram' }, first);
    expect((await merge({ into: 'Rail' })).body).toMatchObject({ was: { into: 'tram' } });
    expect((await merge({ into: 'tram', seen: 'Rail' })).body).toMatchObject({
      config: { aliases: { train: 'tram' } },
    });
    // By now it counts as something else than what is taken back.
    const late = await merge({ into: 'Rail', seen: 'Rail' });
    expect(late).toMatchObject({ status: 409, body: { code: 'version-conflict' } });
  });
});
