import type { EntriesResult, Entry, OwnReaction } from '@rt/domain/polling';
import { buildAccount, type Phone, response, retry, signIn } from '@rt/testing';

import { ideasBoard, ownOf, react } from '../spec-board';
import { liveServer } from '../spec-servers';

describe('A board whose ideas are put into groups', () => {
  const live = liveServer();

  const board = (config: object = {}, rule: 'attributed' | 'chatham_house' = 'attributed') =>
    ideasBoard(live.app, config, rule);

  const write = (phone: Phone, activityId: string, entries: readonly string[], n = 1) =>
    phone.put(response(activityId, n, { entries }));
  const dot = (phone: Phone, activityId: string, entryId: string, value: number | null, n = 1) =>
    react(phone, activityId, entryId, n, value);

  const revisionOf = (activityId: string) =>
    live.database.query('select revision from activity_live where activity_id = $1', [activityId]);

  it('shows nobody what others write until the host moves on, and takes nothing new once it is grouped', async () => {
    const { session, activityId, enter, shown } = await board();
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    await write(ann, activityId, ['Ports', 'Rail']);
    const listener = await ben.listen();
    live.closeLater(listener);
    const told = () => listener.tally(activityId)?.result as EntriesResult | undefined;
    await retry(() => expect(told()).toMatchObject({ base: 1, shown: 0, entries: [] }));
    expect(await shown(ben)).toEqual([]);

    expect((await enter('show')).body).toMatchObject({ config: { phase: 'show' }, configVersion: 1 });

    await retry(() => expect(told()).toMatchObject({ shown: 2 }));
    expect(listener.changedActivities.at(-1)?.config).toMatchObject({ phase: 'show' });
    expect(await write(ben, activityId, ['Grid'])).toMatchObject({ ok: true });
    await enter('group');
    expect(await write(ben, activityId, ['Grid', 'Late'], 2)).toMatchObject({ ok: false, code: 'wrong-state' });
    await enter('write');
    await retry(() => expect(told()).toMatchObject({ shown: 0, entries: [] }));
    expect(await write(ben, activityId, ['Grid', 'Late'], 3)).toMatchObject({ ok: true });
  });

  it('puts several into a group at once, tells their authors, and takes them out again', async () => {
    const { session, activityId, enter, arrange, id, find, result, shown } = await board();
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    await write(ann, activityId, ['Ports', 'Rail']);
    await write(ben, activityId, ['Road']);
    const [ports, rail, road] = [await id('Ports'), await id('Rail'), await id('Road')];
    expect((await arrange([{ entryId: ports, from: null }], 'Transport')).status).toBe(409);
    await enter('group');

    const done = await arrange(
      [ports, rail].map((entryId) => ({ entryId, from: null })),
      'Transport',
    );

    const groupId = done.body['groupId'] as string;
    expect(await result()).toMatchObject({ shown: 2, groups: 1, grouped: 2 });
    expect(await find('Transport')).toMatchObject({ id: groupId, group: true, merged: expect.any(Array) });
    await retry(async () => expect((await shown(ben)).map(({ text }) => text)).toEqual(['Transport', 'Road']));
    expect((await ownOf(ann)).entries).toMatchObject([
      { into: 'Transport', grouped: true },
      { into: 'Transport', grouped: true },
    ]);
    // The same name is the same group, however it is written.
    const more = await arrange([{ entryId: road, from: null }], 'transport');
    expect(more.body['groupId']).toBe(groupId);
    // Its authors cannot take back what stands in a group.
    await ben.put(response(activityId, 2, null));
    expect((await find('Transport'))?.merged).toHaveLength(3);

    const back = [ports, rail, road].map((entryId) => ({ entryId, from: groupId, to: null }));
    expect((await arrange(back)).status).toBe(200);
    expect((await result()).entries.map(({ text }) => text).sort()).toEqual(['Ports', 'Rail', 'Road']);
    expect((await result()).groups).toBeUndefined();
  });

  it('refuses a host who has not seen what another one did since, and names it', async () => {
    const { session, activityId, enter, arrange, id, find } = await board();
    const phone = await session.phone();
    await write(phone, activityId, ['Ports', 'Rail']);
    const [ports, rail] = [await id('Ports'), await id('Rail')];
    await enter('group');
    await arrange([{ entryId: ports, from: null }], 'Transport');

    const late = await arrange(
      [rail, ports].map((entryId) => ({ entryId, from: null })),
      'Sea',
    );

    expect(late).toMatchObject({ status: 409, body: { code: 'conflict', field: 'moves[1].from' } });
    expect(late.body['message']).toBe('“Ports” has been put into “Transport” since. Nothing was moved.');
    expect(await find('Sea')).toBeUndefined();
    expect((await find('Transport'))?.merged).toHaveLength(1);
  });

  it('answers a host whose answer was lost as it did the first time, says that it was done already, and does nothing more', async () => {
    const { session, activityId, enter, arrange, id, result } = await board();
    const phone = await session.phone();
    await write(phone, activityId, ['Ports', 'Rail']);
    const moves = [await id('Ports'), await id('Rail')].map((entryId) => ({ entryId, from: null }));
    await enter('group');
    const first = await arrange(moves, 'Transport');
    const [before, revision] = [await result(), await revisionOf(activityId)];

    const second = await arrange(moves, 'Transport');

    expect(second).toMatchObject({ status: first.status, body: { groupId: first.body['groupId'], already: true } });
    expect(first.body).not.toHaveProperty('already');
    expect([await result(), await revisionOf(activityId)]).toEqual([before, revision]);
    const out = moves.map(({ entryId }) => ({ entryId, from: first.body['groupId'], to: null }));
    expect((await arrange(out)).status).toBe(200);
    expect((await arrange(out)).status).toBe(200);
  });

  it('renames a group, and takes what is hidden out of it', async () => {
    const { session, activityId, enter, arrange, id, find, path, result } = await board();
    await write(await session.phone(), activityId, ['Ports', 'Rail']);
    await enter('group');
    const entries = [await id('Ports'), await id('Rail')];
    const groupId = (
      await arrange(
        entries.map((entryId) => ({ entryId, from: null })),
        'Sea',
      )
    ).body['groupId'] as string;
    const decide = (entryId: string, body: object) => session.host.post(`${path}/entries/${entryId}/decide`, body);

    expect((await decide(groupId, { verb: 'rename', text: 'Transport' })).status).toBe(200);
    expect(await decide(groupId, { verb: 'rename', text: 'x'.repeat(61) })).toMatchObject({ status: 422 });
    expect(await decide(groupId, { verb: 'hide' })).toMatchObject({ status: 422, body: { field: 'verb' } });
    expect(await decide(entries[0]!, { verb: 'pin' })).toMatchObject({ status: 422 });
    expect(await decide(entries[0]!, { verb: 'hide' })).toMatchObject({ status: 200 });

    expect(await find('Transport')).toMatchObject({ merged: [{ text: 'Rail' }] });
    expect(await result()).toMatchObject({ hidden: 1, groups: 1, grouped: 1 });
  });

  it('gives each person so many dots, which nobody sees before the host tells them', async () => {
    const { session, activityId, enter, arrange, id, find, shown } = await board({ dots: 4, dotsOnOne: 3 });
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    await write(ann, activityId, ['Ports', 'Rail']);
    await write(ben, activityId, ['Grid']);
    const [ports, grid] = [await id('Ports'), await id('Grid')];
    expect(await dot(ben, activityId, ports, 1)).toMatchObject({ status: 409 });
    await enter('vote');

    expect(await dot(ann, activityId, ports, 3)).toMatchObject({ status: 200 });
    expect(await dot(ann, activityId, grid, 2)).toMatchObject({ status: 422, body: { field: 'value' } });
    expect(await dot(ann, activityId, grid, 4)).toMatchObject({ status: 422 });
    expect(await dot(ann, activityId, grid, 1)).toMatchObject({ status: 200 });
    expect(await dot(ben, activityId, grid, 2)).toMatchObject({ status: 200 });
    expect(await find('Ports')).toMatchObject({ reactions: { '3': 1 } });
    await retry(async () => expect((await shown(ben)).length).toBe(3));
    expect((await shown(ben)).some(({ reactions }) => reactions)).toBe(false);

    // What stands in a group counts with it: three of Ann, and two of Ben for one idea and one for another.
    await enter('group');
    expect(await dot(ben, activityId, ports, 1)).toMatchObject({ status: 409 });
    const moves = [ports, grid].map((entryId) => ({ entryId, from: null }));
    const groupId = (await arrange(moves, 'Both')).body['groupId'] as string;
    expect(await find('Both')).toMatchObject({ reactions: { '3': 1, '2': 1 }, recast: true });
    expect((await shown(ben)).some(({ recast }) => recast)).toBe(false);
    await enter('vote');
    expect((await ownOf(ann)).reactions).toEqual([{ entryId: groupId, n: 0, value: 3 }]);
    expect(await dot(ann, activityId, groupId, 1)).toMatchObject({ status: 200 });
    expect(await dot(ann, activityId, await id('Rail'), 3)).toMatchObject({ status: 200 });
    expect(await dot(ann, activityId, ports, 1, 2)).toMatchObject({ status: 404 });

    await enter('done');
    await retry(async () =>
      expect(await shown(ben)).toMatchObject([
        { text: 'Both', reactions: { '1': 1, '2': 1 }, recast: true },
        { text: 'Rail', reactions: { '3': 1 } },
      ]),
    );
    // What was given elsewhere since holds, and of the rest as much comes back as is left.
    await enter('group');
    await arrange(moves.map(({ entryId }) => ({ entryId, from: groupId, to: null })));
    const own = async (phone: Phone) =>
      // Those on the group, which holds nothing any more, count nowhere.
      ((await ownOf(phone)).reactions ?? []).flatMap(({ entryId, value }: OwnReaction) =>
        entryId === groupId ? [] : (value ?? []),
      );
    expect((await own(ann)).sort()).toEqual([1, 3]);
    expect(await own(ben)).toEqual([2]);
    expect(await find('Rail')).toMatchObject({ reactions: { '3': 1 } });
    expect((await find('Ports'))?.recast).toBeUndefined();
  });

  it('tells no dots of fewer than five people under the Chatham House Rule', async () => {
    const { session, activityId, enter, id, shown, result } = await board({}, 'chatham_house');
    const phones = await session.phones(5);
    await write(phones[0]!, activityId, ['Ports', 'Rail', 'Grid']);
    await enter('show');
    const order = async () => (await result()).entries.map(({ text }) => text);
    const before = await order();
    const last = await id(before[2]!);
    await enter('vote');
    for (const phone of phones.slice(0, 4)) await dot(phone, activityId, last, 2);
    await enter('done');
    expect(await order()).toEqual(before);
    expect((await shown(phones[0]!)).some(({ reactions }) => reactions)).toBe(false);

    await enter('vote');
    await dot(phones[4]!, activityId, last, 1);
    await enter('done');

    await retry(async () =>
      expect((await shown(phones[0]!))[0]).toMatchObject({ id: last, reactions: { '1': 1, '2': 4 } }),
    );
  });

  it('tells no host the dots that the room is not told, where numbers wait for the close', async () => {
    const { session, activityId, enter, id, result } = await board({ dots: 5 }, 'chatham_house');
    const phones = await session.phones(6);
    for (const [at, phone] of phones.entries()) await write(phone, activityId, [`Idea ${at}`]);
    await enter('vote');
    const before = (await result()).entries.map(({ text }) => text);
    const last = await id(before[5]!);

    for (const phone of phones) await dot(phone, activityId, last, 3);

    expect(await result()).toMatchObject({ base: 6, shown: 6 });
    expect((await result()).entries.map(({ text, reactions }) => [text, reactions])).toEqual(
      before.map((text) => [text, undefined]),
    );
    await enter('done');
    expect((await result()).entries[0]).toMatchObject({ id: last, reactions: { '3': 6 } });
  });

  it('counts no dot twice that was given anew while an idea was hidden', async () => {
    const { session, activityId, enter, id, find, path } = await board({ dots: 5 });
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    await write(ann, activityId, ['Ports', 'Rail']);
    await enter('vote');
    const [ports, rail] = [await id('Ports'), await id('Rail')];
    await dot(ann, activityId, ports, 5);
    await dot(ben, activityId, ports, 2);
    const decide = (verb: string) => session.host.post(`${path}/entries/${ports}/decide`, { verb });
    await decide('hide');
    expect(await dot(ann, activityId, rail, 4)).toMatchObject({ status: 200 });
    expect(await dot(ben, activityId, rail, 3)).toMatchObject({ status: 200 });

    await decide('show');

    expect(await find('Ports')).toMatchObject({ reactions: { '2': 1 } });
    expect(await find('Rail')).toMatchObject({ reactions: { '3': 1, '4': 1 } });
    const own: readonly OwnReaction[] = (await ownOf(ann)).reactions;
    expect(own).toContainEqual({ entryId: rail, n: 1, value: 4 });
    // Later than what her phone gave, which shows none there from now on.
    expect(own).toContainEqual({ entryId: ports, n: 2, value: null });
    expect(await dot(ann, activityId, ports, 1, 3)).toMatchObject({ status: 200 });
  });

  it('leaves what nobody has read to whoever approves: a note taker cannot hide it and then show it', async () => {
    const { session, activityId, path, result } = await board({ moderation: 'pre' });
    await write(await session.phone(), activityId, ['Unread']);
    const account = await buildAccount(live.database, { roles: ['note_taker'] });
    const taker = live.app.client({ cookie: await signIn(live.app, account) });
    const { id } = (await result()).entries[0]!;
    const decide = (verb: string, by = taker) => by.post(`${path}/entries/${id}/decide`, { verb });

    for (const verb of ['approve', 'hide', 'show']) expect([verb, (await decide(verb)).status]).toEqual([verb, 403]);
    expect((await result()).entries).toMatchObject([{ state: 'waiting' }]);

    await decide('approve', session.host);
    for (const verb of ['hide', 'show']) expect([verb, (await decide(verb)).status]).toEqual([verb, 200]);
  });

  it('is over once it is closed, in whatever phase it was', async () => {
    const { session, activityId, enter, arrange, id, path } = await board();
    const phone = await session.phone();
    await write(phone, activityId, ['Ports']);
    await enter('vote');
    await dot(phone, activityId, await id('Ports'), 2);
    await session.close(activityId);
    const items = (await phone.http().get(`/api/live/activities/${activityId}/entries?order=top`)).body[
      'items'
    ] as Entry[];
    await retry(() => expect(items).toMatchObject([{ text: 'Ports', reactions: { '2': 1 } }]));
    expect((await arrange([{ entryId: items[0]!.id, from: null }], 'Sea')).status).toBe(409);
    expect((await session.host.get(`${path}/tally`)).body['result'].entries).toMatchObject([{ reactions: { '2': 1 } }]);
  });
});
