import { randomUUID } from 'node:crypto';

import { Database } from '@rt/api/platform';
import { SealSession } from '@rt/api/sessions';
import { type Phone, response, type TestApp, waitingForLocks } from '@rt/testing';

import { type Seated, SeatedSession } from '../spec-seats';
import { twoLiveServers } from '../spec-servers';

type Given = 'a' | 'b' | null;

/** Each further seat of a device asks for one person more by whom two rounds must differ: which rounds are told must not change by it. */
describe('Rounds that were told beside each other', () => {
  const live = twoLiveServers();
  let seated: SeatedSession;
  let seat: Seated;
  let phones: Phone[];
  let id: string;

  const tally = async (app: TestApp = live.app) => {
    const host = app.client({ cookie: seated.session.host.cookie });
    const { body } = await host.get(`/api/roundtables/${seated.id}/activities/${id}/tally`);
    return body as { result: object | null; rounds: { former: { result: object | null }[] } };
  };
  /** Numbers of the rounds whose results are told. */
  const told = async (app?: TestApp) => {
    const { result, rounds } = await tally(app);
    return [...rounds.former.map((one) => one.result), result].flatMap((one, at) => (one === null ? [] : [at + 1]));
  };
  const times = (count: number, given: Given): Given[] => Array.from({ length: count }, () => given);

  const answer = async (round: number, answers: readonly Given[]) => {
    for (const [at, optionId] of answers.entries())
      if (optionId !== null)
        expect(await phones[at]!.put(response(id, 1, { optionId }, { round }))).toMatchObject({ ok: true });
    await seated.session.close(id);
  };
  const again = async (round: number, answers: readonly Given[]) => {
    await seated.session.done('POST', `activities/${id}/ask-again`, { opId: randomUUID() });
    await answer(round, answers);
  };
  const start = async (people: number) => {
    seated = await SeatedSession.start(live, { rule: 'chatham_house', shared: true });
    seat = await seated.sit();
    phones = await seated.session.phones(people);
    id = await seated.session.open({ visibility: 'after_close' });
  };
  const FIRST = times(12, 'a');
  const SECOND = [...times(5, 'b'), ...times(7, 'a')];
  const THIRD = [...times(6, 'b'), ...times(6, 'a')];

  it('stay so when a seat of a device is taken later, and each later round is held against all of them', async () => {
    await start(12);
    await answer(1, FIRST);
    await again(2, SECOND);
    expect(await told()).toEqual([1, 2]);

    await seated.inviteOnDeviceOf(seat);
    expect(await told()).toEqual([1, 2]);
    await again(3, THIRD);
    expect(await told()).toEqual([1, 2]);
    expect(await tally()).toMatchObject({
      suppressed: true,
      rounds: { moves: [{ moved: 5 }, { moved: 1, alike: true }] },
    });

    await seated.session.done('POST', 'session/close', {});
    await live.app.get(SealSession).run(seated.id);
    expect(await told()).toEqual([1, 2]);
  });

  it('leave out statements that few have answered otherwise, also once the session is sealed', async () => {
    await start(12);
    await seated.session.close(id);
    const config = {
      points: 5,
      lowLabel: 'Low',
      highLabel: 'High',
      options: ['a', 'b'].map((one) => ({ id: one, text: one.toUpperCase() })),
    };
    id = await seated.session.open({ kind: 'scale_matrix', config, visibility: 'after_close' });
    const rate = async (round: number, of: (at: number) => object) => {
      for (const [at, phone] of phones.entries())
        expect(await phone.put(response(id, 1, { values: of(at) }, { round }))).toMatchObject({ ok: true });
      await seated.session.close(id);
    };
    await rate(1, () => ({ a: 1, b: 1 }));
    await seated.session.done('POST', `activities/${id}/ask-again`, { opId: randomUUID() });
    await rate(2, (at) => ({ a: at < 6 ? 5 : 1, b: at === 0 ? 2 : 1 }));
    const rated = { result: { options: [{ n: 12 }, { n: null }] }, rounds: { former: [{}], moves: [{ moved: 6 }] } };
    expect(await tally()).toMatchObject(rated);

    await seated.session.done('POST', 'session/close', {});
    await live.app.get(SealSession).run(seated.id);
    const sealed = await tally();
    expect(sealed).toMatchObject(rated);
    expect(JSON.stringify(sealed)).not.toContain('untold');
  });

  it('are held against a first round that was told by itself, before there were more seats of a device', async () => {
    await start(6);
    await answer(1, [...times(5, 'a'), null]);
    expect(await tally()).toMatchObject({ respondents: 5 });

    await seated.inviteOnDeviceOf(seat);
    await again(2, [...times(5, 'a'), 'b']);
    expect(await tally()).toMatchObject({ result: null, respondents: null });
  });

  it('are the same, also where two processes tell of them at the same moment', async () => {
    await start(12);
    await answer(1, FIRST);
    const database = live.app.get(Database);
    const reading: ReturnType<typeof told>[] = [];
    await database.transaction(async () => {
      await database.query('lock table told_rounds in exclusive mode');
      await again(2, SECOND);
      reading.push(told());
      await waitingForLocks(live.database, 1, 'excluded.told');
      await seated.inviteOnDeviceOf(seat);
      reading.push(told(live.apps[1]));
      await waitingForLocks(live.database, 2, 'excluded.told');
    });
    // Each round is remembered by whichever came first: with the seat or without it, but for both.
    const [one, other] = await Promise.all(reading);
    expect(one).toEqual(other);
    expect(await told()).toEqual(one);
  });
});
