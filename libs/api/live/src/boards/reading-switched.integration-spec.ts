import type { EntriesResult, WordsResult } from '@rt/domain/polling';
import type { ConsensusResult } from '@rt/kinds';
import { LiveSession, type Phone, response, retry } from '@rt/testing';

import { inviteTo } from '../spec-seats';
import { twoLiveServers } from '../spec-servers';
import { ADDING } from '../spec-statements';

describe('Reading first, switched while people write', () => {
  const live = twoLiveServers();

  async function ask(kind: 'open_text' | 'word_cloud' | 'consensus' | 'single_choice', config: object) {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const id = await session.open({ kind, config, visibility: 'always' });
    const path = `/api/roundtables/${session.roundtable.id}/activities/${id}`;
    const post = (what: string, body: object) => session.host.post(`${path}/${what}`, body);
    const read = (on: boolean) => post('switch', { target: 'moderation', on });
    const result = async <Result>() => (await session.host.get(`${path}/tally`)).body['result'] as Result;
    const phones = (await session.phones(3)) as [Phone, Phone, Phone];
    const write = (phone: Phone, n: number, answer: object, { app = live.app, configVersion = 1 } = {}) =>
      phone.put(response(id, n, answer, { configVersion }), app);
    return { session, id, post, read, result, phones, write };
  }

  const statesOf = (entries: EntriesResult['entries'] = []) =>
    Object.fromEntries(entries.map(({ text, state }) => [text, state]));

  it('lets texts through at once at every process, and what waits, or may name somebody, waits on', async () => {
    const { session, id, read, result, phones, write } = await ask('open_text', {});
    const [ann, ben, cat] = phones;
    await inviteTo(live, session.roundtable, { fullName: 'Jane Marlowe' });
    const screen = await live.listen(cat);
    await write(ann, 1, { entries: ['Grid'] });
    await write(ben, 1, { entries: ['Ports'] }, { app: live.apps[1] });

    expect((await read(false)).status).toBe(200);

    expect(await write(ann, 2, { entries: ['Grid', 'Rail'] })).toMatchObject({ ok: true });
    expect(
      await write(ben, 2, { entries: ['Ports', 'Roads', 'Ask Jane Marlowe'] }, { app: live.apps[1] }),
    ).toMatchObject({
      ok: true,
    });
    expect(statesOf((await result<EntriesResult>()).entries)).toEqual({
      ...{ Grid: 'waiting', Ports: 'waiting', Rail: 'shown', Roads: 'shown', 'Ask Jane Marlowe': 'waiting' },
    });
    await retry(() => expect(screen.changedActivities.at(-1)).toMatchObject({ id, config: { moderation: 'post' } }));
    await retry(() => expect(screen.tally(id)?.result).toMatchObject({ shown: 2 }));
    expect(JSON.stringify(screen.frames)).not.toMatch(/Grid|Ports|Marlowe/);

    expect((await read(true)).status).toBe(200);

    expect(await write(cat, 1, { entries: ['Water'] }, { app: live.apps[1] })).toMatchObject({ ok: true });
    expect(statesOf((await result<EntriesResult>()).entries)).toMatchObject({ Rail: 'shown', Water: 'waiting' });
  });

  it('leaves words as they stand, and is told to everybody', async () => {
    const { id, post, read, result, phones, write } = await ask('word_cloud', {});
    const [ann, ben, cat] = phones;
    const screen = await live.listen(cat);
    await write(ann, 1, { words: ['Grid', 'Rail', 'Road'] });
    await post('hide', { label: 'Rail', hide: false });
    await post('hide', { label: 'Road', hide: true });

    expect((await read(false)).status).toBe(200);
    // A repetition leaves nothing else.
    expect((await read(false)).status).toBe(200);

    await write(ben, 1, { words: ['Ports', 'grid'] }, { app: live.apps[1] });
    expect(await result<WordsResult>()).toMatchObject({ distinct: 2, waiting: 1, hidden: 1 });
    await retry(() => expect(screen.tally(id)?.result).toMatchObject({ distinct: 2 }));
    await retry(() => expect(screen.changedActivities.at(-1)?.config).toEqual({ moderation: 'post' }));
    expect(JSON.stringify(screen.frames)).not.toMatch(/grid|road/i);

    expect((await read(true)).status).toBe(200);

    await write(cat, 1, { words: ['Water'] });
    expect(await result<WordsResult>()).toMatchObject({ distinct: 2, waiting: 2, hidden: 1 });
  });

  it('asks about statements at once, and leaves those to be read that wait', async () => {
    const { read, result, phones, write } = await ask('consensus', { ...ADDING, maxPerPerson: 3 });
    const [ann, ben, cat] = phones;
    await write(ann, 1, { agree: ['o1'], entries: ['Skills first'] });
    await write(ben, 1, { agree: ['o1'], entries: ['Water first'] }, { app: live.apps[1] });

    expect((await read(false)).status).toBe(200);

    await write(ann, 2, { agree: ['o1'], entries: ['Skills first', 'Homes first'] });
    await write(ben, 2, { agree: ['o1'], entries: ['Water first', 'Farms first'] }, { app: live.apps[1] });
    const { statements, written } = await result<ConsensusResult>();
    expect(statements.filter((one) => one.written)).toHaveLength(2);
    expect(statesOf(written?.entries)).toEqual({
      ...{ 'Skills first': 'waiting', 'Water first': 'waiting', 'Homes first': 'shown', 'Farms first': 'shown' },
    });

    expect((await read(true)).status).toBe(200);

    await write(cat, 1, { agree: ['o1'], entries: ['Shops first'] }, { app: live.apps[1] });
    expect(statesOf((await result<ConsensusResult>()).written?.entries)).toMatchObject({ 'Shops first': 'waiting' });
  });

  it.each(['open_text', 'word_cloud'] as const)(
    'is as whoever said so last has it, by press or in the form: %s',
    async (kind) => {
      const { session, id, read, result, phones, write } = await ask(kind, {});
      const [ann, ben] = phones;
      const texts = (...written: string[]) => (kind === 'open_text' ? { entries: written } : { words: written });
      const change = (config: object) => session.done('PATCH', `activities/${id}`, { config });
      await write(ann, 1, texts('Grid'));

      await change({ moderation: 'post' });
      expect(await write(ben, 1, texts('Rail'), { configVersion: 2 })).toMatchObject({ ok: true });
      expect(await result()).toMatchObject({ waiting: 1 });
      await read(true);
      // From now on the form switches as hosts do: what is asked stays in its words, and no answer on its way is refused.
      await change({ moderation: 'post' });
      expect(await write(ben, 2, texts('Rail', 'Ports'), { configVersion: 2 })).toMatchObject({ ok: true });
      expect(await result()).toMatchObject({ waiting: 1 });
      await change({ moderation: 'pre' });

      expect(await write(ben, 3, texts('Rail', 'Ports', 'Water'), { configVersion: 2 })).toMatchObject({ ok: true });
      expect(await result()).toMatchObject({ waiting: 2 });
    },
  );

  it('holds at once for the next text, though a label that was typed has come to stand in the plan since', async () => {
    const { session, id, read, result, phones, write } = await ask('open_text', { moderation: 'post' });
    const [ann, ben] = phones;
    await write(ann, 1, { entries: ['Grid'] });
    const [grid] = (await result<EntriesResult>()).entries;
    const changes = [{ entryId: grid?.id, from: [], to: [] }];
    await session.done('POST', `activities/${id}/entries/label`, { changes, add: 'Energy' });
    await write(ann, 2, { entries: ['Grid', 'Rail'] });
    const config = { moderation: 'post', labels: [{ id: 'cost', text: 'Cost' }] };
    await session.done('PATCH', `activities/${id}`, { config, seenReadFirst: false });

    await read(true);
    await write(ben, 1, { entries: ['Ports'] });

    expect(statesOf((await result<EntriesResult>()).entries)).toMatchObject({ Rail: 'shown', Ports: 'waiting' });
  });

  it.each(['open_text', 'word_cloud'] as const)(
    'stays on where a form is saved that was opened before, and in which nobody touched it: %s',
    async (kind) => {
      const { session, id, read, result, phones, write } = await ask(kind, { moderation: 'post' });
      const [ann, ben] = phones;
      const texts = (...written: string[]) => (kind === 'open_text' ? { entries: written } : { words: written });
      const change = (config: object) => session.done('PATCH', `activities/${id}`, { config, seenReadFirst: false });
      await write(ann, 1, texts('Grid'));
      await read(true);

      const saved = await change({ moderation: 'post', maxPerPerson: 5 });

      expect(saved['config']).toMatchObject({ moderation: 'pre', maxPerPerson: 5 });
      await write(ben, 1, texts('Rail'), { configVersion: saved['configVersion'] as number });
      expect(await result()).toMatchObject({ waiting: 1 });
      // Whoever says so in the form is heard.
      await read(false);
      expect((await change({ moderation: 'pre', maxPerPerson: 5 }))['config']).toMatchObject({ moderation: 'pre' });
    },
  );

  it('is refused where nobody writes, and so is what else boards switch', async () => {
    const options = ['a', 'b'].map((id) => ({ id, text: id }));
    const choice = await ask('single_choice', { options });
    expect(await choice.read(false)).toMatchObject({ status: 422, body: { code: 'invalid', field: 'target' } });
    const texts = await ask('open_text', {});
    expect(await texts.post('switch', { target: 'posts', on: false })).toMatchObject({
      status: 422,
      body: { code: 'invalid', field: 'target' },
    });
  });
});
