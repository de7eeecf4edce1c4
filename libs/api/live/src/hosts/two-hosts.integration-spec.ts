import { randomUUID } from 'node:crypto';

import type { PlaceInLine, WaitingList } from '@rt/contracts';
import { buildAccount, LiveSession, retry, signIn, type TestClient } from '@rt/testing';

import { twoLiveServers } from '../spec-servers';

const ROUNDS = 8;

const CHOSEN = 'Somebody else went to another question a moment ago. The page shows where the session stands now.';
const CHANGED = 'Somebody else changed what the room screen shows a moment ago. The page shows how it stands now.';
const BLANKED = 'Somebody else made the room screen blank a moment ago. Press again to show it.';

const SKIPPED = 'Somebody skipped this question a moment ago. The page shows how it stands now.';
const ENTERED = 'Somebody else went to another phase a moment ago. The page shows where the board stands now.';

const JOINING =
  'Somebody else has changed who may join a moment ago. The page shows how it stands now. Press again to change it all the same.';

const refused = (message: string) => ({ status: 409, body: { code: 'version-conflict', message } });

/** Each at a process of their own. */
describe('Two facilitators of one session', () => {
  const live = twoLiveServers();

  async function begin() {
    const session = await LiveSession.start(live.apps[0], { rule: 'attributed' });
    const plan = () => session.plan({ visibility: 'after_close' });
    const [first, second, third] = [await plan(), await plan(), await plan()] as const;
    await session.done('PUT', 'session/current', { activityId: first });
    const account = await buildAccount(live.database, { roles: ['organiser'] });
    const other = live.apps[1].client({ cookie: await signIn(live.apps[1], account) });
    const at = `/api/roundtables/${session.roundtable.id}`;
    const seen = { from: first, fromView: 'question' };

    return {
      session,
      questions: [first, second, third] as const,
      hosts: [session.host, other] as const,
      seen,
      choose: (host: TestClient, activityId: string | null, what: object = seen) =>
        host.put(`${at}/session/current`, { activityId, ...what }),
      view: (host: TestClient, view: string, what: object = { ...seen, fromBy: null }) =>
        host.put(`${at}/session/stage-view`, { view, ...what }),
      act: (host: TestClient, path: string, body: object = {}) => host.post(`${at}/${path}`, body),
      events: (verb: string) =>
        live.database.query('select 1 from audit_events where roundtable_id = $1 and verb = $2', [
          session.roundtable.id,
          verb,
        ]),
    };
  }

  const currentOf = async ({ roundtable }: LiveSession) =>
    (
      await live.database.query<{ id: string }>(
        'select current_activity_id as id from session_live where roundtable_id = $1',
        [roundtable.id],
      )
    )[0]?.id;

  const statuses = (answers: readonly { readonly status: number }[]) => answers.map(({ status }) => status).sort();

  it('go to two questions at once: one goes, the other is told, and the room stands where the one went', async () => {
    const { questions, hosts, choose, session } = await begin();
    for (let round = 0; round < ROUNDS; round++) {
      await session.done('PUT', 'session/current', { activityId: questions[0] });

      const answers = await Promise.all([choose(hosts[0], questions[1]), choose(hosts[1], questions[2])]);

      expect(statuses(answers)).toEqual([200, 409]);
      expect(answers.find(({ status }) => status === 409)).toMatchObject(refused(CHOSEN));
      const won = questions[answers.findIndex(({ status }) => status === 200) + 1];
      expect(await currentOf(session)).toBe(won);
    }
  });

  it('go to the same question at once, and both have what they wanted', async () => {
    const { questions, hosts, choose } = await begin();
    expect(statuses(await Promise.all(hosts.map((host) => choose(host, questions[1]))))).toEqual([200, 200]);
  });

  it('do not go to a question that the other has skipped meanwhile, though the room stands where it stood', async () => {
    const { questions, hosts, choose, act, session } = await begin();
    await choose(hosts[1], questions[1]);
    expect((await act(hosts[1], `activities/${questions[1]}/skip`)).status).toBe(200);
    await session.done('PUT', 'session/current', { activityId: questions[0] });

    expect(await choose(hosts[0], questions[1])).toMatchObject(refused(SKIPPED));
    expect(await currentOf(session)).toBe(questions[0]);
  });

  it('change what the screen shows at once: one does, the other is told', async () => {
    const { hosts, view, session } = await begin();
    for (let round = 0; round < ROUNDS; round++) {
      await session.done('PUT', 'session/stage-view', { view: 'question' });

      const answers = await Promise.all([view(hosts[0], 'results'), view(hosts[1], 'lobby')]);

      expect(statuses(answers)).toEqual([200, 409]);
      expect(answers.find(({ status }) => status === 409)).toMatchObject(refused(CHANGED));
    }
  });

  it('never put the result of another question on the screen than the one they saw', async () => {
    const { questions, hosts, choose, view } = await begin();
    await choose(hosts[1], questions[1]);

    for (const what of ['results', 'lobby', 'question']) {
      expect(await view(hosts[0], what)).toMatchObject(refused(CHOSEN));
    }
    expect(await view(hosts[0], 'blank')).toMatchObject({ status: 200 });
    expect(await view(hosts[0], 'unblank', { from: questions[0], fromView: 'blank' })).toMatchObject(refused(CHOSEN));
  });

  it('ask nothing over a question that the other has gone to, and nothing over a screen that the other made blank', async () => {
    const { questions, hosts, choose, view, act, seen, session } = await begin();
    const [first, second, third] = questions;
    await choose(hosts[1], second);
    const typed = {
      opId: randomUUID(),
      kind: 'single_choice',
      question: 'What is missing?',
      config: {
        options: [
          { id: 'a', text: 'Time' },
          { id: 'b', text: 'Money' },
        ],
      },
    };

    expect(await act(hosts[0], `activities/${first}/open`, seen)).toMatchObject(refused(CHOSEN));
    expect(await act(hosts[0], 'activities/open', { activityIds: [first, third], ...seen })).toMatchObject(
      refused(CHOSEN),
    );
    expect(await act(hosts[0], 'session/ask', { ...typed, ...seen })).toMatchObject(refused(CHOSEN));

    const now = { from: second, fromView: 'question' };
    await view(hosts[1], 'blank', {});
    expect(await act(hosts[0], `activities/${second}/open`, now)).toMatchObject(refused(BLANKED));
    expect(await act(hosts[0], 'session/ask', { ...typed, ...now })).toMatchObject(refused(BLANKED));
    const [states] = await live.database.query<{ states: string }>(
      `select string_agg(distinct state, ',') as states from activity_live where roundtable_id = $1`,
      [session.roundtable.id],
    );
    expect(states).toEqual({ states: 'ready' });

    const blank = { ...now, fromView: 'blank' };
    expect(await act(hosts[0], 'session/ask', { ...typed, ...blank })).toMatchObject({ status: 200 });
    // The same operation once more is a repetition, wherever the session stands by now.
    expect(await act(hosts[0], 'session/ask', { ...typed, ...blank })).toMatchObject({ status: 200 });
  });

  it('ask again, and show, nothing that would take away what the other did meanwhile', async () => {
    const { session, questions, hosts, choose, view, act } = await begin();
    const [first, second] = questions;
    await act(hosts[0], `activities/${first}/open`);
    await (
      await session.phone()
    ).put({ activityId: first, round: 1, configVersion: 1, opId: first, n: 1, answer: { optionId: 'a' } });
    await session.close(first);
    await view(hosts[1], 'blank', {});
    const results = { fromView: 'results' };

    expect(await act(hosts[0], `activities/${first}/reveal`, { revealed: true, ...results })).toMatchObject(
      refused(BLANKED),
    );
    await view(hosts[1], 'unblank', {});
    await choose(hosts[1], second, {});
    const again = { opId: randomUUID(), from: first, ...results };
    expect(await act(hosts[0], `activities/${first}/ask-again`, again)).toMatchObject(refused(CHOSEN));
    expect(await act(hosts[0], `activities/${first}/ask-again`, { ...again, from: second })).toMatchObject({
      status: 200,
    });
    expect(await act(hosts[0], `activities/${first}/ask-again`, again)).toMatchObject({ status: 200 });
  });

  it('go on from a question whose screen its close has turned to the result', async () => {
    const { questions, hosts, choose, act, session } = await begin();
    await act(hosts[1], `activities/${questions[0]}/open`);
    await session.close(questions[0]);

    expect(await choose(hosts[0], questions[1])).toMatchObject({ status: 200 });
  });

  it('are told by which groups a result was chosen to be shown, and one is told of the other’s choice', async () => {
    const { hosts, view, session, seen } = await begin();
    const host = await live.host(session);
    expect(host.state?.session.host).not.toHaveProperty('stageBy');

    await view(hosts[1], 'results', { by: 'type' });

    await retry(async () => {
      await host.send('state:get', {});
      expect(host.state?.session.host).toMatchObject({ stageBy: 'type' });
    });
    const stale = { ...seen, fromView: 'results', fromBy: null };
    expect(await view(hosts[0], 'results', { ...stale, by: 'place' })).toMatchObject(refused(CHANGED));
    expect(await view(hosts[0], 'results', { ...stale, fromBy: 'type', by: 'place' })).toMatchObject({ status: 200 });
  });

  it('change who may join at once: one does, the other is told', async () => {
    const { hosts, session, events } = await begin();
    const join = (host: TestClient, joining: string, what: object = { seen: 'open' }) =>
      host.put(`/api/roundtables/${session.roundtable.id}/session/joining`, { joining, ...what });

    const answers = await Promise.all([join(hosts[0], 'knock'), join(hosts[1], 'invited')]);

    expect(statuses(answers)).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)).toMatchObject(refused(JOINING));
    const won = answers[0].status === 200 ? 'knock' : 'invited';
    // The same once more, whose answer was lost.
    expect(await join(hosts[0], won)).toMatchObject({ status: 200 });
    expect(await events('set-joining')).toHaveLength(1);
    expect(await join(hosts[0], 'open', { seen: won })).toMatchObject({ status: 200 });
    expect(await join(hosts[0], 'knock', {})).toMatchObject({ status: 200 });
    expect(await join(hosts[0], 'open', { seen: 'closed' })).toMatchObject({ body: { field: 'seen' } });
  });

  it('let in of all who wait those whom the one saw: not who has come since, nor whom the other did not let in', async () => {
    const session = await LiveSession.start(live.apps[0], { joining: 'knock', rule: 'attributed' });
    const ask = async () => {
      const asked = live.apps[0].client().post<PlaceInLine>('/api/join/waiting', { code: session.roundtable.joinCode });
      return (await asked).body.waitingToken;
    };
    const stateOf = async (waitingToken: string) =>
      (await live.apps[1].client().post<PlaceInLine>('/api/join/waiting/look', { waitingToken })).body.state;
    const [ann, bo] = [await ask(), await ask()];
    const { waiting } = (await session.done('GET', 'session/waiting', undefined)) as unknown as WaitingList;
    const seatIds = waiting.map(({ id }) => id);
    const cy = await ask();
    await session.done('POST', 'session/waiting/refuse', { seatId: seatIds[1], reason: 'Members only.' });

    const all = { whom: 'all', seatIds };
    expect(await session.done('POST', 'session/waiting/admit', all)).toMatchObject({ admitted: 1 });

    expect(await Promise.all([ann, bo, cy].map(stateOf))).toEqual(['admitted', 'refused', 'waiting']);
  });

  it('enter two phases of a board at once: one does, the other is told', async () => {
    const { hosts, session } = await begin();
    const id = await session.open({ kind: 'idea_board', config: {} });
    const enter = (host: TestClient, to: string, what: object = { from: 'group' }) =>
      host.post(`/api/roundtables/${session.roundtable.id}/activities/${id}/phase`, { to, ...what });
    for (let round = 0; round < ROUNDS; round++) {
      await enter(hosts[0], 'group', {});

      const answers = await Promise.all([enter(hosts[0], 'vote'), enter(hosts[1], 'show')]);

      expect(statuses(answers)).toEqual([200, 409]);
      expect(answers.find(({ status }) => status === 409)).toMatchObject(refused(ENTERED));
    }
    await enter(hosts[0], 'done', {});
    // What another one has taken back is not told by who saw it as it was; the same phase is what both wanted.
    await enter(hosts[0], 'vote', { from: 'done' });
    expect(await enter(hosts[1], 'done', { from: 'group' })).toMatchObject(refused(ENTERED));
    expect((await enter(hosts[1], 'vote', { from: 'done' })).body).toMatchObject({ already: true });
    const { body } = await enter(hosts[1], 'done', { from: 'vote' });
    expect(body).toMatchObject({ config: { phase: 'done' }, revision: expect.any(Number) });
  });

  it('leave no trace in the record of what was refused', async () => {
    const { questions, hosts, choose, view, events } = await begin();
    await choose(hosts[1], questions[1]);
    const [chosen, shown] = [(await events('set-current-activity')).length, (await events('set-stage-view')).length];
    await choose(hosts[0], questions[2]);
    await view(hosts[0], 'results');

    expect(await events('set-current-activity')).toHaveLength(chosen);
    expect(await events('set-stage-view')).toHaveLength(shown);
  });

  it('who say what they never can have seen are refused by the name of the field', async () => {
    const { questions, hosts, choose, view } = await begin();

    expect(await choose(hosts[0], questions[1], { from: 'first' })).toMatchObject({ body: { field: 'from' } });
    expect(await view(hosts[0], 'results', { fromView: 'unblank' })).toMatchObject({ body: { field: 'fromView' } });
    expect(await view(hosts[0], 'results', { fromBy: 'name' })).toMatchObject({ body: { field: 'fromBy' } });
  });
});
