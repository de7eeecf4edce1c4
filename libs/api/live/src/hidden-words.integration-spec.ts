import { Listener, LiveSession, type Phone, response, retry } from '@rt/testing';

import { twoLiveServers } from './spec-servers';

const config = {
  options: [
    { id: 'a', text: 'Energy' },
    { id: 'b', text: 'Skills' },
  ],
  allowOther: true,
};

describe('Written answers that a host hides', () => {
  const live = twoLiveServers();

  const path = (session: LiveSession, activityId: string) =>
    `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
  const hide = (session: LiveSession, activityId: string, label: string, hidden = true) =>
    session.host.post(`${path(session, activityId)}/hide`, { label, hide: hidden });

  async function stageOf(session: LiveSession): Promise<Listener> {
    const { code, ...pairing } = (await live.app.client().post('/api/stage/pairings')).body;
    await session.done('POST', 'stage', { code });
    const { pairingId, secret } = pairing as { pairingId: string; secret: string };
    const { body } = await live.app.client().post('/api/stage/pairings/claim', { pairingId, secret });
    return joined(await Listener.connect(live.app.url, { token: body['stageToken'] }));
  }

  async function hostOf(session: LiveSession): Promise<Listener> {
    const { body } = await session.host.post('/api/socket-tickets');
    const ticket = { ticket: body['ticket'], roundtableId: session.roundtable.id };
    return joined(await Listener.connect(live.app.url, ticket));
  }

  async function joined(listener: Listener): Promise<Listener> {
    live.closeLater(listener);
    await listener.join();
    return listener;
  }

  /** What a listener was told of the room; its own answers are told to a person alone. */
  const told = ({ frames }: Listener): string => JSON.stringify(frames.filter(({ event }) => event !== 'own:changed'));

  async function write(phones: readonly Phone[], activityId: string, texts: readonly string[]): Promise<void> {
    for (const [at, other] of texts.entries()) await phones[at]!.put(response(activityId, 1, { other }));
  }

  it('are in no frame of a phone or the stage, at either process, and are counted', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ config, visibility: 'on_reveal' });
    const phones = await session.phones(6);
    const [here, away] = [await phones[5]!.listen(), await phones[4]!.listen(live.apps[1])];
    live.closeLater(here, away);
    const [stage, host] = [await stageOf(session), await hostOf(session)];
    await write(phones, activityId, ['Shameful words', 'shameful words', 'Ports', 'Ports']);

    const done = await hide(session, activityId, 'SHAMEFUL words');
    await session.close(activityId);
    await session.done('POST', `activities/${activityId}/reveal`, { revealed: true });

    expect(done).toMatchObject({ status: 200, body: { configVersion: 1, config: { hidden: ['shameful words'] } } });
    const result = { base: 4, otherCount: 4, other: [{ label: 'Ports', count: 2 }] };
    for (const listener of [here, away, stage]) {
      await retry(() => expect(listener.tally(activityId)?.result).toMatchObject(result));
    }
    const late = await phones[3]!.listen(live.apps[1]);
    live.closeLater(late);
    await retry(() => expect(late.tally(activityId)?.result).toMatchObject(result));
    for (const listener of [here, away, late, stage]) expect(told(listener)).not.toMatch(/shameful/i);
    expect(JSON.stringify((await phones[2]!.http().get('/api/live/state')).body)).not.toMatch(/shameful/i);
    await retry(() =>
      expect(host.tally(activityId)?.result).toMatchObject({
        other: [
          { label: 'Ports', count: 2 },
          { label: 'Shameful words', count: 2, hidden: true },
        ],
      }),
    );

    await hide(session, activityId, 'Shameful words', false);
    await retry(() => expect(away.tally(activityId)?.result).toMatchObject({ other: [{}, { count: 2 }] }));
    expect(told(away)).not.toContain('hidden');
  });

  it('are in no frame where one person alone wrote them, which no host may have read', async () => {
    const session = await LiveSession.start(live.app, { rule: 'chatham_house' });
    const activityId = await session.open({ config, visibility: 'on_reveal' });
    const phones = await session.phones(6);
    await write(phones, activityId, ['Shameful words', ...(Array(5).fill('Ports') as string[])]);
    const [phone, stage] = [await phones[5]!.listen(live.apps[1]), await stageOf(session)];
    live.closeLater(phone);

    await session.close(activityId);
    await session.done('POST', `activities/${activityId}/reveal`, { revealed: true });

    const result = { base: 6, otherCount: 6, other: [{ label: 'Ports', count: 5 }] };
    for (const listener of [phone, stage])
      await retry(() => expect(listener.tally(activityId)?.result).toMatchObject(result));
    expect(told(phone) + told(stage)).not.toMatch(/shameful/i);
    expect(JSON.stringify((await phones[4]!.http().get('/api/live/state')).body)).not.toMatch(/shameful/i);
  });

  it.each(['attributed', 'chatham_house'] as const)(
    'are in no frame under the rule %s where they may name somebody, however many wrote them, until a host makes them an option',
    async (rule) => {
      const session = await LiveSession.start(live.app, { rule });
      await live.database.query(
        `with person as (
           insert into people (id, org_id, full_name, email)
           select gen_random_uuid(), org_id, 'Jane Marlowe', $2 || '@example.org' from roundtables where id = $1
           returning id, org_id)
         insert into invitations (id, org_id, roundtable_id, person_id, state, token_hash)
         select gen_random_uuid(), org_id, $1, id, 'accepted', 'others ' || $2 from person`,
        [session.roundtable.id, rule],
      );
      const activityId = await session.open({ config, visibility: 'on_reveal' });
      const phones = await session.phones(8);
      const watching = await phones[7]!.listen(live.apps[1]);
      live.closeLater(watching);
      const [stage, host] = [await stageOf(session), await hostOf(session)];
      await write(phones, activityId, [
        'Ask Jane Marlowe',
        'Ask Jane Marlowe',
        'Mail me@example.org',
        'mail me@example.org',
      ]);
      await write(phones.slice(4), activityId, ['Ports', 'Ports']);

      await session.close(activityId);
      await session.done('POST', `activities/${activityId}/reveal`, { revealed: true });

      const room = { base: 6, otherCount: 6, other: [{ label: 'Ports', count: 2 }] };
      for (const listener of [watching, stage]) {
        await retry(() => expect(listener.tally(activityId)?.result).toMatchObject(room));
      }
      await retry(() =>
        expect(host.tally(activityId)?.result).toMatchObject({
          other: [
            { label: 'Ask Jane Marlowe', named: true },
            { label: 'Mail me@example.org', named: true },
            { label: 'Ports' },
          ],
        }),
      );
      expect(told(watching) + told(stage)).not.toMatch(/Marlowe|@example|"named"/);
      expect(JSON.stringify((await phones[6]!.http().get('/api/live/state')).body)).not.toMatch(/Marlowe|@example/);

      await session.host.post(`${path(session, activityId)}/promote`, { label: 'Ask Jane Marlowe' });
      await retry(() => expect(told(watching)).toMatch(/Marlowe/));
    },
  );

  it('are in no frame either where they were an option before', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ config, visibility: 'never' });
    const phones = await session.phones(3);
    await write(phones, activityId, ['Shameful words', 'Ports']);
    await session.host.post(`${path(session, activityId)}/promote`, { label: 'Shameful words' });
    await session.host.post(`${path(session, activityId)}/take-back`, { optionId: 'other-1' });

    await hide(session, activityId, 'Shameful words');

    const late = await phones[2]!.listen(live.apps[1]);
    live.closeLater(late);
    await retry(() => expect(late.state?.activities).toHaveLength(1));
    expect(told(late)).not.toMatch(/shameful/i);
  });

  it('cannot be found out by trying, before the host may see what was written', async () => {
    const session = await LiveSession.start(live.app, { rule: 'chatham_house' });
    const activityId = await session.open({ config });
    const phones = await session.phones(5);
    await write(phones, activityId, Array(5).fill('Ports') as string[]);

    const codes = async (label: string) => (await hide(session, activityId, label)).body['code'];
    expect([await codes('Ports'), await codes('Rail')]).toEqual(['wrong-state', 'wrong-state']);
    await session.close(activityId);
    expect([await codes('Rail'), (await hide(session, activityId, 'Ports')).status]).toEqual(['invalid', 200]);
  });

  it('stand in no kept result, also where it was kept before', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ config });
    const phones = await session.phones(3);
    await write(phones, activityId, ['Shameful words', 'Ports', 'Rail']);
    await session.close(activityId);
    await session.host.post(`${path(session, activityId)}/promote`, { label: 'Ports' });
    await session.host.post(`${path(session, activityId)}/keep`);
    const frozen = async () =>
      (
        await live.database.query<{ frozen: { result: object; labels: object[] } }>(
          'select frozen from poll_snapshots where activity_id = $1',
          [activityId],
        )
      )[0]?.frozen;
    expect(JSON.stringify(await frozen())).toMatch(/shameful/i);

    await hide(session, activityId, 'Shameful words');
    await session.host.post(`${path(session, activityId)}/promote`, { label: 'Rail' });
    await session.done('POST', 'session/close', { closeActivities: true });

    expect(await frozen()).toMatchObject({
      result: { base: 3, otherCount: 1, other: [] },
      labels: [{}, {}, { text: 'Ports' }, { text: 'Rail' }],
    });
    expect(JSON.stringify(await frozen())).not.toMatch(/shameful/i);
  });
});
