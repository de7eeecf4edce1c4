import type { EntriesResult, Entry } from '@rt/domain/polling';
import { LiveSession, type Phone, response, retry } from '@rt/testing';

import { ownOf, react } from '../spec-board';
import { liveServer } from '../spec-servers';

const LABELS = [
  { id: 'money', text: 'Money' },
  { id: 'people', text: 'People' },
];

describe('A board of questions', () => {
  const live = liveServer();

  async function board(config: object = { moderation: 'post' }, rule: 'attributed' | 'chatham_house' = 'attributed') {
    const session = await LiveSession.start(live.app, { rule });
    const activityId = await session.open({ kind: 'qa', config });
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
    const result = async () => (await session.host.get(`${path}/tally`)).body['result'] as EntriesResult;
    const find = async (text: string) => (await result()).entries.find((entry) => entry.text === text);
    const id = async (text: string) => (await find(text))?.id ?? text;
    const decide = async (text: string, verb: string, more: object = {}) =>
      session.host.post(`${path}/entries/${await id(text)}/decide`, { verb, ...more });
    const shown = async (phone: Phone, order = 'top') =>
      (await phone.http().get(`/api/live/activities/${activityId}/entries?order=${order}`)).body['items'] as Entry[];
    const turn = (target: string, on: boolean) => session.host.post(`${path}/switch`, { target, on });
    return { session, activityId, path, result, find, id, decide, shown, turn };
  }

  const ask = (phone: Phone, activityId: string, entries: readonly string[], n = 1, more: object = {}) =>
    phone.put(response(activityId, n, { entries, ...more } as { entries: readonly string[] }));

  it('is read by the room while it is written, what waits by hosts alone', async () => {
    const { session, activityId, decide, shown, result } = await board({ labels: LABELS });
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    await ask(ann, activityId, ['When?', 'Who?'], 1, { labels: [['money'], []] });
    expect(await result()).toMatchObject({ waiting: 2, shown: 0 });
    expect(await shown(ben)).toEqual([]);

    expect((await decide('When?', 'approve')).status).toBe(200);

    const when = { id: expect.any(String), text: 'When?', state: 'shown', labels: ['money'] };
    await retry(async () => expect(await shown(ben)).toEqual([when]));
    const listener = await ben.listen();
    live.closeLater(listener);
    const shownIn = () => listener.state?.activities[0]?.tally?.result;
    await retry(() => expect(shownIn()).toMatchObject({ shown: 1, entries: [{ text: 'When?' }] }));
    expect(JSON.stringify(listener.state)).not.toContain('Who?');
  });

  it('is ordered by votes, pinned ones first, else by random ids, and with the newest first where that is asked for', async () => {
    const { session, activityId, id, decide, shown, result } = await board();
    const phones = await session.phones(4);
    const [ann, ben, cat] = phones as [Phone, Phone, Phone, Phone];
    await ask(ann, activityId, ['First?']);
    await ask(ben, activityId, ['Second?']);
    await ask(cat, activityId, ['Third?']);
    for (const phone of [ann, cat])
      expect(await react(phone, activityId, await id('Second?'))).toMatchObject({ status: 200 });
    const expectTexts = (expected: readonly string[], order?: string) =>
      retry(async () => expect((await shown(ann, order)).map(({ text }) => text)).toEqual(expected));

    const byId = [...(await result()).entries].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ text }) => text);
    await expectTexts(['Second?', ...byId.filter((text) => text !== 'Second?')]);
    await expectTexts(['Third?', 'Second?', 'First?'], 'newest');
    await decide('Third?', 'pin');
    await expectTexts(['Third?', 'Second?', 'First?']);
    await decide('Third?', 'unpin');
    await react(ann, activityId, await id('Second?'), 2, null);
    await react(cat, activityId, await id('Second?'), 2, null);
    await expectTexts(byId);
  });

  it('counts merged questions once a person and without their authors, until they are split', async () => {
    const { session, activityId, id, find, decide, shown } = await board();
    const phones = await session.phones(6);
    const [ann, ben, cat, dan] = phones as [Phone, Phone, Phone, Phone];
    await ask(ann, activityId, ['When?']);
    await ask(ben, activityId, ['At what time?']);
    const [when, time] = [await id('When?'), await id('At what time?')];
    for (const phone of [ben, cat, dan]) await react(phone, activityId, when);
    for (const phone of [ann, dan, phones[4]!]) await react(phone, activityId, time);

    await decide('At what time?', 'merge', { into: when });

    // Cat, Dan and one more; Ann and Ben wrote them.
    expect(await find('When?')).toMatchObject({ reactions: { '1': 3 }, merged: [{ id: time, text: 'At what time?' }] });
    expect(await find('At what time?')).toBeUndefined();
    await retry(async () => expect(await shown(cat)).toHaveLength(1));
    expect((await shown(cat))[0]).not.toHaveProperty('merged');
    expect((await ownOf(ben)).entries).toMatchObject([{ text: 'At what time?', into: 'When?', intoId: when }]);
    // Ben's own question counts with it: what he gave before counts for nobody, and nor would this.
    expect(await react(ben, activityId, when, 2)).toMatchObject({ status: 422, body: { field: 'entryId' } });
    expect((await ownOf(phones[4]!)).reactions).toEqual([{ entryId: when, n: 0, value: 1 }]);
    // What is given to the one that stands holds, also where it is taken back.
    await react(phones[4]!, activityId, when);
    await react(phones[4]!, activityId, when, 2, null);
    expect(await find('When?')).toMatchObject({ reactions: { '1': 2 } });
    expect(await react(cat, activityId, time)).toMatchObject({ status: 404 });

    expect(
      (
        await session.host.post(
          `/api/roundtables/${session.roundtable.id}/activities/${activityId}/entries/${time}/decide`,
          { verb: 'split' },
        )
      ).status,
    ).toBe(200);
    expect(await find('When?')).toMatchObject({ reactions: { '1': 3 } });
    expect(await find('At what time?')).toMatchObject({ reactions: { '1': 3 } });
  });

  it('gives a question back what counted with it once its merge is undone, but for what was moved since', async () => {
    const { session, activityId, path, id, find, decide } = await board();
    const phones = await session.phones(4);
    const texts = ['When?', 'At what time?', 'What hour?', 'Which day?'];
    for (const [at, phone] of phones.entries()) await ask(phone, activityId, [texts[at] ?? '']);
    const [when, time, hour, day] = (await Promise.all(texts.map(id))) as [string, string, string, string];
    const act = (entryId: string, verb: string, into?: string) =>
      session.host.post(`${path}/entries/${entryId}/decide`, { verb, ...(into === undefined ? {} : { into }) });
    const mergedWith = async (text: string) => ((await find(text))?.merged ?? []).map((entry) => entry.text).sort();
    await act(hour, 'merge', time);
    await act(day, 'merge', time);
    await decide('At what time?', 'merge', { into: when });
    expect(await mergedWith('When?')).toEqual(['At what time?', 'What hour?', 'Which day?']);

    expect(await act(time, 'split')).toMatchObject({ status: 200 });
    expect(await mergedWith('When?')).toEqual([]);
    expect(await mergedWith('At what time?')).toEqual(['What hour?', 'Which day?']);

    await decide('At what time?', 'merge', { into: when });
    await act(day, 'split');
    await act(day, 'merge', when);
    await act(time, 'split');
    expect(await mergedWith('When?')).toEqual(['Which day?']);
    expect(await mergedWith('At what time?')).toEqual(['What hour?']);
  });

  it('tells authors of what counts with a question that nobody reads now that theirs is not read either', async () => {
    const { session, activityId, id, decide, find } = await board();
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    await ask(ann, activityId, ['When?']);
    await ask(ben, activityId, ['At what time?']);
    await decide('At what time?', 'merge', { into: await id('When?') });
    await decide('When?', 'hide', { text: 'For Ann alone' });

    expect((await ownOf(ben)).entries).toEqual([
      { id: expect.any(String), text: 'At what time?', state: 'hidden', receipt: expect.any(String) },
    ]);

    await decide('When?', 'show');
    expect((await ownOf(ben)).entries).toMatchObject([{ state: 'shown', into: 'When?' }]);
    await ann.put(response(activityId, 2, null));
    expect(await find('At what time?')).toMatchObject({ state: 'shown' });
  });

  it('has one question at most on the screen of a session, and says how it was answered', async () => {
    const { session, activityId, decide, find } = await board();
    const other = await session.open({ kind: 'qa', config: { moderation: 'post' } });
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    await ask(ann, activityId, ['When?', 'Who?']);
    await ask(ben, other, ['Where?']);
    await decide('When?', 'select');
    await decide('Who?', 'select');
    expect([(await find('When?'))?.mark, (await find('Who?'))?.mark]).toEqual([undefined, 'selected']);
    const [where] = (await session.host.get(`/api/roundtables/${session.roundtable.id}/activities/${other}/tally`))
      .body['result'].entries;
    await session.host.post(
      `/api/roundtables/${session.roundtable.id}/activities/${other}/entries/${where.id}/decide`,
      { verb: 'select' },
    );
    expect((await find('Who?'))?.mark).toBeUndefined();

    await decide('Who?', 'answer', { text: 'The chair' });
    await decide('When?', 'answer');
    const entries = (await ownOf(ann)).entries;
    expect(entries).toMatchObject([
      { text: 'When?', mark: 'answered' },
      { text: 'Who?', mark: 'answered', reply: 'The chair' },
    ]);
    expect(await react(ben, activityId, (await find('Who?'))?.id ?? '')).toMatchObject({ status: 404 });
  });

  it('keeps what was dealt with, makes room for more, and lets go of what its author takes back', async () => {
    const { session, activityId, decide, result } = await board({ maxOpen: 2, moderation: 'post' });
    const [phone, other] = (await session.phones(2)) as [Phone, Phone];
    expect(await ask(other, activityId, ['One?', 'Two?', 'Three?'])).toMatchObject({ field: 'answer.entries' });
    await ask(phone, activityId, ['One?', 'Two?']);
    await decide('One?', 'answer');

    expect(await ask(phone, activityId, ['Two?', 'Three?'], 2)).toMatchObject({ ok: true });
    expect((await result()).entries.map(({ text }) => text).sort()).toEqual(['One?', 'Three?', 'Two?']);
    await decide('Three?', 'hide', { text: 'Asked before' });
    await phone.put(response(activityId, 3, null));
    expect((await result()).entries.map(({ text }) => text).sort()).toEqual(['One?', 'Three?']);
    expect((await ownOf(phone)).entries).toMatchObject([
      { text: 'One?', mark: 'answered' },
      { text: 'Three?', state: 'hidden', reason: 'Asked before' },
    ]);
  });

  it('is switched without refusing what is on its way', async () => {
    const { session, activityId, turn, id, result, find } = await board();
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    await ask(ann, activityId, ['When?']);
    expect((await turn('posts', false)).body).toMatchObject({ config: { postsClosed: true }, configVersion: 1 });
    expect(await ask(ben, activityId, ['Who?'])).toMatchObject({ ok: false, code: 'wrong-state' });
    expect(await ask(ann, activityId, ['When?'], 2)).toMatchObject({ ok: true });
    expect(await react(ben, activityId, await id('When?'))).toMatchObject({ status: 200 });

    await turn('posts', true);
    await turn('votes', false);
    await turn('moderation', true);
    expect(await ask(ben, activityId, ['Who?'], 2)).toMatchObject({ ok: true });
    expect(await result()).toMatchObject({ waiting: 1, shown: 1 });
    expect(await react(ann, activityId, await id('When?'))).toMatchObject({ status: 409 });
    expect((await find('When?'))?.reactions).toEqual({ '1': 1 });

    const listener = await ben.listen();
    live.closeLater(listener);
    await retry(() => expect(listener.state?.activities[0]?.config).toMatchObject({ votesClosed: true }));
  });

  it('takes what a host types, which nobody has written', async () => {
    const { session, activityId, path, result } = await board({ labels: LABELS });
    const add = (body: object) => session.host.post(`${path}/entries`, body);
    expect(await add({ text: ' Asked aloud? ', labels: ['people'] })).toMatchObject({
      status: 200,
      body: { text: 'Asked aloud?', state: 'shown', labels: ['people'] },
    });
    expect(await add({ text: 'Other?', labels: ['none'] })).toMatchObject({ status: 422, body: { field: 'labels' } });
    expect(await add({ text: 'x'.repeat(501) })).toMatchObject({ status: 422, body: { field: 'text' } });
    expect(await result()).toMatchObject({ base: 0, shown: 1 });
    await session.close(activityId);
    expect(await add({ text: 'Too late?' })).toMatchObject({ status: 409 });
  });

  it('brings what is on the screen to every page, however many questions have more votes', async () => {
    const { session, activityId, path } = await board();
    const phone = await session.phone();
    const added: string[] = [];
    for (let at = 0; at < 25; at += 1)
      added.push((await session.host.post(`${path}/entries`, { text: `Question ${at}?` })).body['id'] as string);
    added.sort();
    await session.host.post(`${path}/entries/${added[24]!}/decide`, { verb: 'select' });
    const listener = await phone.listen();
    live.closeLater(listener);

    const entries = () => (listener.state?.activities[0]?.tally?.result as EntriesResult | undefined)?.entries ?? [];
    await retry(() =>
      expect(entries().filter(({ mark }) => mark)).toMatchObject([{ id: added[24], mark: 'selected' }]),
    );
    expect(entries()).toHaveLength(21);
    const next = await phone.http().get(`/api/live/activities/${activityId}/entries?order=top&after=${added[19]!}`);
    expect((next.body['items'] as Entry[]).map(({ id }) => id)).toEqual(added.slice(20));
  });

  it('is paged in its order', async () => {
    const { session, activityId, path } = await board();
    const phone = await session.phone();
    for (let at = 0; at < 45; at += 1) await session.host.post(`${path}/entries`, { text: `Question ${at}?` });
    const pages: string[][] = [];
    let after: string | null | undefined;
    do {
      const query = `order=newest${after ? `&after=${after}` : ''}`;
      const page = (await phone.http().get(`/api/live/activities/${activityId}/entries?${query}`)).body;
      pages.push((page['items'] as Entry[]).map(({ text }) => text));
      after = page['next'] as string | null;
    } while (after);
    expect(pages.map(({ length }) => length)).toEqual([20, 20, 5]);
    expect(pages.flat()[0]).toBe('Question 44?');
    expect(new Set(pages.flat()).size).toBe(45);
    const hosts = (await session.host.get(`${path}/entries?state=shown`)).body;
    expect(hosts['items']).toHaveLength(20);
  });
});
