import { SessionKeys } from '@rt/api/activities';
import { Database } from '@rt/api/platform';
import { SealSession } from '@rt/api/sessions';
import { Listener, LiveSession, type Phone, response, retry } from '@rt/testing';

import { liveServer } from '../spec-servers';

interface Row {
  readonly id: string;
  readonly xmin: string;
  readonly voice: Buffer | null;
  readonly op_id: string | null;
  readonly n: number | null;
  readonly answer: { optionId: string } | null;
}

describe('Secrecy of a session', () => {
  const live = liveServer();

  const rows = (activityId: string) =>
    live.database.query<Row>('select id, xmin::text, voice, op_id, n, answer from responses where activity_id = $1', [
      activityId,
    ]);

  async function hostOf(session: LiveSession): Promise<Listener> {
    const { body } = await session.host.post('/api/socket-tickets');
    const host = await Listener.connect(live.app.url, { ticket: body['ticket'], roundtableId: session.roundtable.id });
    await host.join();
    live.closeLater(host);
    return host;
  }

  async function answerAll(phones: readonly Phone[], activityId: string): Promise<void> {
    for (const [at, phone] of phones.entries()) {
      await phone.put(response(activityId, 1, { optionId: at % 3 ? 'a' : 'b' }));
    }
  }

  it('puts no hidden result into any frame, under any visibility and rule', async () => {
    for (const rule of ['attributed', 'chatham_house'] as const) {
      const session = await LiveSession.start(live.app, { rule });
      const phones = await session.phones(6);
      const phone = await phones[0]!.listen();
      const host = await hostOf(session);
      live.closeLater(phone);
      const hidden: string[] = [];
      for (const visibility of ['after_close', 'on_reveal', 'never']) hidden.push(await session.open({ visibility }));

      for (const activityId of hidden) await answerAll(phones, activityId);

      const again = await phones[1]!.listen();
      live.closeLater(again);
      // A phone that stays is told of the current activity alone; one that comes in has the whole state.
      const current = hidden.at(-1)!;
      await retry(() => expect(phone.answered(current)).toBe(6));
      for (const activityId of hidden) {
        await retry(() => expect(again.answered(activityId)).toBe(6));
        await retry(() => expect(host.answered(activityId)).toBe(6));
        for (const listener of [phone, again]) {
          expect(
            listener.tallies(activityId).every(({ result, respondents }) => result === null && respondents === null),
          ).toBe(true);
        }
        const hostSees = rule === 'attributed';
        await retry(() => expect(host.tallies(activityId).some(({ result }) => result !== null)).toBe(hostSees));
      }
      for (const activityId of hidden) await session.close(activityId);
      const [afterClose, onReveal, never] = hidden as [string, string, string];
      await retry(() => expect(phone.tally(afterClose)?.result).toMatchObject({ base: 6 }));
      expect([...phone.tallies(onReveal), ...phone.tallies(never)].every(({ result }) => result === null)).toBe(true);
      await session.done('POST', `activities/${onReveal}/reveal`, { revealed: true });
      await retry(() => expect(phone.tally(onReveal)?.result).toMatchObject({ base: 6 }));
      expect(phone.tallies(never).every(({ result }) => result === null)).toBe(true);
    }
  });

  it('hides a tally of fewer than five under the Chatham House Rule, from the host too', async () => {
    const session = await LiveSession.start(live.app, { rule: 'chatham_house' });
    const activityId = await session.open();
    const phones = await session.phones(5);
    const host = await hostOf(session);
    await answerAll(phones.slice(0, 4), activityId);
    await session.close(activityId);

    await retry(() =>
      expect(host.tally(activityId)).toMatchObject({ suppressed: true, result: null, respondents: null, answered: 4 }),
    );
    expect(await session.done('GET', `activities/${activityId}/tally`)).toMatchObject({
      suppressed: true,
      result: null,
    });
    const refused = await session.host.post(`/api/roundtables/${session.roundtable.id}/activities`, {
      kind: 'single_choice',
      question: 'Now?',
      config: {
        options: [
          { id: 'a', text: 'Yes' },
          { id: 'b', text: 'No' },
        ],
      },
      visibility: 'always',
    });
    expect(refused).toMatchObject({ status: 422, body: { field: 'visibility' } });
  });

  it('stores nothing of a person with an answer, and no identity in its transaction (C4, C5, C6)', async () => {
    const session = await LiveSession.start(live.app);
    const first = await session.open();
    const second = await session.open();
    const phone = await session.phone();
    await phone.put(response(first, 1, { optionId: 'a' }));
    await phone.put(response(second, 1, { optionId: 'a' }));

    const [[one], [two]] = [await rows(first), await rows(second)];

    expect(one?.voice).toHaveLength(32);
    expect(one?.voice?.equals(two!.voice!)).toBe(false);
    const identity = await live.database.query<{ xmin: string }>(
      `select xmin::text from participations union select xmin::text from consent_records
       union select xmin::text from invitations union select xmin::text from session_live`,
    );
    expect(identity.map(({ xmin }) => xmin)).not.toContain(one?.xmin);
    expect(one?.id).toMatch(/^.{14}4/);
  });

  it('cannot tell anything of who answered once the session is sealed (C4, C8)', async () => {
    const session = await LiveSession.start(live.app);
    const activityId = await session.open();
    const phones = await session.phones(12);
    await answerAll(phones, activityId);
    await phones[0]!.put(response(activityId, 2, null));
    const before = await rows(activityId);
    await session.done('POST', 'session/close', { closeActivities: true });

    await live.app.get(SealSession).run(session.roundtable.id);

    const after = await rows(activityId);
    expect(after).toHaveLength(11);
    expect(after.every(({ voice, op_id, n }) => voice === null && op_id === null && n === null)).toBe(true);
    expect(new Set(after.map(({ xmin }) => xmin)).size).toBe(1);
    expect(after.filter(({ id }) => before.some((row) => row.id === id))).toEqual([]);
    const optionsOf = (list: Row[]): string[] => list.flatMap(({ answer }) => answer?.optionId ?? []).sort();
    expect(optionsOf(after)).toEqual(optionsOf(before));
    const identity = await live.database.query<{ xmin: string }>(
      'select xmin::text from participations union select xmin::text from consent_records',
    );
    expect(identity.map(({ xmin }) => xmin)).not.toContain(after[0]?.xmin);
    expect(await live.app.get(SessionKeys).find(session.roundtable.id)).toBeUndefined();
    expect(
      await live.database.query('select 1 from session_keys where roundtable_id = $1', [session.roundtable.id]),
    ).toEqual([]);
    const vacuumed = `select relname from pg_stat_user_tables where relname in ('activity_decisions', 'contributions') and vacuum_count > 0`;
    await retry(async () => expect(await live.database.query(vacuumed)).toHaveLength(2));
    expect(await session.done('GET', `activities/${activityId}/recount`)).toMatchObject({
      equal: true,
      answeredCounted: 11,
    });
    expect(
      await session.host.post(`/api/roundtables/${session.roundtable.id}/session/reopen`, { reason: 'We forgot one' }),
    ).toMatchObject({ status: 409, body: { code: 'sealed' } });
    expect(await phones[1]!.http().get('/api/live/state')).toMatchObject({ status: 403 });
  });

  it('seals nothing that is still open, and all or nothing', async () => {
    const session = await LiveSession.start(live.app);
    const activityId = await session.open();
    await (await session.phone()).put(response(activityId, 1, { optionId: 'a' }));
    await expect(live.app.get(SealSession).run(session.roundtable.id)).rejects.toMatchObject({
      code: 'roundtable-not-closed',
    });
    await session.done('POST', 'session/close', { closeActivities: true });

    const failing = live.app.get(Database).transaction(async () => {
      await live.app.get(SealSession).run(session.roundtable.id);
      throw new Error('the publication failed');
    });

    await expect(failing).rejects.toThrow('the publication failed');
    expect((await rows(activityId))[0]?.voice).toHaveLength(32);
    await session.done('POST', 'session/reopen', { reason: 'One more question' });
    const again = await session.open();
    expect(await (await session.phone()).put(response(again, 1, { optionId: 'a' }))).toMatchObject({ ok: true });
  });
});
