import { SealSession } from '@rt/api/sessions';
import type { DownloadedResults } from '@rt/contracts';
import type { EntriesResult, Entry } from '@rt/domain/polling';
import { LiveSession, type Phone, response, retry } from '@rt/testing';

import { PLAYS_A_ROOM } from '../every-kind/spec-kinds';
import { ownOf } from '../spec-board';
import { consoleAt, stageAt } from '../spec-screens';
import { inviteTo } from '../spec-seats';
import { liveServer } from '../spec-servers';

type Rule = 'attributed' | 'attributed_on_approval' | 'chatham_house' | 'anonymous_to_organiser';

const INVITED = 'Ada Quillfeather';
const TYPED = 'Ben Ivorysmith';

/** An answer of one text, with or without the own name. */
function signed(text: string, named = true) {
  return { entries: [text], named: [named] } as { entries: readonly string[] };
}

describe('The name that somebody gives with what they write', () => {
  const live = liveServer(PLAYS_A_ROOM);

  async function room(over: { kind?: 'open_text' | 'qa'; rule?: Rule; config?: object } = {}) {
    const { kind = 'open_text', rule = 'attributed', config = {} } = over;
    const session = await LiveSession.start(live.app, { rule });
    const activityId = await session.open({ kind, config });
    const { invitationId } = await inviteTo(live, session.roundtable, { fullName: INVITED });
    const ann = await session.phone({ invitationId });
    const ben = await session.phone({ displayName: TYPED });
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
    const result = async () => (await session.host.get(`${path}/tally`)).body['result'] as EntriesResult;
    const find = async (text: string) => (await result()).entries.find((one) => one.text === text) as Entry;
    const decide = async (text: string, verb: string, more: object = {}) =>
      session.host.post(`${path}/entries/${(await find(text)).id}/decide`, { verb, ...more });
    const put = async (phone: Phone, n: number, answer: object) =>
      expect(await phone.put(response(activityId, n, answer))).toMatchObject({ ok: true });
    return { session, activityId, path, ann, ben, result, find, decide, put };
  }

  const storedNames = async (activityId: string) =>
    (
      await live.database.query<{ name: string | null }>(
        'select author_name as name from entries where activity_id = $1 order by author_name',
        [activityId],
      )
    ).map(({ name }) => name);

  it.each(['attributed', 'attributed_on_approval'] as const)(
    'stands with that text alone under the rule %s, for hosts and for the room',
    async (rule) => {
      const { session, ann, ben, put, find, decide, activityId } = await room({ rule });
      const told = await ben.listen();
      live.closeLater(told);
      const stage = await stageAt(live, session, live.app);
      const both = { entries: ['Rail', 'Grid'], named: [false, true] };
      await put(ann, 1, both);

      expect(await find('Grid')).toMatchObject({ state: 'waiting', author: INVITED });
      expect(await find('Rail')).not.toHaveProperty('author');
      expect((await ownOf(ann)).entries).toMatchObject([{ text: 'Grid', named: true }, { text: 'Rail' }]);
      expect((await ownOf(ann)).entries[1]).not.toHaveProperty('named');
      expect(JSON.stringify([told.frames, stage.frames])).not.toContain(INVITED);

      await decide('Grid', 'approve');
      await session.close(activityId);
      await session.done('POST', `activities/${activityId}/reveal`, { revealed: true });
      for (const screen of [told, stage]) {
        await retry(() => expect(screen.tally(activityId)?.result).toMatchObject({ entries: [{ author: INVITED }] }));
      }
    },
  );

  it('is read on further pages of hosts, and of the room where it votes', async () => {
    const { session, path, ann, ben, put, activityId } = await room({ kind: 'qa', config: { moderation: 'post' } });
    await put(ann, 1, signed('When?'));
    expect((await session.host.get(`${path}/entries?state=shown`)).body['items']).toMatchObject([{ author: INVITED }]);
    const page = await ben.http().get(`/api/live/activities/${activityId}/entries?order=top`);
    expect(page.body['items']).toMatchObject([{ text: 'When?', author: INVITED }]);
  });

  it.each(['chatham_house', 'anonymous_to_organiser'] as const)(
    'is refused under the rule %s, and read from nowhere',
    async (rule) => {
      const { ann, activityId } = await room({ rule });
      const { activityId: _path, ...body } = response(activityId, 1, signed('Grid'));
      const refused = await ann.http().put(`/api/live/activities/${activityId}/response`, body);
      expect(refused).toMatchObject({ status: 422, body: { field: 'answer.named' } });
      expect(refused.body['message']).toContain('Under the rule of this session');
      expect(await storedNames(activityId)).toEqual([]);

      expect(await ann.put(response(activityId, 1, signed('Grid', false)))).toMatchObject({ ok: true });
      expect(await storedNames(activityId)).toEqual([null]);
    },
  );

  it('is refused to somebody who has given none, with how to have one', async () => {
    const { session, activityId } = await room();
    const { activityId: _path, ...body } = response(activityId, 1, signed('Grid'));
    const refused = await (await session.phone()).http().put(`/api/live/activities/${activityId}/response`, body);
    expect(refused).toMatchObject({ status: 422, body: { field: 'answer.named' } });
    expect(refused.body['message']).toContain('invitation');
  });

  it('stays with a text as it was given where it is corrected since, and leaves the text in its place', async () => {
    const { ann, find, decide, put } = await room({ kind: 'qa' });
    await put(ann, 1, signed('When?'));
    await decide('When?', 'approve');
    const { id } = await find('When?');
    await live.database.query(`update people set full_name = 'Ada Quill' where full_name = $1`, [INVITED]);
    await put(ann, 2, { entries: ['When?', 'Why?'], named: [true, true] });

    expect(await find('When?')).toMatchObject({ id, state: 'shown', author: INVITED });
    expect(await find('Why?')).toMatchObject({ author: 'Ada Quill' });
    await live.database.query(`update people set full_name = $1 where full_name = 'Ada Quill'`, [INVITED]);
  });

  it('cannot be given for another person', async () => {
    const { ben, activityId } = await room();
    const { activityId: _path, ...body } = response(activityId, 1, { entries: ['Grid'], author: INVITED } as object);
    const refused = await ben.http().put(`/api/live/activities/${activityId}/response`, body);
    expect(refused.status).toBe(422);
    expect(await storedNames(activityId)).toEqual([]);
  });

  it('waits for the host where it was typed, though the room sees texts at once', async () => {
    const { ann, ben, put, find } = await room({ config: { moderation: 'post' } });
    await put(ann, 1, signed('Grid'));
    await put(ben, 1, signed('Rail'));
    expect(await find('Grid')).toMatchObject({ state: 'shown', author: INVITED });
    expect(await find('Rail')).toMatchObject({ state: 'waiting', author: TYPED });
    await put(ben, 2, signed('Rail', false));
    expect(await find('Rail')).toMatchObject({ state: 'shown' });
  });

  it('makes another entry of the text when it is given or taken back: nobody lets through what they have not read', async () => {
    const { session, path, ann, put, find, decide, activityId } = await room();
    await put(ann, 1, signed('Grid', false));
    const before = await find('Grid');
    await decide('Grid', 'approve');
    const again = response(activityId, 2, signed('Grid'));
    expect(await ann.put(again)).toMatchObject({ ok: true });
    expect(await ann.put(again)).toMatchObject({ ok: true });

    const named = await find('Grid');
    expect(named).toMatchObject({ state: 'waiting', author: INVITED });
    expect((await session.host.post(`${path}/entries/${before.id}/decide`, { verb: 'approve' })).status).toBe(404);
    await put(ann, 3, { entries: ['Grid', 'Rail'], named: [true, false] });
    expect(await find('Grid')).toMatchObject({ id: named.id });

    await put(ann, 4, signed('Grid', false));
    expect(await find('Grid')).not.toHaveProperty('author');
    expect(await storedNames(activityId)).toEqual([null]);
  });

  it('brings no question back that a host has hidden or put back to be read', async () => {
    const { ann, put, result, find, decide } = await room({ kind: 'qa', config: { moderation: 'post' } });
    await put(ann, 1, signed('When?', false));
    await decide('When?', 'hide');
    await put(ann, 2, signed('When?'));
    expect(await result()).toMatchObject({ shown: 0, hidden: 1, waiting: 0 });

    await put(ann, 3, { entries: ['When?', 'Who?'], named: [true, false] });
    await decide('Who?', 'put-back', { fromState: 'shown' });
    await put(ann, 4, { entries: ['When?', 'Who?'], named: [true, true] });
    expect(await find('Who?')).toMatchObject({ state: 'waiting', author: INVITED });
  });

  it('is taken off a question that has its answer, which stays', async () => {
    const { ann, put, find, decide } = await room({ kind: 'qa', config: { moderation: 'post' } });
    await put(ann, 1, signed('When?'));
    await decide('When?', 'answer', { text: 'In May' });
    const answered = await find('When?');
    expect(answered).toMatchObject({ author: INVITED, reply: 'In May' });
    await put(ann, 2, signed('When?', false));
    expect(await find('When?')).toEqual({ ...answered, author: undefined });
  });

  it('does not stand with the words of a host; the host alone is told who wrote others', async () => {
    const { session, ann, ben, put, find, decide, activityId } = await room({
      kind: 'qa',
      config: { moderation: 'post' },
    });
    const told = await ben.listen();
    live.closeLater(told);
    const host = await consoleAt(live, session, live.app);
    await put(ann, 1, signed('When?', false));
    await retry(() => expect(told.tally(activityId)?.result).toMatchObject({ shown: 1 }));
    await decide('When?', 'edit', { text: 'When exactly?' });
    await put(ann, 2, signed('When?'));
    expect(await find('When?')).toMatchObject({ state: 'waiting', author: INVITED });
    await decide('When?', 'edit', { text: 'When exactly?' });
    await decide('When exactly?', 'approve');
    await retry(() => expect(JSON.stringify(told.tally(activityId))).toContain('When exactly?'));
    await retry(() => expect(host.tally(activityId)?.result).toMatchObject({ entries: [{ author: INVITED }] }));
    expect(JSON.stringify(told.frames)).not.toContain(INVITED);
  });

  it('goes with the answers of a seat that a host takes out', async () => {
    const { session, ben, put, activityId } = await room();
    await put(ben, 1, signed('Grid'));
    expect(await storedNames(activityId)).toEqual([TYPED]);
    await session.done('POST', 'session/seats/take-out', { seatId: ben.participation.id });
    expect(await storedNames(activityId)).toEqual([]);
  });

  it('is in the files of the hosts before and after sealing, and in nothing that is kept or becomes a contribution', async () => {
    const { session, path, ann, ben, put, find, decide, activityId, result } = await room();
    await put(ann, 1, signed('Grid'));
    await put(ben, 1, signed('Hidden words'));
    for (const [at, phone] of (await session.phones(3)).entries()) await put(phone, 1, { entries: [`Rail ${at}`] });
    await decide('Grid', 'approve');
    await decide('Rail 0', 'approve');
    await decide('Hidden words', 'hide');
    expect((await session.host.post(`${path}/entries/${(await find('Grid')).id}/keep`, {})).status).toBeLessThan(300);
    await session.done('POST', 'session/close', { closeActivities: true });

    const files = async () => {
      const { status, body } = await session.host.post(`/api/roundtables/${session.roundtable.id}/results`, {});
      expect(status).toBe(200);
      return body as unknown as DownloadedResults;
    };
    const before = await files();
    const [final] = before.items[0]?.results ?? [];
    const grid = (final?.result as EntriesResult).entries.find(({ text }) => text === 'Grid');
    expect(final?.authors).toEqual({ [String(grid?.id)]: INVITED });
    expect(JSON.stringify(final?.result)).not.toContain(INVITED);

    await live.app.get(SealSession).run(session.roundtable.id);

    expect(await files()).toEqual(before);
    expect((await result()).entries.find(({ text }) => text === 'Grid')).toMatchObject({ author: INVITED });
    expect(await storedNames(activityId)).toEqual([INVITED, null, null, null, null]);
    const kept = await live.database.query(
      `select frozen::text from poll_snapshots where roundtable_id = $1
       union all select c::text from contributions c where roundtable_id = $1
       union all select d::text from contribution_drafts d where roundtable_id = $1
       union all select answer::text from responses where activity_id = $2`,
      [session.roundtable.id, activityId],
    );
    expect(kept.length).toBeGreaterThan(2);
    expect(JSON.stringify(kept)).not.toContain(INVITED);
  });
});
