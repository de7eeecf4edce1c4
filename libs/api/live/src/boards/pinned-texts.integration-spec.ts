import type { EntryPage } from '@rt/contracts';
import { ENTRIES_A_PAGE, type EntriesResult, type Entry } from '@rt/domain/polling';
import { type Listener, LiveSession, response, retry } from '@rt/testing';

import { twoLiveServers } from '../spec-servers';

describe('Texts that hosts pin', () => {
  const live = twoLiveServers();

  /** An open text that the room reads as it is written, with `count` texts of people who write up to five each. */
  async function textsOf(count: number) {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const config = { maxPerPerson: 5, moderation: 'post' };
    const id = await session.open({ kind: 'open_text', config, visibility: 'always' });
    const written = Array.from({ length: count }, (_, at) => `Text ${at}`);
    for (const [at, phone] of (await session.phones(Math.ceil(count / 5))).entries()) {
      await phone.put(response(id, 1, { entries: written.slice(at * 5, at * 5 + 5) }));
    }
    const path = `/api/roundtables/${session.roundtable.id}/activities/${id}`;
    const result = async () => (await session.host.get(`${path}/tally`)).body['result'] as EntriesResult;
    const page = async (query: string) =>
      (await session.host.get<EntryPage & Record<string, unknown>>(`${path}/entries?state=shown${query}`)).body;
    const decide = (entry: Entry | undefined, verb: string) =>
      session.host.post(`${path}/entries/${entry?.id}/decide`, { verb });
    return { session, id, result, page, decide };
  }

  it('stand first for the host and on phones, whichever process tells it, until they are unpinned', async () => {
    const { session, id, result, decide } = await textsOf(5);
    const watcher = await session.phone();
    const screens = [await live.listen(watcher), await watcher.listen(live.apps[1])];
    live.closeLater(...screens);
    const orderOf = (screen: Listener) =>
      (screen.tally(id)?.result as unknown as EntriesResult | undefined)?.entries.map(({ text }) => text);
    const before = (await result()).entries;
    const last = before.at(-1);

    expect((await decide(last, 'pin')).status).toBe(200);
    // A repetition changes nothing.
    expect((await decide(last, 'pin')).status).toBe(200);

    const pinned = [last?.text, ...before.slice(0, -1).map(({ text }) => text)];
    expect((await result()).entries.map(({ text }) => text)).toEqual(pinned);
    for (const screen of screens) await retry(() => expect(orderOf(screen)).toEqual(pinned));

    await decide(last, 'unpin');
    for (const screen of screens) {
      await retry(() => expect(orderOf(screen)).toEqual(before.map(({ text }) => text)));
    }
  });

  it('come first in pages, each text once, and in what is kept', async () => {
    const { session, id, result, page, decide } = await textsOf(ENTRIES_A_PAGE + 5);
    const first = (await result()).entries;
    const further = (await page(`&after=${first.at(-1)?.id}`)).items;
    expect([first.length, further.length]).toEqual([ENTRIES_A_PAGE, 5]);
    const best = [further[3], further[1]] as Entry[];
    for (const one of best) await decide(one, 'pin');

    const framed = (await result()).entries;
    const texts = [...framed, ...(await page(`&after=${framed.at(-1)?.id}`)).items].map(({ text }) => text);
    const top = best.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ text }) => text);
    expect(texts.slice(0, 2)).toEqual(top);
    expect(new Set(texts).size).toBe(ENTRIES_A_PAGE + 5);
    expect(texts).toHaveLength(ENTRIES_A_PAGE + 5);
    const pages = await page('');
    expect(pages.items.slice(0, 2).map(({ text }) => text)).toEqual(top);
    expect((await page(`&after=${pages.next}`)).items).toHaveLength(5);

    await session.close(id);
    await session.done('POST', `activities/${id}/keep`);
    const [kept] = await live.database.query<{ frozen: unknown }>(
      'select s.frozen from poll_snapshots s join contributions c on c.snapshot_id = s.id where c.activity_id = $1',
      [id],
    );
    const places = top.concat(first[0]?.text ?? '').map((text) => JSON.stringify(kept?.frozen).indexOf(`"${text}"`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('are texts that the room reads, and nothing else of a board is done with them', async () => {
    const { result, decide } = await textsOf(2);
    const [one] = (await result()).entries;
    for (const verb of ['select', 'answer', 'split', 'reopen']) {
      expect(await decide(one, verb)).toMatchObject({ status: 422, body: { field: 'verb' } });
    }
    await decide(one, 'pin');
    await decide(one, 'hide');
    expect(await decide(one, 'pin')).toMatchObject({ status: 422, body: { field: 'verb' } });

    await decide(one, 'show');

    expect((await result()).entries.filter(({ pinned }) => pinned)).toEqual([]);
  });
});
