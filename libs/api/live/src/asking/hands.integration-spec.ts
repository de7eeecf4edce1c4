import { randomUUID } from 'node:crypto';

import { ActivityRounds } from '@rt/api/activities';
import type { HandsBody } from '@rt/contracts';
import { buildAccount, LiveSession, response, retry, signIn, type TestApp } from '@rt/testing';

import { consoleAt, stageAt } from '../spec-screens';
import { twoLiveServers } from '../spec-servers';

type Refused = HandsBody & Record<string, unknown>;

const of = (a: number, b: number) => [
  { optionId: 'a', count: a },
  { optionId: 'b', count: b },
];

describe('A show of hands, on two processes', () => {
  const live = twoLiveServers();

  function hands(session: LiveSession, activityId: string) {
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}/hands`;
    const by = (app: TestApp) => app.client({ cookie: session.host.cookie });
    return {
      path,
      count: (body: object, app: TestApp = live.app) =>
        by(app).put<Refused>(path, { opId: randomUUID(), round: 1, version: 0, counts: of(7, 5), ...body }),
      remove: (body: object, app: TestApp = live.app) =>
        by(app).post<Refused>(`${path}/remove`, { opId: randomUUID(), round: 1, ...body }),
      stands: async (app: TestApp = live.app) => (await by(app).get<Refused>(path)).body,
    };
  }

  async function asked(rule: string, over: Record<string, unknown> = {}) {
    const session = await LiveSession.start(live.app, { rule: rule as never });
    const id = await session.open({ visibility: 'on_reveal', ...over });
    return { session, id, ...hands(session, id) };
  }

  const rows = (activityId: string) =>
    live.database.query('select round, version, counts from hand_counts where activity_id = $1 order by round', [
      activityId,
    ]);

  it('is typed while the question is open and after it, and changes nothing of the answers on devices', async () => {
    const { session, id, count, stands } = await asked('attributed');
    const [phone] = await session.phones(1);
    expect(await phone!.put(response(id, 1, { optionId: 'a' }))).toMatchObject({ n: 1 });

    expect(await count({ present: 14 })).toMatchObject({
      status: 200,
      body: { activityId: id, round: 1, version: 1, counts: of(7, 5), present: 14 },
    });
    await session.close(id);
    expect(await count({ version: 1, counts: of(8, 5) })).toMatchObject({ body: { version: 2, present: null } });
    expect(await stands()).toMatchObject({ version: 2, counts: of(8, 5) });

    expect(await session.done('GET', `activities/${id}/tally`)).toMatchObject({
      respondents: 1,
      answered: 1,
      result: { base: 1, options: [{ count: 1 }, { count: 0 }] },
    });
    expect(await session.done('GET', `activities/${id}/recount`)).toMatchObject({ equal: true, answeredCounted: 1 });
  });

  it('is stored once, however often and at whichever process it is sent', async () => {
    const { id, count, remove } = await asked('attributed');
    const opId = randomUUID();
    const answers = await Promise.all([...live.apps, ...live.apps].map((app) => count({ opId }, app)));
    expect(answers.map(({ status, body }) => [status, body.version])).toEqual(answers.map(() => [200, 1]));
    expect(await rows(id)).toEqual([{ round: 1, version: 1, counts: of(7, 5) }]);

    const gone = randomUUID();
    for (const app of live.apps) {
      expect(await remove({ opId: gone, version: 1 }, app)).toMatchObject({
        status: 200,
        body: { version: 2, counts: null },
      });
    }
  });

  it('of two hosts at once is one’s, and the other is told', async () => {
    const { id, count, remove, stands } = await asked('attributed');
    const both = await Promise.all(live.apps.map((app, at) => count({ counts: of(at, 9) }, app)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)!.body).toMatchObject({
      code: 'version-conflict',
      field: 'version',
      message: 'Somebody else has changed these counts a moment ago. The page shows how they stand now.',
    });

    // Neither after a removal, which leaves no count, does what somebody saw before overwrite what came since.
    expect(await remove({ version: 1 }, live.apps[1])).toMatchObject({ body: { version: 2, counts: null } });
    expect(await count({ version: 0 })).toMatchObject({ status: 409 });
    expect(await remove({ version: 1 })).toMatchObject({ status: 409 });
    expect(await count({ version: 2 })).toMatchObject({ status: 200, body: { version: 3 } });
    expect(await stands(live.apps[1])).toMatchObject({ version: 3 });
    expect(await rows(id)).toHaveLength(1);
  });

  it('refuses what nobody can have counted, and leaves what stands', async () => {
    const { id, count, stands } = await asked('attributed');
    expect(await count({})).toMatchObject({ status: 200 });
    for (const [body, field] of [
      [{ counts: of(7, -1) }, 'counts.1.count'],
      [{ counts: of(1.5, 0) }, 'counts.0.count'],
      [{ counts: of(10_001, 0) }, 'counts.0.count'],
      [{ counts: of(7, 5).slice(1) }, 'counts'],
      [{ counts: [...of(7, 5), { optionId: 'c', count: 1 }] }, 'counts'],
      [{ counts: of(7, 5), present: 11 }, 'present'],
      [{ counts: of(7, 5), present: -1 }, 'present'],
      [{ counts: 'many' }, 'counts'],
      [{ version: -1 }, 'version'],
      [{ round: 0 }, 'round'],
      [{ extra: 1 }, 'extra'],
    ] as const) {
      const refused = await count({ version: 1, ...body });
      expect([field, refused.status >= 400, refused.body['field']]).toEqual([field, true, field]);
    }
    expect(await count({ version: 1, round: 2 })).toMatchObject({ status: 409 });
    expect(await rows(id)).toEqual([{ round: 1, version: 1, counts: of(7, 5) }]);
    expect(await stands()).toMatchObject({ version: 1 });
  });

  it('is for questions that hands can answer, from their opening until the end', async () => {
    const { session, id, count } = await asked('attributed');
    const texts = await session.open({ kind: 'open_text', config: {}, question: 'What else?' });
    expect((await hands(session, texts).count({})).body).toMatchObject({
      code: 'invalid',
      message: 'This kind of question cannot be answered by raised hands.',
    });
    const planned = await session.plan();
    expect((await hands(session, planned).count({})).body).toMatchObject({ code: 'wrong-state' });

    await session.done('POST', 'session/close', { closeActivities: true });
    expect((await count({})).body).toMatchObject({ code: 'wrong-state' });
    expect(await rows(id)).toEqual([]);
  });

  it('is typed by nobody who does not run the session', async () => {
    const { session, id, count, path, stands } = await asked('attributed');
    await count({});
    const body = { opId: randomUUID(), round: 1, version: 1 };
    const taker = await buildAccount(live.database, { roles: ['note_taker'] });
    const notes = live.app.client({ cookie: await signIn(live.app, taker) });
    const [phone] = await session.phones(1);
    for (const client of [live.app.client(), phone!.http(), notes]) {
      for (const refused of [
        await client.put(path, { ...body, counts: of(0, 0) }),
        await client.post(`${path}/remove`, body),
      ]) {
        expect([401, 403, 404]).toContain(refused.status);
      }
    }
    expect(await stands()).toMatchObject({ version: 1, counts: of(7, 5) });
    expect(await rows(id)).toHaveLength(1);
  });

  it('is told to nobody who repeats an act of another roundtable', async () => {
    const opId = randomUUID();
    const { id, count } = await asked('attributed');
    await count({ opId });
    const elsewhere = await asked('attributed');
    expect(await hands(elsewhere.session, id).count({ opId })).toMatchObject({ status: 404 });
  });

  it('reaches every console at once, and the room together with the result', async () => {
    const { session, id, count, remove } = await asked('attributed');
    const [phone] = await session.phones(1);
    await phone!.put(response(id, 1, { optionId: 'b' }));
    const host = await consoleAt(live, session, live.apps[1]);
    const stage = await stageAt(live, session, live.apps[1]);
    const screen = await live.listen(phone!);
    await count({ present: 20 });
    await retry(() => expect(host.changedActivities.at(-1)).toMatchObject({ id, handsVersion: 1 }));
    await session.close(id);
    const told = [
      {
        no: 1,
        present: 20,
        rows: [
          { id: 'a', text: 'First', count: 7 },
          { id: 'b', text: 'Second', count: 5 },
        ],
      },
    ];
    await retry(() => expect(host.changedActivities.at(-1)).toMatchObject({ state: 'closed', hands: told }));
    await retry(() => expect(screen.changedActivities.at(-1)).toMatchObject({ state: 'closed' }));
    // Nothing of it before the host shows the result.
    for (const listener of [stage, screen]) expect(JSON.stringify(listener.frames)).not.toMatch(/"hands/);

    await session.done('POST', `activities/${id}/reveal`, { revealed: true });
    for (const listener of [stage, screen]) {
      await retry(() => expect(listener.changedActivities.at(-1)).toMatchObject({ hands: told }));
      expect(JSON.stringify(listener.frames)).not.toContain('handsVersion');
    }

    await remove({ version: 1 });
    for (const listener of [stage, screen]) {
      await retry(() => expect(listener.changedActivities.at(-1)).not.toHaveProperty('hands'));
    }
  });

  it('is told to those who see the result for having answered, here and after they come back, and to nobody else', async () => {
    const { session, id, count } = await asked('attributed', { visibility: 'after_vote' });
    await count({});
    const [ann, ben] = await session.phones(2);
    const [voted, idle] = [await ann!.listen(), await ben!.listen(live.apps[1])];
    live.closeLater(voted, idle);
    const told = { id, hands: [{ rows: [{ count: 7 }, { count: 5 }] }], tally: { respondents: 1 } };

    await voted.send('activity:respond', response(id, 1, { optionId: 'a' }));
    await retry(() => expect(voted.changedActivities.at(-1)).toMatchObject(told));
    const again = await ann!.listen(live.apps[1]);
    live.closeLater(again);
    await retry(() => expect(again.changedActivities.at(-1)).toMatchObject(told));
    await retry(() => expect(idle.tally(id)).toMatchObject({ answered: 1 }));
    expect(JSON.stringify(idle.frames)).not.toContain('"hands"');
  });

  it('of fewer than five people is the host’s alone under a rule without names, and of five stands without any answer on devices', async () => {
    const { session, id, count } = await asked('chatham_house');
    const stage = await stageAt(live, session, live.app);
    const host = await live.host(session);
    await count({ counts: of(3, 1) });
    await session.close(id);
    await session.done('POST', `activities/${id}/reveal`, { revealed: true });
    await retry(() => expect(host.changedActivities.at(-1)).toMatchObject({ revealed: true, handsVersion: 1 }));
    expect(host.changedActivities.at(-1)?.hands?.[0]?.rows.map((row) => row.count)).toEqual([3, 1]);
    await retry(() => expect(stage.changedActivities.at(-1)).toMatchObject({ revealed: true }));
    expect(JSON.stringify(stage.frames)).not.toMatch(/"hands/);
    await retry(() => expect(stage.sessions.at(-1)?.stage).toMatchObject({ shows: 'question', noResults: 'too-few' }));

    await count({ version: 1, counts: of(4, 1) });
    await retry(() => expect(stage.changedActivities.at(-1)?.hands?.[0]?.rows).toHaveLength(2));
    await retry(() => expect(stage.sessions.at(-1)?.stage).toMatchObject({ shows: 'results', noResults: null }));
    expect(stage.changedActivities.at(-1)?.tally).toMatchObject({ suppressed: true, result: null });
  });

  it('goes with its round when that is reset, comes back with it, and is deleted with it', async () => {
    const { session, id, count, stands } = await asked('attributed');
    await count({});
    await session.close(id);
    await session.done('POST', `activities/${id}/reset`);
    expect(await stands()).toMatchObject({ round: 2, version: 0, counts: null });
    const host = await live.host(session);
    expect(host.state?.activities.find((one) => one.id === id)).not.toHaveProperty('hands');

    await session.done('POST', `activities/${id}/undo-reset`);
    expect(await stands()).toMatchObject({ round: 1, version: 1, counts: of(7, 5) });

    await session.done('POST', `activities/${id}/reset`);
    await live.database.query(
      `update activity_rounds set set_aside_at = set_aside_at - interval '11 s' where activity_id = $1`,
      [id],
    );
    await live.app.get(ActivityRounds).dropOver();
    expect(await rows(id)).toEqual([]);
  });

  it('is one of each round, and of no copy of the question', async () => {
    const { session, id, count, stands } = await asked('attributed', { visibility: 'after_close' });
    const [phone] = await session.phones(1);
    await phone!.put(response(id, 1, { optionId: 'b' }));
    await count({});
    await session.close(id);
    await session.done('POST', `activities/${id}/ask-again`, { opId: randomUUID() });
    expect(await stands()).toMatchObject({ round: 2, version: 0, counts: null });
    await count({ round: 2, counts: of(2, 9) });
    await session.close(id);
    const screen = await live.listen(phone!);
    expect(
      screen.state?.activities[0]?.hands?.map(({ no, asked: times, rows: [first] }) => [no, times, first?.count]),
    ).toEqual([
      [1, 2, 7],
      [2, 2, 2],
    ]);

    const copy = await session.done('POST', `activities/${id}/duplicate`, { opId: randomUUID() });
    expect(await rows(String(copy['id']))).toEqual([]);
  });

  it('is in the audit by verb, role and day alone where nobody may be named', async () => {
    const { session, count, remove } = await asked('chatham_house');
    await count({});
    await remove({ version: 1 });
    const audit = await live.database.query(
      `select verb, detail::text as detail from audit_events where roundtable_id = $1 and verb like '%-hands' order by 1`,
      [session.roundtable.id],
    );
    expect(audit).toHaveLength(2);
    expect(audit).toMatchObject([{ verb: 'count-hands' }, { verb: 'remove-hands' }]);
    expect(JSON.stringify(audit)).not.toMatch(/optionId|"count"/);
  });
});
