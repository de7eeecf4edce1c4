import { randomUUID } from 'node:crypto';

import { LiveSession, response, retry } from '@rt/testing';

import { liveServer } from '../spec-servers';

const OPTIONS = [
  { id: 'a', text: 'First' },
  { id: 'b', text: 'Second' },
];

describe('Asking what nobody planned', () => {
  const live = liveServer();

  const ask = (session: LiveSession, body: object = {}) =>
    session.host.post(`/api/roundtables/${session.roundtable.id}/session/ask`, {
      opId: randomUUID(),
      kind: 'single_choice',
      question: 'And now?',
      config: { options: OPTIONS },
      ...body,
    });
  const questions = async (session: LiveSession) =>
    ((await session.done('GET', 'activities'))['items'] as { question: string }[]).map(({ question }) => question);

  it('opens it on the phones at once, after the current one, its result kept back until it is shown', async () => {
    const session = await LiveSession.start(live.app);
    const first = await session.plan({ question: 'One?' });
    await session.plan({ question: 'Two?' });
    await session.done('PUT', 'session/current', { activityId: first });
    const phone = await session.phone();
    const listener = await live.listen(phone);

    const opId = randomUUID();
    expect(await ask(session, { opId })).toMatchObject({ status: 200, body: { currentActivityId: opId } });

    await retry(() =>
      expect(listener.changedActivities.at(-1)).toMatchObject({
        id: opId,
        state: 'open',
        question: 'And now?',
        visibility: 'on_reveal',
      }),
    );
    expect(await phone.put(response(opId, 1, { optionId: 'a' }))).toMatchObject({ n: 1 });
    expect(await questions(session)).toEqual(['One?', 'And now?', 'Two?']);
  });

  it('asks with the time limit and the choices that a question of the library was kept with', async () => {
    const session = await LiveSession.start(live.app);
    const kept = { durationSec: 600, allowAbstain: true, allowChange: false };
    expect(await ask(session, kept)).toMatchObject({ status: 200 });
    expect((await session.done('GET', 'activities'))['items']).toEqual([expect.objectContaining(kept)]);
    expect(await ask(session, { durationSec: 2 })).toMatchObject({ status: 422, body: { field: 'durationSec' } });
  });

  it('asks once, however often and however fast it is sent', async () => {
    const session = await LiveSession.start(live.app);
    const opId = randomUUID();

    const answers = await Promise.all([1, 2, 3].map(() => ask(session, { opId })));

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await questions(session)).toEqual(['And now?']);
    const elsewhere = await LiveSession.start(live.app);
    expect(await ask(elsewhere, { opId })).toMatchObject({ status: 404 });
    expect(await questions(elsewhere)).toEqual([]);
  });

  it('tells as what it was asked where the same press comes again with something else, and asks nothing more', async () => {
    const session = await LiveSession.start(live.app);
    const opId = randomUUID();
    expect(await ask(session, { opId })).toMatchObject({ status: 200 });

    const others = [
      { question: 'And then?' },
      { durationSec: 30 },
      { allowAbstain: true },
      { config: { options: [OPTIONS[0], { id: 'b', text: 'Third' }] } },
    ];
    for (const other of others)
      expect(await ask(session, { opId, ...other })).toMatchObject({
        status: 409,
        body: { code: 'version-conflict', field: 'question', message: expect.stringContaining('“And now?”') },
      });
    expect(await ask(session, { opId })).toMatchObject({ status: 200, body: { currentActivityId: opId } });
    expect(await questions(session)).toEqual(['And now?']);
  });

  it('is no repetition with something else where hosts have decided on it meanwhile', async () => {
    const session = await LiveSession.start(live.app);
    const opId = randomUUID();
    const board = { opId, kind: 'idea_board', config: { moderation: 'post' } };
    expect(await ask(session, board)).toMatchObject({ status: 200 });
    await session.done('POST', `activities/${opId}/phase`, { to: 'show' });

    expect(await ask(session, board)).toMatchObject({ status: 200, body: { currentActivityId: opId } });
  });

  it('refuses what the kind refuses, by the field, and leaves the room as it is', async () => {
    const session = await LiveSession.start(live.app);
    expect(await ask(session, { config: { options: OPTIONS.slice(1) } })).toMatchObject({
      status: 422,
      body: { field: 'config.options' },
    });
    expect(await questions(session)).toEqual([]);
    await session.done('POST', 'session/close', {});
    expect(await ask(session)).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
  });

  it('duplicates once where it is told which press it was', async () => {
    const session = await LiveSession.start(live.app);
    const id = await session.plan();
    const opId = randomUUID();
    const copy = () =>
      session.host.post(`/api/roundtables/${session.roundtable.id}/activities/${id}/duplicate`, { opId });
    const [one, two] = await Promise.all([copy(), copy()]);
    expect([one.body['id'], two.body['id']]).toEqual([opId, opId]);
    expect(await questions(session)).toHaveLength(2);
  });
});
