import type { EntriesResult } from '@rt/domain/polling';
import { LiveSession, type Phone, response } from '@rt/testing';

import { ownOf, react } from '../spec-board';
import { liveServer } from '../spec-servers';

describe('Dots on ideas that are grouped anew', () => {
  const live = liveServer();

  async function board(dots: object = { dots: 4, dotsOnOne: 3 }) {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const config = { moderation: 'post', ...dots };
    const activityId = await session.open({ kind: 'idea_board', config });
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
    const find = async (text: string) => {
      const { entries } = (await session.host.get(`${path}/tally`)).body['result'] as EntriesResult;
      return entries.find((one) => one.text === text);
    };
    const id = async (text: string) => (await find(text))?.id ?? text;
    const enter = (to: string) => session.host.post(`${path}/phase`, { to });
    const arrange = (moves: readonly object[], name?: string) =>
      session.host.post(`${path}/entries/arrange`, { moves, ...(name === undefined ? {} : { name }) });
    return { session, activityId, find, id, enter, arrange };
  }

  const write = (phone: Phone, activityId: string, entries: readonly string[]) =>
    phone.put(response(activityId, 1, { entries }));
  const dot = (phone: Phone, activityId: string, entryId: string, value: number | null, n = 1) =>
    react(phone, activityId, entryId, n, value);

  it('counts of nobody more dots than there are, whatever is taken out of a group again', async () => {
    const { session, activityId, enter, arrange, id, find } = await board();
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    await write(ann, activityId, ['Ports', 'Rail', 'Grid']);
    const [ports, rail, grid] = [await id('Ports'), await id('Rail'), await id('Grid')];
    await enter('vote');
    await dot(ann, activityId, ports, 3);
    await dot(ben, activityId, ports, 2);
    await enter('group');
    const groupId = (await arrange([{ entryId: ports, from: null }], 'Sea')).body['groupId'] as string;
    await enter('vote');
    // What is given to the group itself holds: Ann takes hers back from it, and has four for others.
    await dot(ann, activityId, groupId, null);
    expect(await dot(ann, activityId, rail, 2)).toMatchObject({ status: 200 });
    expect(await dot(ann, activityId, grid, 1)).toMatchObject({ status: 200 });
    await enter('group');

    await arrange([{ entryId: ports, from: groupId, to: null }]);

    expect(await find('Ports')).toMatchObject({ reactions: { '1': 1, '2': 1 } });
    const own = [
      { entryId: ports, value: 1 },
      { entryId: rail, value: 2 },
      { entryId: grid, value: 1 },
    ];
    const byId = (all: readonly { entryId: string; value: number | null }[] = []) =>
      all
        .filter(({ value }) => value !== null)
        .map(({ entryId, value }) => ({ entryId, value }))
        .sort((one, other) => (one.entryId < other.entryId ? -1 : 1));
    const { reactions } = await ownOf(ann);
    expect(byId(reactions)).toEqual(byId(own));
    // Later than what her phone gave, which shows this from now on.
    expect(reactions).toContainEqual({ entryId: ports, n: 2, value: 1 });
    await enter('vote');
    expect(await dot(ann, activityId, grid, 2, 2)).toMatchObject({ status: 422, body: { field: 'value' } });
    expect(await dot(ann, activityId, ports, null, 3)).toMatchObject({ status: 200 });
    expect(await dot(ann, activityId, grid, 2, 2)).toMatchObject({ status: 200 });
  });

  /** Two ideas in a group to which Ann gave dots by themselves before, and one that stands alone. */
  async function groupOfTwo(dots: object, given: readonly [number, number]) {
    const { session, activityId, enter, arrange, id, find } = await board(dots);
    const [ann] = (await session.phones(1)) as [Phone];
    await write(ann, activityId, ['Ports', 'Rail', 'Grid']);
    const [ports, rail, grid] = [await id('Ports'), await id('Rail'), await id('Grid')];
    await enter('vote');
    await dot(ann, activityId, ports, given[0]);
    await dot(ann, activityId, rail, given[1]);
    await enter('group');
    const moves = [ports, rail].map((entryId) => ({ entryId, from: null }));
    const groupId = (await arrange(moves, 'Sea')).body['groupId'] as string;
    const decide = (body: object) =>
      session.host.post(
        `/api/roundtables/${session.roundtable.id}/activities/${activityId}/entries/${ports}/decide`,
        body,
      );
    const dotGrid = async (value: number) => {
      await enter('vote');
      expect(await dot(ann, activityId, grid, value)).toMatchObject({ status: 200 });
      await enter('group');
    };
    const again = { verb: 'show', fromState: 'hidden', into: groupId };
    return { ann, grid, groupId, enter, find, decide, dotGrid, again };
  }

  it('leaves all dots as they were where an idea is hidden and shown again in its group', async () => {
    const { ann, groupId, find, decide, dotGrid, again } = await groupOfTwo({ dots: 5, dotsOnOne: 3 }, [2, 2]);
    await dotGrid(2);
    const stood = await find('Sea');
    expect(stood).toMatchObject({ reactions: { '3': 1 } });
    await decide({ verb: 'hide' });
    expect(await find('Sea')).toMatchObject({ reactions: { '2': 1 } });

    expect(await decide(again)).toMatchObject({ status: 200, body: { state: 'shown', into: groupId } });

    expect(await find('Sea')).toMatchObject({ reactions: { '3': 1 }, merged: stood?.merged });
    expect((await ownOf(ann)).reactions).toContainEqual({ entryId: groupId, n: 0, value: 3 });
    expect(await find('Grid')).toMatchObject({ reactions: { '2': 1 } });
    expect((await decide(again)).body).toMatchObject({ already: true });
  });

  it('counts again in its group only what was not given elsewhere while an idea was hidden', async () => {
    const { find, decide, dotGrid, again } = await groupOfTwo({ dots: 4, dotsOnOne: 3 }, [2, 1]);
    await decide({ verb: 'hide' });
    await dotGrid(2);

    await decide(again);

    expect(await find('Sea')).toMatchObject({ reactions: { '2': 1 } });
    expect(await find('Grid')).toMatchObject({ reactions: { '2': 1 } });
  });

  it('shows no idea again in a group while dots are given, nor in what is none', async () => {
    const { grid, enter, decide, again } = await groupOfTwo({ dots: 4, dotsOnOne: 3 }, [2, 1]);
    await decide({ verb: 'hide' });
    expect(await decide({ ...again, into: grid })).toMatchObject({ status: 422, body: { field: 'into' } });
    await enter('vote');

    expect(await decide(again)).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
  });

  it('tells people that dots count nowhere while what they lie on is hidden, or a group that holds nothing', async () => {
    const { session, activityId, enter, arrange, id } = await board();
    const [ann] = (await session.phones(1)) as [Phone];
    await write(ann, activityId, ['Ports', 'Rail']);
    const [ports, rail] = [await id('Ports'), await id('Rail')];
    const told = async () => (await ownOf(ann)).reactions as { entryId: string; n: number; value: number | null }[];
    const decide = (verb: string) =>
      session.host.post(`/api/roundtables/${session.roundtable.id}/activities/${activityId}/entries/${ports}/decide`, {
        verb,
      });
    await enter('vote');
    await dot(ann, activityId, ports, 3);
    await decide('hide');
    expect(await told()).toEqual([{ entryId: ports, n: 1, value: null }]);
    await decide('show');
    expect(await told()).toEqual([{ entryId: ports, n: 1, value: 3 }]);

    await enter('group');
    const groupId = (await arrange([{ entryId: rail, from: null }], 'Sea')).body['groupId'] as string;
    await enter('vote');
    await dot(ann, activityId, groupId, 1);
    await enter('group');
    await arrange([{ entryId: rail, from: groupId, to: null }]);
    expect(await told()).toContainEqual({ entryId: groupId, n: 1, value: null });
    expect(await told()).toContainEqual({ entryId: ports, n: 1, value: 3 });
  });
});
