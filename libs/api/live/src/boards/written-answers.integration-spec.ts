import { SealSession } from '@rt/api/sessions';
import type { EntriesResult } from '@rt/domain/polling';
import { LiveSession, type Phone, response, retry } from '@rt/testing';

import { twoLiveServers } from '../spec-servers';

describe('The written answer to a question from the room', () => {
  const live = twoLiveServers();

  async function board(rule: 'attributed' | 'chatham_house' = 'attributed', asking = 1) {
    const session = await LiveSession.start(live.app, { rule });
    const activityId = await session.open({ kind: 'qa', config: { moderation: 'post' } });
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
    const phones = (await session.phones(asking)) as [Phone, ...Phone[]];
    for (const [at, phone] of phones.entries()) {
      await phone.put(response(activityId, 1, { entries: [at === 0 ? 'When?' : `Other ${at}?`] }));
    }
    const entry = async (asked = 'When?') => {
      const { entries } = (await session.host.get(`${path}/tally`)).body['result'] as EntriesResult;
      return entries.find(({ text }) => text === asked)!;
    };
    const { id } = await entry();
    const decideOn = (entryId: string, verb: string, more: object = {}, app = live.app) =>
      app.client({ cookie: session.host.cookie }).post(`${path}/entries/${entryId}/decide`, { verb, ...more });
    const decide = (verb: string, more: object = {}, app = live.app) => decideOn(id, verb, more, app);
    /** The session has run for so many seconds. */
    const runFor = (seconds: number) =>
      live.database.query('update roundtables set live_at = now() - make_interval(secs => $2) where id = $1', [
        session.roundtable.id,
        seconds,
      ]);
    return { session, activityId, phones, entry, decide, decideOn, runFor };
  }

  it('is changed later, keeps the minute in which it was marked, and reaches everybody', async () => {
    const { session, activityId, phones, entry, decide, runFor } = await board();
    const [author, other] = [await phones[0].listen(live.apps[1]), await (await session.phone()).listen()];
    live.closeLater(author, other);
    await runFor(14 * 60 + 59);

    expect((await decide('answer')).body).toMatchObject({ mark: 'answered', minute: 14 });
    await runFor(40 * 60);
    await decide('answer', { text: '  In\tMay ' });

    expect(await entry()).toMatchObject({ mark: 'answered', reply: 'In May', minute: 14 });
    const told = [{ text: 'When?', mark: 'answered', reply: 'In May', minute: 14 }];
    await retry(() => expect(other.tally(activityId)?.result).toMatchObject({ entries: told }));
    await retry(() => expect(author.own(activityId)?.entries).toMatchObject([{ mark: 'answered', reply: 'In May' }]));
    expect(await decide('answer', { text: 'x'.repeat(1001) })).toMatchObject({ status: 422, body: { field: 'text' } });
  });

  it('that is taken back comes back as it was, while a new one has a minute of its own', async () => {
    const { entry, decide, runFor } = await board();
    await runFor(10 * 60);
    await decide('answer', { text: 'In May' });
    await runFor(20 * 60);

    expect((await decide('reopen')).body).not.toHaveProperty('minute');
    expect(await entry()).not.toHaveProperty('minute');
    await decide('answer', { text: 'In May', again: true });
    expect(await entry()).toMatchObject({ mark: 'answered', reply: 'In May', minute: 10 });
    await decide('hide');
    await decide('show');
    expect(await entry()).not.toHaveProperty('minute');
    await decide('answer');
    expect(await entry()).toMatchObject({ mark: 'answered', minute: 20 });
  });

  it('of two hosts at once is one’s, and nobody takes away an answer that they have not seen', async () => {
    const { entry, decide } = await board();
    const both = await Promise.all(
      live.apps.map((app, at) => decide('answer', { text: `In May ${at}`, seen: null }, app)),
    );

    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = both.find(({ status }) => status === 409)?.body;
    expect(refused).toMatchObject({ field: 'text', code: 'version-conflict' });
    expect(refused?.['message']).toBe(
      'Somebody else has answered this question, or changed its answer, a moment ago. Read it as it stands now. Save or press again to use yours.',
    );
    const { reply } = await entry();
    for (const [verb, more] of [
      ['answer', {}],
      ['reopen', {}],
      ['select', {}],
    ] as const) {
      expect(await decide(verb, { ...more, seen: null })).toMatchObject({ status: 409 });
    }
    expect(await entry()).toMatchObject({ reply });
    expect(await decide('answer', { text: 'In June', seen: reply })).toMatchObject({ status: 200 });
    // The same once more, whose answer was lost, is no overwriting.
    expect(await decide('answer', { text: 'In June', seen: reply })).toMatchObject({ status: 200 });
    expect(await decide('reopen', { seen: 'In June' })).toMatchObject({ status: 200 });
  });

  it('that two hosts give aloud at once is one’s to take back: the other is told that it stood already', async () => {
    const { entry, decide } = await board();
    const open = { seen: null, seenAnswered: false };
    const both = await Promise.all(live.apps.map((app) => decide('answer', open, app)));

    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both.filter(({ body }) => body['already'] === true)).toHaveLength(1);
    expect(await entry()).toMatchObject({ mark: 'answered' });
    expect(await entry()).not.toHaveProperty('already');
    // So is what both hide.
    const hidden = [await decide('hide'), await decide('hide')];
    expect(hidden.map(({ body }) => body['already'])).toEqual([undefined, true]);
  });

  it('that was given aloud is taken away by nobody who saw none, nor given anew where it was taken back', async () => {
    const { entry, decide, decideOn } = await board('attributed', 2);
    const other = (await entry('Other 1?')).id;
    await decide('answer');
    for (const [verb, more] of [
      ['select', {}],
      ['merge', { into: other }],
      ['answer', { text: 'In May' }],
    ] as const) {
      expect(await decide(verb, { ...more, seen: null, seenAnswered: false })).toMatchObject({ status: 409 });
      expect(await entry()).toMatchObject({ mark: 'answered' });
    }
    // Who has seen it may, and so may who says nothing of what was seen.
    expect(await decide('reopen', { seen: null, seenAnswered: true })).toMatchObject({ status: 200 });
    expect(await decide('answer', { text: 'In May', seen: null, seenAnswered: true })).toMatchObject({ status: 409 });
    await decideOn(other, 'answer');
    expect(await decideOn(other, 'select')).toMatchObject({ status: 200 });
  });

  it('is told to whoever asked the same, whose question counts with the one that was answered', async () => {
    const { activityId, phones, entry, decide, decideOn } = await board('attributed', 2);
    const author = await phones[1]!.listen(live.apps[1]);
    live.closeLater(author);
    const { id: into } = await entry();
    await decideOn((await entry('Other 1?')).id, 'merge', { into });
    await decide('answer', { text: 'In May' });

    const own = [{ text: 'Other 1?', into: 'When?', mark: 'answered', reply: 'In May' }];
    await retry(() => expect(author.own(activityId)?.entries).toMatchObject(own));
    await decide('hide');
    await retry(() => expect(author.own(activityId)?.entries).toMatchObject([{ state: 'hidden' }]));
    expect(author.own(activityId)?.entries?.[0]).not.toHaveProperty('reply');
  });

  it('stays with its minute once the session is sealed, and one that was taken back leaves none', async () => {
    const { session, activityId, entry, decide, decideOn, runFor } = await board('chatham_house', 5);
    await runFor(30 * 60);
    await decide('answer', { text: 'In May' });
    const other = (await entry('Other 1?')).id;
    await decideOn(other, 'answer');
    await decideOn(other, 'reopen');
    await session.done('POST', 'session/close', { closeActivities: true });
    await live.app.get(SealSession).run(session.roundtable.id);

    expect(await entry()).toMatchObject({ mark: 'answered', reply: 'In May', minute: 30 });
    const rows = await live.database.query<{ minute: number | null }>(
      'select answered_minute as minute from entries where activity_id = $1 and answered_minute is not null',
      [activityId],
    );
    expect(rows).toEqual([{ minute: 30 }]);
  });
});
