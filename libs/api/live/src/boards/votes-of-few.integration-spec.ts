import { allowedOrders, ENTRIES_A_PAGE, type EntriesResult, type Entry } from '@rt/domain/polling';
import { LiveSession, type Phone, response, retry } from '@rt/testing';

import { react } from '../spec-board';
import { consoleAt, stageAt } from '../spec-screens';
import { liveServer } from '../spec-servers';

describe('Questions for which fewer than five people vote', () => {
  const live = liveServer();

  async function board(rule: 'attributed' | 'chatham_house') {
    const session = await LiveSession.start(live.app, { rule });
    const activityId = await session.open({ kind: 'qa', config: { moderation: 'post' } });
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
    const tally = async () => (await session.host.get(`${path}/tally`)).body;
    const entries = async () => ((await tally())['result'] as EntriesResult).entries;
    const add = async (text: string) => (await session.host.post(`${path}/entries`, { text })).body['id'] as string;
    const vote = async (entryId: string, ...phones: readonly Phone[]) => {
      for (const phone of phones) expect(await react(phone, activityId, entryId)).toMatchObject({ status: 200 });
    };
    const listed = async (phone: Phone, order = 'top') =>
      (await phone.http().get(`/api/live/activities/${activityId}/entries?order=${order}`)).body['items'] as Entry[];
    return { session, activityId, path, tally, entries, add, vote, listed };
  }

  it.each([
    ['attributed', true],
    ['chatham_house', false],
  ] as const)('come into the frame by these votes only where names are shown: %s', async (rule, comes) => {
    const { session, entries, add, vote } = await board(rule);
    const ids: string[] = [];
    // One more than a frame holds.
    for (let at = 0; at <= ENTRIES_A_PAGE; at += 1) ids.push(await add(`Question ${at}?`));
    ids.sort();
    await vote(ids.at(-1) ?? '', ...(await session.phones(2)));

    const first = await entries();

    expect(first).toHaveLength(ENTRIES_A_PAGE);
    expect(first.map(({ id }) => id).indexOf(ids.at(-1)!)).toBe(comes ? 0 : -1);
  });

  it('show no vote and no order by votes, also where five people write', async () => {
    const { session, activityId, path, tally, entries, vote, listed } = await board('chatham_house');
    const phones = await session.phones(6);
    const texts = ['One?', 'Two?', 'Three?', 'Four?', 'Five?'];
    for (const [at, text] of texts.entries()) await phones[at]!.put(response(activityId, 1, { entries: [text] }));
    // Votes would make it the first one.
    const { id, text } = (await entries()).at(-1)!;
    const reader = phones[5]!;
    const screens = [
      await consoleAt(live, session, live.app),
      await stageAt(live, session, live.app),
      await live.listen(reader),
    ];
    const lists = async (): Promise<(readonly Entry[])[]> => {
      const { revision } = await tally();
      for (const screen of screens) await retry(() => expect(screen.tally(activityId)?.revision).toBe(revision));
      return [
        await entries(),
        ...screens.map((screen) => (screen.tally(activityId)?.result as EntriesResult).entries),
        (await session.host.get(`${path}/entries?state=shown`)).body['items'] as Entry[],
        ...(await Promise.all(allowedOrders('chatham_house').map((order) => listed(reader, order)))),
      ];
    };
    const voters = [reader, ...phones.filter((_phone, at) => at < 5 && texts[at] !== text)];
    const before = (await lists()).map((list) => list.map((one) => one.id));

    await vote(id, ...voters.slice(0, 4));

    const few = await lists();
    expect(few.map((list) => list.map((one) => one.id))).toEqual(before);
    expect(few.flat().filter(({ reactions }) => reactions)).toEqual([]);

    await vote(id, voters[4]!);

    const shown = { text, reactions: { '1': 5 } };
    for (const list of await lists()) expect(list).toContainEqual(expect.objectContaining(shown));
    for (const list of [await entries(), await listed(reader)]) expect(list[0]).toMatchObject(shown);
  });

  it('keep their place in a list that is longer than a frame', async () => {
    const { session, entries, add, vote, listed } = await board('chatham_house');
    const phones = await session.phones(5);
    const ids: string[] = [];
    for (let at = 0; at < 30; at += 1) ids.push(await add(`Question ${at}?`));
    ids.sort();
    const [reader, id] = [phones[0]!, ids.at(-1)!];
    await vote(id, ...phones.slice(0, 4));

    expect((await entries()).map((one) => one.id)).toEqual(ids.slice(0, ENTRIES_A_PAGE));
    expect((await listed(reader)).map((one) => one.id)).toEqual(ids.slice(0, ENTRIES_A_PAGE));
    expect((await listed(reader)).some(({ reactions }) => reactions)).toBe(false);

    await vote(id, phones[4]!);

    const shown = { id, reactions: { '1': 5 } };
    expect((await entries())[0]).toMatchObject(shown);
    await retry(async () => expect((await listed(reader))[0]).toMatchObject(shown));
  });
});
