import { randomUUID } from 'node:crypto';

import { ActivityRounds, RecordQueries } from '@rt/api/activities';
import { LiveSession, response } from '@rt/testing';

import { liveServer } from '../spec-servers';

const OPTIONS = [
  { id: 'a', text: 'Loans' },
  { id: 'b', text: 'Training' },
  { id: 'c', text: 'Grid' },
];

describe('Asking about a result', () => {
  const live = liveServer();

  const optionsOf = (texts: readonly string[]) => texts.map((text, at) => ({ id: `o${at + 1}`, text }));
  const ask = (session: LiveSession, fromActivityId: string, texts: readonly string[], kind = 'ranking') =>
    session.host.post(`/api/roundtables/${session.roundtable.id}/session/ask`, {
      opId: randomUUID(),
      kind,
      question: 'In which order?',
      config: { options: optionsOf(texts) },
      fromActivityId,
    });
  const itemsOf = async (session: LiveSession, id: string) =>
    (await session.done('GET', `activities/${id}/items`))['items'];
  const answer = async (session: LiveSession, id: string, answers: readonly object[]) => {
    for (const given of answers) await (await session.phone()).put(response(id, 1, given));
  };

  it('offers what leads first, and keeps the chain with the question that is asked', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const id = await session.open({ config: { options: OPTIONS, allowOther: true } });
    await answer(session, id, [
      { optionId: 'c' },
      { optionId: 'c' },
      { optionId: 'c' },
      { other: 'Ports' },
      { other: 'Ports' },
      { optionId: 'b' },
    ]);
    await session.close(id);

    expect(await itemsOf(session, id)).toEqual(['Grid', 'Ports', 'Training', 'Loans']);
    expect(await ask(session, id, ['Grid', 'Ports'])).toMatchObject({ status: 200 });
    const { items } = await session.done('GET', 'activities');
    expect(items).toMatchObject([
      { id, fromActivityId: null },
      { state: 'open', fromActivityId: id, fromRound: 1 },
    ]);
  });

  describe('in the record', () => {
    const chained = async () => {
      const session = await LiveSession.start(live.app, { rule: 'attributed' });
      const id = await session.open({ question: 'Which barriers?' });
      await answer(session, id, [{ optionId: 'a' }]);
      await session.close(id);
      await ask(session, id, ['First', 'Second'], 'single_choice');
      const { items } = await session.done('GET', 'activities');
      const next = (items as { id: string }[]).find((one) => one.id !== id)!.id;
      await answer(session, next, [{ optionId: 'o1' }]);
      await session.close(next);
      return { session, id, next };
    };
    /** Its answers are gone for good, and the question is another one, which is asked and answered. */
    const replace = async ({ session, id }: Awaited<ReturnType<typeof chained>>) => {
      await session.done('POST', `activities/${id}/reset`);
      const later = `update activity_rounds set set_aside_at = set_aside_at - interval '11 s' where activity_id = $1`;
      await live.database.query(later, [id]);
      await live.app.get(ActivityRounds).dropOver();
      await session.done('PATCH', `activities/${id}`, { question: 'Which ports?' });
      await session.done('POST', `activities/${id}/open`);
      const given = response(id, 1, { optionId: 'b' }, { round: 2, configVersion: 2 });
      expect(await (await session.phone()).put(given)).toMatchObject({ n: 1 });
      await session.close(id);
    };
    const frozen = (id: string) => live.app.get(RecordQueries).frozen(id);
    const askedFrom = { question: 'Which barriers?', round: 1 };

    it('names the question as long as the round stands from whose result another one was asked', async () => {
      const chain = await chained();
      const { id, next } = chain;
      expect(await frozen(next)).toMatchObject({ askedFrom });

      await replace(chain);

      expect(await frozen(id)).toMatchObject({ question: 'Which ports?', round: 2 });
      expect(await frozen(next)).not.toHaveProperty('askedFrom');
    });

    it('names it also where the question was asked again since', async () => {
      const { session, id, next } = await chained();

      await session.done('POST', `activities/${id}/ask-again`, { opId: randomUUID() });

      expect(await frozen(next)).toMatchObject({ askedFrom });
      const { items } = await session.done('GET', 'activities');
      expect(items).toMatchObject([
        { id, round: 2, formerRounds: [1] },
        { id: next, fromRound: 1 },
      ]);
    });

    it('names it no more as the session ends where it was kept before that round was reset', async () => {
      const chain = await chained();
      const { session, next } = chain;
      expect(await session.done('POST', `activities/${next}/keep`)).toMatchObject({ poll: { askedFrom } });
      await replace(chain);
      await session.done('POST', 'session/close', {});

      const stored = 'select frozen from poll_snapshots where activity_id = $1';
      const [kept] = await live.database.query<{ frozen: object }>(stored, [next]);
      expect(kept?.frozen).toMatchObject({ question: 'In which order?', n: 1 });
      expect(kept?.frozen).not.toHaveProperty('askedFrom');
    });
  });

  it('tells no order while so few have answered that the host may not see it', async () => {
    const session = await LiveSession.start(live.app, { rule: 'chatham_house' });
    const id = await session.open({ config: { options: OPTIONS, allowOther: true } });
    await answer(session, id, [{ optionId: 'c' }, { optionId: 'c' }, { other: 'Ports' }, { other: 'Ports' }]);
    expect(await itemsOf(session, id)).toEqual(['Loans', 'Training', 'Grid']);
    await session.close(id);

    expect(await itemsOf(session, id)).toEqual(['Loans', 'Training', 'Grid']);
    expect(await ask(session, id, ['Grid', 'Ports'])).toMatchObject({ status: 422, body: { field: 'config' } });
    await session.done('POST', `activities/${id}/reset`);
  });

  it('takes up no text that the room may not see, and nothing that nobody said', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const id = await session.open({ kind: 'open_text', config: { moderation: 'pre' } });
    await answer(session, id, [
      { entries: ['More homes'] },
      { entries: ['Rude words'] },
      { entries: ['Nobody read this'] },
    ]);
    const { items } = await session.done('GET', `activities/${id}/entries?state=waiting`);
    const entries = items as { id: string; text: string }[];
    const decide = (text: string, verb: string) =>
      session.done('POST', `activities/${id}/entries/${entries.find((one) => one.text === text)!.id}/decide`, { verb });
    await decide('More homes', 'approve');
    await decide('Rude words', 'hide');

    expect(await itemsOf(session, id)).toEqual(['More homes']);
    for (const other of ['Rude words', 'Nobody read this', 'Invented'])
      expect((await ask(session, id, ['More homes', other], 'single_choice')).body).toMatchObject({
        code: 'invalid',
        field: 'config',
      });
  });

  it('takes up no text of a result that is told to nobody because so few wrote', async () => {
    const session = await LiveSession.start(live.app, { rule: 'chatham_house' });
    const id = await session.open({ kind: 'open_text', config: { moderation: 'post' } });
    await answer(session, id, [{ entries: ['More homes'] }, { entries: ['More trains'] }]);
    expect(await itemsOf(session, id)).toEqual([]);
    await session.close(id);

    expect(await itemsOf(session, id)).toEqual([]);
    expect((await ask(session, id, ['More homes', 'More trains'])).body).toMatchObject({ field: 'config' });
    const board = await session.open({ kind: 'qa', config: { moderation: 'post' } });
    await answer(session, board, [{ entries: ['When?'] }, { entries: ['Who?'] }]);
    // The room has read these all the while.
    expect([...((await itemsOf(session, board)) as string[])].sort()).toEqual(['When?', 'Who?']);
  });

  it('offers once what several people wrote in the same words, and asks about it', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const id = await session.open({ kind: 'open_text', config: { moderation: 'post' } });
    await answer(session, id, [
      { entries: ['More homes'] },
      { entries: ['More trains'] },
      { entries: ['More  homes'] },
    ]);
    await session.close(id);

    const items = (await itemsOf(session, id)) as string[];
    expect([...items].sort()).toEqual(['More homes', 'More trains']);
    expect(await ask(session, id, items)).toMatchObject({ status: 200 });
  });

  it('asks nothing of another roundtable, by a kind without options, or of a result without items', async () => {
    const session = await LiveSession.start(live.app);
    const elsewhere = await LiveSession.start(live.app);
    const [id, foreign] = [await session.open(), await elsewhere.open()];
    const rated = await session.open({ kind: 'rating', config: { points: 5, lowLabel: 'Low', highLabel: 'High' } });

    expect((await ask(session, foreign, ['First', 'Second'])).body).toMatchObject({ field: 'fromActivityId' });
    expect((await ask(session, id, ['First', 'Second', 'First'])).body).toMatchObject({ code: 'invalid' });
    const answered = await session.host.get(`/api/roundtables/${session.roundtable.id}/activities/${rated}/items`);
    expect(answered).toMatchObject({ status: 422, body: { code: 'invalid' } });
  });
});
