import { randomUUID } from 'node:crypto';

import { ActivityRounds } from '@rt/api/activities';
import { SealSession } from '@rt/api/sessions';
import type { OwnAnswer } from '@rt/contracts';
import { LiveSession, type Phone, response, retry } from '@rt/testing';

import { liveServer } from '../spec-servers';

type Given = 'a' | 'b' | null;

describe('Asking a closed question again', () => {
  const live = liveServer();

  const again = (session: LiveSession, id: string, body: object = {}) =>
    session.host.post(`/api/roundtables/${session.roundtable.id}/activities/${id}/ask-again`, {
      opId: randomUUID(),
      ...body,
    });
  const tallyOf = (session: LiveSession, id: string) => session.done('GET', `activities/${id}/tally`);
  const planned = async (session: LiveSession, id: string) => {
    const { items } = (await session.done('GET', 'activities')) as { items: { id: string }[] };
    return items.find((one) => one.id === id);
  };
  const give = async (phones: readonly Phone[], id: string, round: number, answers: readonly Given[]) => {
    for (const [at, optionId] of answers.entries()) {
      if (optionId === null) continue;
      expect(await phones[at]!.put(response(id, 1, { optionId }, { round }))).toMatchObject({ n: 1 });
    }
  };

  /** A question that was closed, after which it is asked again and closed with these answers. */
  async function twice(rule: string, first: readonly Given[], second: readonly Given[]) {
    const session = await LiveSession.start(live.app, { rule: rule as never });
    const phones = await session.phones(Math.max(first.length, second.length));
    const id = await session.open({ visibility: 'after_close' });
    await give(phones, id, 1, first);
    await session.close(id);
    expect(await again(session, id)).toMatchObject({ status: 200, body: { currentActivityId: id } });
    await give(phones, id, 2, second);
    await session.close(id);
    return { session, phones, id };
  }

  const times = (count: number, given: Given): Given[] => Array.from({ length: count }, () => given);

  it('takes new answers of the same seats, and lets those of the first round stand as they were', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const [phone] = await session.phones(1);
    const id = await session.open({ visibility: 'after_close' });
    await give([phone!], id, 1, ['a']);
    const screen = await live.listen(phone!);
    await session.close(id);
    const { epoch } = (await live.host(session)).state!.activities[0]!;

    expect(await again(session, id, { epoch })).toMatchObject({ status: 200 });
    await retry(() =>
      expect(screen.changedActivities.at(-1)).toMatchObject({ id, state: 'open', round: 2, roundNo: 2, tally: null }),
    );
    expect(await phone!.put(response(id, 2, { optionId: 'b' }))).toMatchObject({ ok: false });
    await give([phone!], id, 2, ['b']);
    await session.close(id);
    await retry(() => expect(screen.tally(id)).toMatchObject({ round: 2, respondents: 1, rounds: { no: 2 } }));
    expect(screen.tally(id)?.rounds?.former).toMatchObject([
      { no: 1, respondents: 1, result: { options: [{ count: 1 }, { count: 0 }] } },
    ]);
    expect(screen.own(id)).toMatchObject({ round: 2, answer: { optionId: 'b' } });
  });

  it('tells everybody who may see the result how many moved, and only moves of five or more', async () => {
    const { session, id, phones } = await twice(
      'chatham_house',
      [...times(11, 'a'), ...times(11, 'b')],
      [...times(6, 'a'), ...times(5, 'b'), ...times(5, 'a'), ...times(6, 'b')],
    );
    const rounds = {
      no: 2,
      former: [{ no: 1, respondents: 22 }],
      moves: [
        {
          from: 1,
          to: 2,
          both: 22,
          moved: 10,
          parts: [
            {
              cells: [
                [6, 5],
                [5, 6],
              ],
            },
          ],
        },
      ],
    };
    expect(await tallyOf(session, id)).toMatchObject({ respondents: 22, rounds });
    expect((await live.listen(phones[0]!)).state?.activities[0]?.tally).toMatchObject({ rounds });
  });

  it('tells nothing of a round to which one person came and in which nobody moved, not to hosts either', async () => {
    const { session, id, phones } = await twice(
      'chatham_house',
      [...times(4, 'a'), 'b', null],
      [...times(4, 'a'), 'b', 'b'],
    );
    const tally = await tallyOf(session, id);
    expect(tally).toMatchObject({
      suppressed: true,
      result: null,
      respondents: null,
      rounds: { moves: [{ both: 5, moved: 0, alike: true }] },
    });
    const frame = JSON.stringify((await live.listen(phones[0]!)).state);
    expect(frame).toContain('"respondents":5');
    expect(frame).not.toContain('"respondents":6');
  });

  it('tells both where people stand by name', async () => {
    const { session, id } = await twice('attributed', ['a', 'a', null], ['a', 'b', 'b']);
    expect(await tallyOf(session, id)).toMatchObject({
      respondents: 3,
      rounds: { former: [{ respondents: 2 }], moves: [{ both: 2, moved: null }] },
    });
  });

  it('opens one round for two presses, for a repetition of one, and for two hosts at once', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const id = await session.open();
    await give(await session.phones(1), id, 1, ['a']);
    await session.close(id);
    const { epoch } = (await live.host(session)).state!.activities[0]!;
    const opId = randomUUID();

    const answers = await Promise.all([again(session, id, { epoch, opId }), again(session, id, { epoch, opId })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await again(session, id, { epoch })).toMatchObject({ status: 409, body: { code: 'version-conflict' } });
    expect(await planned(session, id)).toMatchObject({ state: 'open', round: 2, roundNo: 2 });
    expect(
      await live.database.query("select 1 from audit_events where verb = 'ask-again' and subject_id = $1", [id]),
    ).toHaveLength(1);
  });

  it('asks only what was closed, what somebody answered, and what is no list of texts', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const id = await session.open();
    expect(await again(session, id)).toMatchObject({
      status: 409,
      body: { message: 'Only a question whose voting has closed can be asked again.' },
    });
    await session.close(id);
    expect(await again(session, id)).toMatchObject({
      status: 409,
      body: { message: 'Nobody has answered. Reset the question instead.' },
    });
    const texts = await session.open({ kind: 'open_text', config: {} });
    await session.close(texts);
    expect((await again(session, texts)).status).toBe(422);
    expect((await again(session, id, { opId: 'x' })).body).toMatchObject({ field: 'opId' });
    expect(await planned(session, id)).toMatchObject({ state: 'closed', round: 1, roundNo: 1 });
  });

  it('leaves the plan as it was answered, and goes back to the round before one that was reset', async () => {
    const { session, id } = await twice('attributed', ['a', 'b'], ['b', 'b']);
    await session.done('POST', `activities/${id}/reset`);
    const path = `/api/roundtables/${session.roundtable.id}/activities/${id}`;
    expect((await session.host.send('PATCH', path, { allowAbstain: true })).status).toBe(409);
    expect((await session.host.send('DELETE', path)).status).toBe(409);
    await session.done('POST', `activities/${id}/undo-reset`);
    expect(await tallyOf(session, id)).toMatchObject({ round: 2, respondents: 2, rounds: { no: 2 } });

    await session.done('POST', `activities/${id}/reset`);
    await live.database.query(
      `update activity_rounds set set_aside_at = set_aside_at - interval '11 s' where set_aside_at is not null and activity_id = $1`,
      [id],
    );
    await session.done('POST', `activities/${id}/skip`);
    expect(await planned(session, id)).toMatchObject({ state: 'closed', round: 1, roundNo: 1, answered: 2 });
    expect(await tallyOf(session, id)).toMatchObject({
      respondents: 2,
      result: { options: [{ count: 1 }, { count: 1 }] },
    });
    expect(await again(session, id)).toMatchObject({ status: 200 });
    expect(await planned(session, id)).toMatchObject({ state: 'open', roundNo: 2, answered: 0 });
  });

  it('tells everybody who is there the own answer of the round to which it goes back', async () => {
    const { session, id, phones } = await twice('attributed', ['a', null], ['b', 'b']);
    const [both, second] = [await live.listen(phones[0]!), await live.listen(phones[1]!)];
    await retry(() => expect(both.own(id)).toMatchObject({ round: 2, answer: { optionId: 'b' } }));
    await session.done('POST', `activities/${id}/reset`);
    await live.database.query(
      `update activity_rounds set set_aside_at = set_aside_at - interval '11 s' where set_aside_at is not null and activity_id = $1`,
      [id],
    );

    await session.done('POST', `activities/${id}/skip`);

    await retry(() => expect(both.changedActivities.at(-1)).toMatchObject({ id, state: 'closed', round: 1 }));
    await retry(() => expect(both.own(id)).toMatchObject({ round: 1, n: 1, answer: { optionId: 'a' } }));
    expect(second.all<OwnAnswer>('own:changed').filter(({ round }) => round === 1)).toEqual([]);
  });

  it('takes no answer to a round that was reset and deleted for one to the round after it', async () => {
    const { session, id, phones } = await twice('attributed', ['a', 'b'], ['b', null]);
    await session.done('POST', `activities/${id}/reset`);
    await live.database.query(
      `update activity_rounds set set_aside_at = set_aside_at - interval '11 s' where set_aside_at is not null and activity_id = $1`,
      [id],
    );
    await session.done('POST', `activities/${id}/skip`);
    await live.app.get(ActivityRounds).dropOver();

    expect(await again(session, id)).toMatchObject({ status: 200 });
    expect(await planned(session, id)).toMatchObject({ state: 'open', round: 4, roundNo: 2, answered: 0 });
    expect(await phones[1]!.put(response(id, 1, { optionId: 'a' }, { round: 2 }))).toMatchObject({ code: 'not-open' });
    await give(phones, id, 4, ['a', 'a']);
    expect(await planned(session, id)).toMatchObject({ answered: 2 });
  });

  it('says of the round in which the wording was corrected, and of no further one, that it was', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const phones = await session.phones(1);
    const id = await session.open();
    await give(phones, id, 1, ['a']);
    const options = ['First, corrected', 'Second'].map((text, at) => ({ id: 'ab'.charAt(at), text }));
    const path = `/api/roundtables/${session.roundtable.id}/activities/${id}`;
    await session.host.patch(path, { config: { options } });
    await session.close(id);
    expect(await planned(session, id)).toMatchObject({ amended: true });

    await again(session, id);
    expect(await planned(session, id)).toMatchObject({ state: 'open', roundNo: 2, amended: false });
    await session.done('POST', `activities/${id}/reset`);
    await live.database.query('delete from activity_rounds where set_aside_at is not null and activity_id = $1', [id]);
    await session.done('POST', `activities/${id}/skip`);
    expect(await planned(session, id)).toMatchObject({ state: 'closed', roundNo: 1, amended: true });
  });

  it('counts a seat that is taken out in no round any more', async () => {
    const { session, id, phones } = await twice('attributed', ['a', 'b'], ['b', 'b']);
    const seat = phones[0]!.participation.id;
    await session.done('POST', 'session/seats/take-out', { seatId: seat });
    await retry(async () =>
      expect(await tallyOf(session, id)).toMatchObject({ respondents: 1, rounds: { former: [{ respondents: 1 }] } }),
    );
  });

  it('keeps who moved as it was told when the session is sealed, and deletes a round that was not told', async () => {
    const { session, id } = await twice(
      'chatham_house',
      [...times(11, 'a'), ...times(11, 'b')],
      [...times(6, 'a'), ...times(5, 'b'), ...times(5, 'a'), ...times(6, 'b')],
    );
    const alike = await twice('chatham_house', [...times(5, 'a'), null], [...times(5, 'a'), 'b']);
    const before = (await tallyOf(session, id))['rounds'];
    for (const one of [session, alike.session]) {
      await one.done('POST', 'session/close', {});
      await live.app.get(SealSession).run(one.roundtable.id);
    }

    expect((await tallyOf(session, id))['rounds']).toEqual(before);
    const rounds = await live.database.query<{ round: number; count: number }>(
      'select round, count(*)::int as count from responses where activity_id = $1 group by round',
      [alike.id],
    );
    expect(rounds).toEqual([{ round: 1, count: 5 }]);
    expect(await tallyOf(alike.session, alike.id)).toMatchObject({ suppressed: true, result: null });
  });
});
