import type { ActivityBody } from '@rt/contracts';
import { LiveSession, response } from '@rt/testing';

import { liveServer } from '../spec-servers';
import { ADDING, PLANNED, statementsOf } from '../spec-statements';

describe('A question that is moved or corrected after hosts decided on its answers', () => {
  const live = liveServer();
  let session: LiveSession;
  const { open, decide, takeOut, path } = statementsOf(() => session);

  const change = (id: string, body: object) => session.host.patch(path(id), body);
  const stored = async (id: string): Promise<ActivityBody> => {
    const { items } = await session.done('GET', 'activities');
    return (items as ActivityBody[]).find((one) => one.id === id)!;
  };

  it('is asked in the same words once it is moved, and takes the vote that is on its way', async () => {
    session = await LiveSession.start(live.app, { rule: 'attributed' });
    const id = await open();
    const [ann, ben] = await session.phones(2);
    await ann!.put(response(id, 1, { agree: ['o1'], entries: ['More solar'] }));
    await decide(id, 'More solar', 'approve');

    expect(await change(id, { position: 3 })).toMatchObject({
      status: 200,
      body: { position: 3, configVersion: 1, amended: false },
    });
    expect(await ben!.put(response(id, 1, { agree: ['o2'] }))).toMatchObject({ n: 1 });

    // Nor by a form that changes what phones are not told.
    const { config } = await stored(id);
    expect(await change(id, { config: { ...config, out: [] } })).toMatchObject({ body: { configVersion: 1 } });
    expect((await stored(id)).config).toMatchObject({ options: [...PLANNED, { text: 'More solar', written: true }] });
  });

  it('stays the same question where an answer became an option, was one no more, and is one again', async () => {
    session = await LiveSession.start(live.app);
    const id = await session.open({ config: { options: PLANNED, allowOther: true } });
    await (await session.phone()).put(response(id, 1, { other: 'Third' }));
    await session.close(id);
    for (const act of ['promote', 'take-back', 'promote']) {
      const { options } = (await stored(id)).config as { options: { id: string; text: string }[] };
      const optionId = options.find(({ text }) => text === 'Third')?.id;
      await session.done('POST', `activities/${id}/${act}`, act === 'promote' ? { label: 'Third' } : { optionId });
    }

    expect(await change(id, { position: 5 })).toMatchObject({
      status: 200,
      body: { configVersion: 1, amended: false },
    });
  });

  it('is corrected and moved where one of two statements was taken out', async () => {
    session = await LiveSession.start(live.app, { rule: 'attributed' });
    const id = await open({ config: { ...ADDING, options: PLANNED.slice(0, 2) } });
    expect(await takeOut(id, 'Grid first')).toMatchObject({ status: 200 });

    expect(await change(id, { position: 3 })).toMatchObject({ status: 200, body: { configVersion: 1 } });
    expect(await change(id, { question: 'What comes first?' })).toMatchObject({
      status: 200,
      body: { question: 'What comes first?', configVersion: 2, amended: true },
    });
    const { config } = await stored(id);
    const options = [{ id: 'o2', text: 'Railways first' }];
    expect(await change(id, { config: { ...config, options } })).toMatchObject({
      status: 200,
      body: { config: { options, out: [{ id: 'o1', text: 'Grid first' }] }, configVersion: 3 },
    });
  });

  it('is corrected by a form that was opened before a host let a word through, hid one and merged one', async () => {
    session = await LiveSession.start(live.app, { rule: 'attributed' });
    const id = await session.open({ kind: 'word_cloud', config: {} });
    await (await session.phone()).put(response(id, 1, { words: ['Grid', 'Rail', 'Railways'] }));
    const act = (verb: string, body: object) => session.done('POST', `activities/${id}/${verb}`, body);
    await act('hide', { label: 'Grid', hide: true });
    const { config } = await stored(id);
    await act('hide', { label: 'Grid', hide: false });
    await act('hide', { label: 'Rail', hide: false });
    await act('merge', { label: 'Railways', into: 'Rail' });
    const decided = (await stored(id)).config;

    expect(await change(id, { config: { ...config, maxPerPerson: 5 } })).toMatchObject({ status: 200 });

    expect((await stored(id)).config).toEqual({ ...decided, maxPerPerson: 5 });
    expect(await change(id, { config: { ...config, maxPerPerson: 4 } })).toMatchObject({ status: 409 });
  });

  it('is corrected by a form that was opened before a host hid an answer or made it an option', async () => {
    session = await LiveSession.start(live.app);
    const id = await session.open({ config: { options: PLANNED, allowOther: true } });
    for (const other of ['Fourth', 'Fifth', 'Sixth']) await (await session.phone()).put(response(id, 1, { other }));
    await session.close(id);
    const act = (verb: string, body: object) => session.done('POST', `activities/${id}/${verb}`, body);
    await act('promote', { label: 'Fourth' });
    const { config } = await stored(id);
    const { options } = config as { options: { id: string; text: string }[] };
    await act('take-back', { optionId: options[3]?.id });
    await act('promote', { label: 'Fifth' });
    await act('promote', { label: 'Fourth' });
    await act('hide', { label: 'Sixth', hide: true });
    const reworded = options.map((option) => ({ ...option, text: `${option.text}, reworded` }));

    expect(await change(id, { config: { ...config, options: reworded } })).toMatchObject({ status: 200 });

    const after = (await stored(id)).config as { options: { text: string }[] };
    expect(after.options.map(({ text }) => text)).toEqual([
      ...PLANNED.map(({ text }) => `${text}, reworded`),
      ...['Fifth', 'Fourth, reworded'],
    ]);
    expect(after).toMatchObject({ hidden: ['sixth'] });
    const other = { ...config, options: reworded.slice(1) };
    expect(await change(id, { config: other })).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
  });

  it.each([true, false])('is corrected by a form that was opened before a statement was out: %j', async (hide) => {
    session = await LiveSession.start(live.app, { rule: 'attributed' });
    const id = await open();
    await takeOut(id, 'Grid first', !hide);
    const { config } = await stored(id);
    await takeOut(id, 'Grid first', hide);

    expect(await change(id, { config: { ...config, maxPerPerson: 3 } })).toMatchObject({ status: 200 });

    expect((await stored(id)).config).toEqual(
      hide
        ? { ...ADDING, maxPerPerson: 3, options: PLANNED.slice(1), out: PLANNED.slice(0, 1) }
        : { ...ADDING, maxPerPerson: 3, options: PLANNED },
    );
  });

  it('is copied as a board on which people write, whatever phase it is in', async () => {
    session = await LiveSession.start(live.app);
    const id = await session.open({ kind: 'idea_board', config: {} });
    await session.done('POST', `activities/${id}/phase`, { to: 'group' });
    const { config, question } = await stored(id);
    expect(config).toMatchObject({ phase: 'group' });

    expect(await change(id, { question: `${question} Once more`, config })).toMatchObject({ status: 200 });
    const copy = await session.done('POST', `activities/${id}/duplicate`);
    expect(copy).toMatchObject({ question: `${question} Once more`, state: 'ready' });
    expect(copy['config']).not.toHaveProperty('phase');
  });
});
