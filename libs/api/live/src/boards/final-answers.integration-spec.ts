import type { EntriesResult } from '@rt/domain/polling';
import { LiveSession, type Phone, response } from '@rt/testing';

import { liveServer } from '../spec-servers';

describe('A board where answers are final', () => {
  const live = liveServer();

  async function board(kind: 'qa' | 'idea_board') {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ kind, config: { moderation: 'post' }, allowChange: false });
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
    const entries = async () => ((await session.host.get(`${path}/tally`)).body['result'] as EntriesResult).entries;
    const texts = async () => (await entries()).map(({ text }) => text).sort();
    const write = (phone: Phone, n: number, written: readonly string[]) =>
      phone.put(response(activityId, n, { entries: written }));
    return { session, activityId, path, entries, texts, write };
  }

  it.each(['qa', 'idea_board'] as const)('takes one text of a person after the other: %s', async (kind) => {
    const { session, texts, write } = await board(kind);
    const phone = await session.phone();
    await write(phone, 1, ['First']);

    expect(await write(phone, 2, ['First', 'Second'])).toMatchObject({ ok: true });
    expect(await texts()).toEqual(['First', 'Second']);
  });

  it('takes a further question once hosts have dealt with the one before', async () => {
    const { session, path, entries, texts, write } = await board('qa');
    const phone = await session.phone();
    await write(phone, 1, ['First?']);
    await session.host.post(`${path}/entries/${(await entries())[0]?.id}/decide`, { verb: 'answer' });

    expect(await write(phone, 2, ['Second?'])).toMatchObject({ ok: true });
    expect(await texts()).toEqual(['First?', 'Second?']);
  });

  it('lets people take back what they wrote', async () => {
    const { session, activityId, texts, write } = await board('qa');
    const phone = await session.phone();
    await write(phone, 1, ['First?']);

    expect(await phone.put(response(activityId, 2, null))).toMatchObject({ ok: true });
    expect(await texts()).toEqual([]);
  });
});
