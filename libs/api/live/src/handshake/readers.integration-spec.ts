import type { EntriesResult } from '@rt/domain/polling';
import { buildAccount, Listener, LiveSession, response, signIn, type TestClient } from '@rt/testing';

import { liveServer } from '../spec-servers';

const TEXT = 'Shunting yards first';

/** What is read before the room reads it is read by those who run the session and those who take notes. */
describe('Who has a role at a roundtable and does not work on its session', () => {
  const live = liveServer();
  const somebody = async (role: 'observer' | 'analyst' | 'note_taker') => {
    const account = await buildAccount(live.database, { roles: [role] });
    return live.app.client({ cookie: await signIn(live.app, account) });
  };

  /** A question to which somebody has written; `read` is what a client is answered of it. */
  async function asked(kind: 'open_text' | 'idea_board' | 'qa' | 'word_cloud', config: object = {}) {
    const session = await LiveSession.start(live.app);
    const activityId = await session.open({ kind, config, visibility: 'on_reveal' });
    const answer = kind === 'word_cloud' ? { words: [TEXT] } : { entries: [TEXT] };
    expect(await (await session.phone()).put(response(activityId, 1, answer))).toMatchObject({ ok: true });
    const activities = `/api/roundtables/${session.roundtable.id}/activities`;
    const read = (client: TestClient, part: string) => client.get(`${activities}/${activityId}/${part}`);
    return { session, activityId, activities, read };
  }

  const everything = async ({ read }: Awaited<ReturnType<typeof asked>>, client: TestClient): Promise<string> => {
    const parts = ['tally', 'items', ...['waiting', 'shown', 'hidden'].map((state) => `entries?state=${state}`)];
    const answers = await Promise.all(parts.map((part) => read(client, part)));
    return JSON.stringify(answers.map(({ body }) => body));
  };

  it.each([
    ['a text that waits', 'open_text', {}],
    ['a question that waits', 'qa', {}],
    ['a word that waits', 'word_cloud', { moderation: 'pre' }],
    ['an idea while people write alone', 'idea_board', { moderation: 'post' }],
    ['a text before results are shown', 'open_text', { moderation: 'post' }],
  ] as const)('reads nothing of %s, whoever takes notes does', async (_of, kind, config) => {
    const question = await asked(kind, config);
    for (const role of ['observer', 'analyst'] as const) {
      const reader = await somebody(role);
      expect(await everything(question, reader)).not.toContain(TEXT);
      expect((await question.read(reader, 'entries?state=waiting')).status).toBe(403);
    }

    expect(await everything(question, await somebody('note_taker'))).toContain(TEXT);
  });

  it('reads what the room reads: on a board while it is open, else once it is shown', async () => {
    const reader = await somebody('observer');
    const board = await asked('qa', { moderation: 'post' });
    expect((await board.read(reader, 'entries?state=shown')).body['items']).toMatchObject([{ text: TEXT }]);
    const text = await asked('open_text', { moderation: 'post' });
    await text.session.close(text.activityId);
    expect((await text.read(reader, 'tally')).body).toMatchObject({ answered: 1, result: null });
    await text.session.done('POST', `activities/${text.activityId}/reveal`, { revealed: true });

    const { result } = (await text.read(reader, 'tally')).body as { result: EntriesResult };
    expect(result.entries).toMatchObject([{ text: TEXT }]);
  });

  it('reads the plan without the words that hosts have hidden', async () => {
    const { session, activityId, activities } = await asked('word_cloud', { moderation: 'post' });
    await session.done('POST', `activities/${activityId}/hide`, { label: TEXT, hide: true });
    const plan = async (client: TestClient) => JSON.stringify((await client.get(activities)).body).toLowerCase();

    expect(await plan(await somebody('observer'))).not.toContain(TEXT.toLowerCase());
    expect(await plan(await somebody('note_taker'))).toContain(TEXT.toLowerCase());
  });

  it('reads no result that was kept and not published', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const options = ['Rail', 'Road'].map((text, at) => ({ id: `o${at}`, text }));
    const config = { options, allowOther: true };
    const activityId = await session.open({ kind: 'single_choice', config, visibility: 'on_reveal' });
    const phone = await session.phone();
    expect(await phone.put(response(activityId, 1, { other: TEXT }))).toMatchObject({ ok: true });
    await session.close(activityId);
    await session.done('POST', `activities/${activityId}/keep`, {});
    const kept = async (role: Parameters<typeof somebody>[0]) =>
      JSON.stringify(
        (await (await somebody(role)).get(`/api/roundtables/${session.roundtable.id}/contributions`)).body,
      );

    expect([await kept('observer'), await kept('analyst')]).toEqual(['{"items":[]}', '{"items":[]}']);
    expect(await kept('note_taker')).toContain(TEXT);
  });

  it('has no socket of the hosts', async () => {
    const session = await LiveSession.start(live.app);
    const connect = async (client: TestClient) => {
      const { ticket } = (await client.post('/api/socket-tickets')).body;
      const listener = await Listener.connect(live.app.url, { ticket, roundtableId: session.roundtable.id });
      live.closeLater(listener);
      return 'connected';
    };
    const refused = async (role: 'observer' | 'analyst') =>
      connect(await somebody(role)).catch((error: { data?: { code?: string } }) => error.data?.code);

    expect([await refused('observer'), await refused('analyst')]).toEqual(['forbidden', 'forbidden']);
    expect(await connect(await somebody('note_taker'))).toBe('connected');
  });
});
