import { ActivityRounds } from '@rt/api/activities';
import type { ActivityBody } from '@rt/contracts';
import type { EntriesResult } from '@rt/domain/polling';
import { LiveSession, type Phone, response, retry } from '@rt/testing';

import { liveServer } from '../spec-servers';

describe('A board that is reset', () => {
  const live = liveServer();

  async function board(kind: 'qa' | 'idea_board', config: object) {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const id = await session.open({ kind, config, visibility: 'always' });
    const done = (path: string, body: object = {}) => session.done('POST', `activities/${id}/${path}`, body);
    const found = async () => {
      const { items } = await session.done('GET', 'activities');
      return (items as readonly ActivityBody[]).find((activity) => activity.id === id);
    };
    const result = async () => (await session.done('GET', `activities/${id}/tally`))['result'] as EntriesResult;
    return { session, id, done, found, result };
  }

  const write = (phone: Phone, id: string, entries: readonly string[], round = 1) =>
    phone.put(response(id, 1, { entries }, { round }));

  /** The time in which answers can be put back is over. */
  async function dropOver(id: string): Promise<void> {
    await live.database.query(
      `update activity_rounds set set_aside_at = set_aside_at - interval '11 s' where activity_id = $1`,
      [id],
    );
    await live.app.get(ActivityRounds).dropOver();
  }

  it('opens in its first phase, which every screen knows from then on', async () => {
    const { session, id, done, found } = await board('idea_board', {});
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    await write(ann, id, ['Ports']);
    await done('phase', { to: 'vote' });
    const phone = await live.listen(ben);
    const host = await live.host(session);

    await done('reset');
    await done('open');
    for (const screen of [phone, host]) {
      await retry(() => expect(screen.changedActivities.at(-1)).toMatchObject({ id, state: 'open', round: 2 }));
    }
    await dropOver(id);

    const now = await found();
    expect(now?.config).toEqual({});
    for (const screen of [phone, host]) expect(screen.changedActivities.at(-1)?.config).toEqual(now?.config);
    expect(await write(ann, id, ['Rail'], 2)).toMatchObject({ ok: true });
  });

  it('opens in its first phase, too, where its wording was corrected while people voted', async () => {
    const { session, id, done, found } = await board('idea_board', {});
    await done('phase', { to: 'vote' });
    await session.done('PATCH', `activities/${id}`, { question: 'Which ideas, then?' });

    await done('reset');
    await done('open');

    expect((await found())?.config).toEqual({});
  });

  it.each([
    ['while it can be put back', () => Promise.resolve(), {}],
    [
      'while it can be put back, with all that stood in its plan',
      () => Promise.resolve(),
      { config: { phase: 'vote' } },
    ],
    ['later, in a window that still shows the phase', dropOver, { config: { phase: 'vote' } }],
  ])('opens in its first phase, too, where it is worded anew %s', async (_when, wait, more) => {
    const { session, id, done, found } = await board('idea_board', {});
    await done('phase', { to: 'vote' });
    await done('reset');
    await wait(id);

    await session.done('PATCH', `activities/${id}`, { question: 'Which ideas, then?', ...more });
    await done('open');

    expect((await found())?.config).toEqual({});
  });

  it('takes questions again at once, also where somebody tried before it was open', async () => {
    const { session, id, done, found } = await board('qa', { moderation: 'post' });
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    for (const target of ['posts', 'votes']) await done('switch', { target, on: false });
    await done('reset');
    expect(await write(ann, id, ['When?'])).toMatchObject({ ok: false });

    await done('open');

    expect(await write(ben, id, ['Who?'], 2)).toMatchObject({ ok: true });
    expect((await found())?.config).toEqual({ moderation: 'post' });
  });

  it('is read first as the host has switched it, also once nothing can be put back', async () => {
    const { session, id, done, found, result } = await board('qa', { moderation: 'post' });
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    const phone = await live.listen(ben);
    await done('switch', { target: 'moderation', on: true });
    await done('reset');
    await done('open');
    await dropOver(id);

    expect(await write(ann, id, ['Unread?'], 2)).toMatchObject({ ok: true });

    expect(await result()).toMatchObject({ waiting: 1, shown: 0 });
    expect((await found())?.config).toMatchObject({ moderation: 'pre' });
    await retry(() => expect(phone.tally(id)).toMatchObject({ round: 2, result: { base: 1, shown: 0 } }));
    expect(JSON.stringify(phone.frames)).not.toContain('Unread?');
  });

  it('is read first as it is planned anew afterwards', async () => {
    const { session, id, done, found } = await board('qa', {});
    await done('switch', { target: 'moderation', on: false });
    await done('reset');
    await dropOver(id);
    expect((await found())?.config).toEqual({ moderation: 'post' });

    await session.done('PATCH', `activities/${id}`, { config: { moderation: 'pre' } });
    await done('open');

    expect((await found())?.config).toEqual({ moderation: 'pre' });
  });

  it('takes the screen from nothing and holds it for nothing by a question that was set aside', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    const asked = async (text: string, phone: Phone) => {
      const id = await session.open({ kind: 'qa', config: { moderation: 'post' } });
      await write(phone, id, [text]);
      const entries = async () =>
        ((await session.done('GET', `activities/${id}/tally`))['result'] as EntriesResult).entries;
      const entryId = (await entries())[0]!.id;
      const path = `/api/roundtables/${session.roundtable.id}/activities/${id}/entries/${entryId}/decide`;
      const select = async (more: object = {}) => (await session.host.post(path, { verb: 'select', ...more })).status;
      return { id, select, mark: async () => (await entries())[0]?.mark };
    };
    const [aside, stays] = [await asked('Set aside?', ann), await asked('Still there?', ben)];
    expect(await stays.select()).toBe(200);
    await session.done('POST', `activities/${aside.id}/reset`);

    expect(await aside.select()).toBe(404);
    expect(await stays.mark()).toBe('selected');

    await session.done('POST', `activities/${aside.id}/undo-reset`);
    expect(await aside.select()).toBe(200);
    expect(await stays.mark()).toBeUndefined();
    await session.done('POST', `activities/${aside.id}/reset`);
    expect(await stays.select({ again: true })).toBe(200);
    expect(await stays.mark()).toBe('selected');
  });
});
