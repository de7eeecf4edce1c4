import { randomUUID } from 'node:crypto';

import { ActivityMoves } from '@rt/api/activities';
import { type Listener, LiveSession, type Phone, response, retry, type TestApp } from '@rt/testing';

import { consoleAt } from '../spec-screens';
import { twoLiveServers } from '../spec-servers';

describe('A question that is paused', () => {
  const live = twoLiveServers();
  let session: LiveSession;
  let here: TestApp;
  let there: TestApp;
  let id: string;
  let phone: Phone;

  beforeEach(async () => {
    [here, there] = live.apps;
    session = await LiveSession.start(here);
    phone = await session.phone();
  });

  const path = () => `/api/roundtables/${session.roundtable.id}/activities/${id}`;
  const act = (verb: string, body: object = {}) => session.host.post(`${path()}/${verb}`, body);
  const pause = (paused = true, body: object = {}) => act('pause', { paused, ...body });
  const leftMs = async () => {
    const [row] = await live.database.query<{ left: number }>(
      `select (extract(epoch from closes_at - coalesce(paused_at, clock_timestamp())) * 1000)::float8 as left
       from activities where id = $1`,
      [id],
    );
    return row!.left;
  };
  /** So much time passes for this question. */
  const pass = (seconds: number) =>
    live.database.query(
      `update activities set closes_at = closes_at - make_interval(secs => $2),
         paused_at = paused_at - make_interval(secs => $2) where id = $1`,
      [id, seconds],
    );
  const told = (listener: Listener) => listener.changedActivities.at(-1);
  const audits = () =>
    live.database.query<{ verb: string }>(
      `select verb from audit_events where roundtable_id = $1 and verb in ('pause-activity', 'resume-activity') order by position`,
      [session.roundtable.id],
    );

  it('takes no answer at any process and stores nothing; the very same one is taken once it goes on', async () => {
    id = await session.open({ visibility: 'always' });
    expect(await phone.put(response(id, 1, { optionId: 'a' }))).toMatchObject({ ok: true });
    const listener = await phone.listen(there);
    live.closeLater(listener);
    expect(await pause()).toMatchObject({ status: 200 });
    await retry(() => expect(told(listener)).toMatchObject({ id, state: 'open', paused: true, answered: 1 }));

    const kept = response(id, 2, { optionId: 'b' });
    const change = { code: 'paused', message: 'The host has paused this question. Nothing is sent until it goes on.' };
    expect(await phone.put(kept, here)).toMatchObject(change);
    expect(await listener.send('activity:respond', kept)).toMatchObject({ ok: false, code: 'paused' });
    expect(await (await session.phone()).put(response(id, 1, { optionId: 'b' }), there)).toMatchObject(change);
    const stored = () => live.database.query('select n, answer from responses where activity_id = $1', [id]);
    expect(await stored()).toEqual([{ n: 1, answer: { optionId: 'a' } }]);

    expect(await pause(false)).toMatchObject({ status: 200 });
    await retry(() => expect(told(listener)).not.toHaveProperty('paused'));
    expect(told(listener)).toMatchObject({ id, state: 'open' });
    expect(await phone.put(kept, there)).toMatchObject({ ok: true, n: 2 });
    expect(await stored()).toEqual([{ n: 2, answer: { optionId: 'b' } }]);
  });

  it('still answers a repeat of what it holds, and says of another round that it is over', async () => {
    id = await session.open();
    const first = response(id, 1, { optionId: 'a' });
    await phone.put(first);
    await pause();
    expect(await phone.put(first, there)).toMatchObject({ ok: true, n: 1 });
    expect(await phone.put(response(id, 2, { optionId: 'a' }, { round: 7 }))).toMatchObject({ code: 'not-open' });
  });

  it('takes no reaction; what hosts do is theirs', async () => {
    id = await session.open({ kind: 'qa', config: { moderation: 'post' } });
    await phone.put(response(id, 1, { entries: ['When?'] }));
    const [entry] = await live.database.query<{ id: string }>('select id from entries where activity_id = $1', [id]);
    await pause();
    const other = await session.phone();
    const react = () =>
      other.http(there).put(`/api/live/activities/${id}/entries/${entry!.id}/reaction`, {
        round: 1,
        opId: randomUUID(),
        n: 1,
        value: 1,
      });
    expect(await react()).toMatchObject({ status: 409, body: { code: 'paused' } });
    expect(await other.put(response(id, 1, { entries: ['Why?'] }))).toMatchObject({ code: 'paused' });
    expect(await live.database.query('select 1 from entry_reactions where activity_id = $1', [id])).toEqual([]);
    expect(await act(`entries/${entry!.id}/decide`, { verb: 'pin' })).toMatchObject({ status: 200 });
    expect(await act('entries', { text: 'Asked aloud' })).toMatchObject({ status: 200 });

    await pause(false);
    expect(await react()).toMatchObject({ status: 200 });
  });

  it('has as much time left as before, and does not close by itself however long it lasts', async () => {
    id = await session.open({ durationSec: 60 });
    const host = await consoleAt(live, session, there);
    await pause();
    const left = await leftMs();
    await retry(() => expect(told(host)).toMatchObject({ paused: true }));
    expect(Math.abs(told(host)!.remainingMs! - left)).toBeLessThan(2);

    await pass(600);
    await here.get(ActivityMoves).closeExpired();
    expect(await leftMs()).toBeCloseTo(left);
    const state = await session.host.get(`/api/roundtables/${session.roundtable.id}/activities`);
    expect(state.body['items'][0]).toMatchObject({ state: 'open' });
    expect(await phone.put(response(id, 1, { optionId: 'a' }))).toMatchObject({ code: 'paused' });

    await pause(false);
    expect(await leftMs()).toBeLessThanOrEqual(left);
    expect(await leftMs()).toBeGreaterThan(left - 5000);
    expect(await phone.put(response(id, 1, { optionId: 'a' }))).toMatchObject({ ok: true });
  });

  it('is given more time on its standing clock, and one without a clock has none', async () => {
    id = await session.open({ durationSec: 60 });
    await pause();
    const left = await leftMs();
    await pass(600);
    expect(await act('extend', { seconds: 30 })).toMatchObject({ status: 200 });
    expect(await leftMs()).toBeCloseTo(left + 30_000);

    id = await session.open();
    await pause();
    await pause(false);
    const [row] = await live.database.query('select closes_at, paused_at from activities where id = $1', [id]);
    expect(row).toEqual({ closes_at: null, paused_at: null });
  });

  it('is paused twice, or goes on twice, without harm, also for a host who has not seen the first', async () => {
    id = await session.open({ durationSec: 60 });
    const epoch = async () => (await live.host(session)).state!.activities[0]!.epoch!;
    const running = await epoch();
    for (const body of [{ epoch: running }, { epoch: running }, {}])
      expect(await pause(true, body)).toMatchObject({ status: 200 });
    expect(await epoch()).toBe(running + 1);
    for (const body of [{ epoch: running + 1 }, { epoch: running + 1 }, {}])
      expect(await pause(false, body)).toMatchObject({ status: 200 });
    expect(await epoch()).toBe(running + 2);
    expect((await audits()).map(({ verb }) => verb)).toEqual(['pause-activity', 'resume-activity']);
  });

  it('is told to a second host who does something else with it at once', async () => {
    id = await session.open({ durationSec: 60 });
    const running = (await live.host(session)).state!.activities[0]!.epoch!;
    await pause(true, { epoch: running });
    for (const [verb, body] of [
      ['close', {}],
      ['extend', { seconds: 30 }],
      ['reset', {}],
    ] as const)
      expect(await act(verb, { ...body, epoch: running })).toMatchObject({
        status: 409,
        body: {
          code: 'version-conflict',
          message: expect.stringMatching(/^Somebody paused this question, or gave it more time, a moment ago/),
        },
      });
    await pause(false, { epoch: running + 1 });
    expect((await pause(true, { epoch: running })).body['message']).toMatch(/continued it or gave it more time/);
    // Who lets it go on knew it to be paused: something else has happened.
    await pause(true, { epoch: running + 2 });
    await act('extend', { seconds: 30, epoch: running + 3 });
    expect((await act('pause', { paused: false, epoch: running })).body['message']).toMatch(/gave it more time/);
    await pause(false, { epoch: running + 4 });
    await act('close');
    expect((await pause(true, { epoch: running + 5 })).body['message']).toMatch(/^Somebody closed this question/);
    expect((await pause()).body).toMatchObject({
      code: 'wrong-state',
      message: 'Only an open question can be paused.',
    });
  });

  it('is closed, reset and put back as it stood', async () => {
    id = await session.open({ durationSec: 60 });
    await phone.put(response(id, 1, { optionId: 'a' }));
    await pause();
    const left = await leftMs();
    await act('reset');
    await live.database.query(
      `update activity_rounds set paused_at = paused_at - interval '5 s', closes_at = closes_at - interval '5 s' where activity_id = $1`,
      [id],
    );
    await act('undo-reset');
    expect((await live.host(session)).state!.activities[0]).toMatchObject({ state: 'open', paused: true });
    expect(await leftMs()).toBeCloseTo(left);

    await act('reset');
    await act('open');
    expect((await live.host(session)).state!.activities[0]).not.toHaveProperty('paused');
    await pause();
    await act('close');
    expect((await live.host(session)).state!.activities[0]).toMatchObject({ state: 'closed', remainingMs: null });
    expect((await live.host(session)).state!.activities[0]).not.toHaveProperty('paused');
    expect(await phone.put(response(id, 1, { optionId: 'a' }, { round: 2 }))).toMatchObject({
      code: 'activity-closed',
    });
  });

  it('keeps the session where it is, and ends with it', async () => {
    id = await session.open({ durationSec: 60 });
    const beside = await session.open({ question: 'Beside it?' });
    await pause();
    expect(await phone.put(response(beside, 1, { optionId: 'a' }))).toMatchObject({ ok: true });
    const end = (body: object) => session.host.post(`/api/roundtables/${session.roundtable.id}/session/close`, body);
    expect(await end({})).toMatchObject({ status: 409, body: { code: 'activities-open' } });
    expect(await end({ closeActivities: true })).toMatchObject({ status: 200 });
    expect(await live.database.query('select state from activity_live where activity_id = $1', [id])).toEqual([
      { state: 'closed' },
    ]);
    expect(await pause()).toMatchObject({ status: 409 });
  });
});
