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
