import { ActivityRounds } from '@rt/api/activities';
import { LiveSession, response, retry } from '@rt/testing';

import { liveServer } from '../spec-servers';
import { statementsOf } from '../spec-statements';

describe('Setting the answers to a question aside', () => {
  const live = liveServer();

  const post = (session: LiveSession, path: string) =>
    session.host.post(`/api/roundtables/${session.roundtable.id}/activities/${path}`, {});
  /** Every row of the activity that says how it stands, but its revision and epoch. */
  const standing = async (id: string) => ({
    live: await live.database.query(
      'select round, state, answered, cut_short from activity_live where activity_id = $1',
      [id],
    ),
    plan: await live.database.query(
      'select revealed, opened_at, closes_at, closed_at, config from activities where id = $1',
      [id],
    ),
    responses: await live.database.query('select * from responses where activity_id = $1 order by id', [id]),
    entries: await live.database.query('select * from entries where activity_id = $1 order by id', [id]),
    decisions: await live.database.query('select * from activity_decisions where activity_id = $1 order by n', [id]),
  });
  const later = (id: string) =>
    live.database.query(
      `update activity_rounds set set_aside_at = set_aside_at - interval '11 s' where activity_id = $1`,
      [id],
    );

  async function answered(over: Record<string, unknown> = {}) {
    const session = await LiveSession.start(live.app);
    const id = await session.open({ visibility: 'after_close', ...over });
    const phones = await session.phones(3);
    for (const phone of phones) expect(await phone.put(response(id, 1, { optionId: 'a' }))).toMatchObject({ n: 1 });
    return { session, id, phones };
  }

  it('sets aside with them that a statement was worded anew, since all vote on the new wording afterwards', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const { open, decide } = statementsOf(() => session);
    const id = await open();
    const phone = await session.phone();
    await phone.put(response(id, 1, { entries: ['Skils first'] }));
    await decide(id, 'Skils first', 'approve');
    await decide(id, 'Skils first', 'edit', { text: 'Skills first' });
    const screen = await live.listen(phone);
    expect(screen.state?.activities).toMatchObject([{ id, amended: true }]);

    await post(session, `${id}/reset`);
    await post(session, `${id}/undo-reset`);
    expect((await live.listen(phone)).state?.activities).toMatchObject([{ id, round: 1, amended: true }]);
    await post(session, `${id}/reset`);
    await post(session, `${id}/open`);
    await retry(() => expect(screen.changedActivities.at(-1)).toMatchObject({ id, round: 3, amended: false }));
  });

  it('shows nothing of them meanwhile, takes no answer that is on its way, and puts them back exactly', async () => {
    const { session, id, phones } = await answered();
    await session.close(id);
    const before = await standing(id);
    const [phone, host] = [await live.listen(phones[0]!), await live.host(session)];

    expect(await post(session, `${id}/reset`)).toMatchObject({ status: 200 });

    await retry(() => expect(phone.state?.activities).toEqual([]));
    await retry(() =>
      expect(host.changedActivities.at(-1)).toMatchObject({ id, state: 'ready', answered: 0, tally: null }),
    );
    expect(host.changedActivities.at(-1)?.undoMs).toBeGreaterThan(0);
    expect((await session.done('GET', `activities/${id}/tally`))['result']).toBeNull();
    expect(await phones[1]!.put(response(id, 2, { optionId: 'b' }))).toMatchObject({ ok: false, code: 'not-open' });
    expect((await phones[0]!.http().get('/api/live/state')).body).toMatchObject({ state: { activities: [] } });

    expect(await post(session, `${id}/undo-reset`)).toMatchObject({ status: 200 });
    expect(await standing(id)).toEqual(before);
    await retry(() => expect(phone.tally(id)).toMatchObject({ respondents: 3 }));
    expect((await post(session, `${id}/undo-reset`)).body['code']).toBe('wrong-state');
  });

  it('tells a phone that came in meanwhile the own answer that is put back', async () => {
    const { session, id, phones } = await answered();
    await post(session, `${id}/reset`);
    const phone = await live.listen(phones[0]!);

    await post(session, `${id}/undo-reset`);

    await retry(() => expect(phone.own(id)).toMatchObject({ round: 1, answer: { optionId: 'a' } }));
  });

  it('lets nobody skip or delete the question while they can be put back', async () => {
    const { session, id } = await answered();
    await post(session, `${id}/reset`);
    const path = `/api/roundtables/${session.roundtable.id}/activities/${id}`;

    expect(await post(session, `${id}/skip`)).toMatchObject({
      status: 409,
      body: { message: 'Its answers can still be put back. Try again in a few seconds.' },
    });
    expect(await session.host.delete(path)).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
    await later(id);
    expect((await post(session, `${id}/skip`)).status).toBe(200);
  });

  it('gives an open question the time back that it had, and its voters no sight of a result that they have not earned', async () => {
    const { session, id, phones } = await answered({ durationSec: 60, visibility: 'after_vote' });
    const ends = async () => {
      const [row] = await live.database.query<{ at: number }>(
        'select extract(epoch from closes_at)::float8 as at from activities where id = $1',
        [id],
      );
      return row!.at;
    };
    const before = await ends();
    await post(session, `${id}/reset`);
    await live.database.query(
      `update activity_rounds set set_aside_at = set_aside_at - interval '5 s' where activity_id = $1`,
      [id],
    );
    await post(session, `${id}/undo-reset`);
    expect((await ends()) - before).toBeGreaterThan(5);

    await post(session, `${id}/reset`);
    const voter = await live.listen(phones[0]!);
    await session.done('POST', `activities/${id}/open`);
    await retry(() => expect(voter.changedActivities.at(-1)).toMatchObject({ id, state: 'open', round: 3 }));
    const other = await session.phone();
    expect(await other.put(response(id, 1, { optionId: 'b' }, { round: 3 }))).toMatchObject({ n: 1 });
    await retry(() => expect(voter.answered(id)).toBe(1));
    expect(voter.tallies(id).filter(({ round, result }) => round === 2 && result)).toEqual([]);
    expect((await post(session, `${id}/undo-reset`)).body['message']).toBe('The answers can no longer be put back.');
  });

  it('deletes them after ten seconds, with the texts and what was decided on them', async () => {
    const { session, id } = await answered();
    const texts = await session.open({ kind: 'open_text', config: {}, question: 'What else?' });
    const phone = await session.phone();
    expect(await phone.put(response(texts, 1, { entries: ['Something'] }))).toMatchObject({ n: 1 });
    const [entry] = await live.database.query<{ id: string }>('select id from entries where activity_id = $1', [texts]);
    await session.done('POST', `activities/${texts}/entries/${entry!.id}/decide`, { verb: 'approve' });
    const byGroup = () =>
      live.database.query(
        `select 1 from activity_breakdowns where activity_id = $1
         union all select 1 from told_rounds where activity_id = $1`,
        [id],
      );
    await live.database.query(
      `insert into activity_breakdowns (activity_id, org_id, round, told) select id, org_id, 1, '[]' from activities where id = $1`,
      [id],
    );
    await live.database.query(
      `insert into told_rounds (activity_id, org_id, round) select id, org_id, 1 from activities where id = $1`,
      [id],
    );
    for (const one of [id, texts]) await post(session, `${one}/reset`);
    await live.app.get(ActivityRounds).dropOver();
    expect(await byGroup()).toHaveLength(2);
    expect((await standing(id)).responses).toHaveLength(3);

    for (const one of [id, texts]) await later(one);
    await live.app.get(ActivityRounds).dropOver();

    for (const one of [id, texts]) {
      expect(await standing(one)).toMatchObject({ responses: [], entries: [], decisions: [] });
      expect(await post(session, `${one}/undo-reset`)).toMatchObject({ status: 409 });
    }
    expect(await byGroup()).toEqual([]);
    expect(
      await live.database.query('select 1 from activity_rounds where roundtable_id = $1', [session.roundtable.id]),
    ).toEqual([]);
  });

  it.each([
    [
      'its options',
      {
        config: {
          options: [
            { id: 'x', text: 'Yes' },
            { id: 'y', text: 'No' },
          ],
        },
      },
    ],
    ['who sees the result', { visibility: 'on_reveal' }],
  ])('deletes them where the question becomes another one: %s', async (_what, change) => {
    const { session, id } = await answered();
    const host = await live.host(session);
    await post(session, `${id}/reset`);
    await session.done('PATCH', `activities/${id}`, { durationSec: 90 });
    await retry(() => expect(host.changedActivities.at(-1)).toMatchObject({ id, undoMs: expect.any(Number) }));

    await session.done('PATCH', `activities/${id}`, change);

    expect((await post(session, `${id}/undo-reset`)).body['message']).toBe('The answers can no longer be put back.');
    expect((await standing(id)).responses).toEqual([]);
    await retry(() => expect(host.changedActivities.at(-1)).not.toHaveProperty('undoMs'));
  });

  it('deletes them as the session ends, and counts what came afterwards alone', async () => {
    const { session, id } = await answered();
    await post(session, `${id}/reset`);
    await session.done('POST', `activities/${id}/open`);
    const phone = await session.phone();
    await phone.put(response(id, 1, { optionId: 'b' }, { round: 2 }));

    await session.done('POST', 'session/close', { closeActivities: true });

    expect((await standing(id)).responses).toHaveLength(1);
    expect(await session.done('GET', `activities/${id}/recount`)).toMatchObject({ answeredCounted: 1, equal: true });
  });

  it('leaves a result alone that is kept, and what nobody was asked', async () => {
    const { session, id } = await answered();
    await session.close(id);
    await session.done('POST', `activities/${id}/keep`, {});
    expect((await post(session, `${id}/reset`)).body['message']).toContain('saved as a contribution');
    const ready = await session.plan();
    expect((await post(session, `${ready}/reset`)).body['code']).toBe('wrong-state');
  });
});
