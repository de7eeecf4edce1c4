import { buildAccount, Listener, LiveSession, type Phone, response, retry, signIn } from '@rt/testing';

import { twoLiveServers } from '../spec-servers';

const config = {
  options: [
    { id: 'a', text: 'Energy' },
    { id: 'b', text: 'Skills' },
  ],
  allowOther: true,
};

describe('Answers in own words', () => {
  const live = twoLiveServers();

  const asked = (session: LiveSession, over: object = {}) => session.open({ config, ...over });
  const wrote = (phone: Phone, activityId: string, other: string, n = 1, over: Record<string, unknown> = {}) =>
    phone.put(response(activityId, n, { other }, over));
  const promote = (session: LiveSession, activityId: string, label: unknown) =>
    session.host.post(`/api/roundtables/${session.roundtable.id}/activities/${activityId}/promote`, { label });
  const takeBack = (session: LiveSession, activityId: string, optionId: unknown) =>
    session.host.post(`/api/roundtables/${session.roundtable.id}/activities/${activityId}/take-back`, { optionId });
  const tallyFor = async (session: LiveSession, activityId: string) =>
    (await session.host.get(`/api/roundtables/${session.roundtable.id}/activities/${activityId}/tally`)).body;

  it('counts what is written in the same words as one answer, at both processes', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await asked(session, { visibility: 'always' });
    const phones = await session.phones(4);
    const away = await phones[3]!.listen(live.apps[1]);
    live.closeLater(away);

    await wrote(phones[0]!, activityId, 'Grid delays');
    await phones[1]!.put(response(activityId, 1, { other: 'grid-delays' }), live.apps[1]);
    await wrote(phones[2]!, activityId, 'ENERGY!');

    await retry(() =>
      expect(away.tally(activityId)?.result).toMatchObject({
        base: 3,
        options: [
          { id: 'a', count: 1 },
          { id: 'b', count: 0 },
        ],
        other: [{ label: 'Grid delays', count: 2 }],
        otherCount: 2,
      }),
    );
    expect((await wrote(phones[3]!, activityId, ' ?! ')) as object).toMatchObject({
      ok: false,
      code: 'invalid',
      field: 'answer.other',
    });
    expect((await phones[3]!.put(response(activityId, 1, { other: 'Grid', optionId: 'a' }))) as object).toMatchObject({
      field: 'answer.other',
    });
  });

  it('keeps any text as it is written', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await asked(session);
    const texts = [
      'a "quoted" \\ {word}, NULL',
      '<b>bold</b> & more',
      '=1+1',
      `${'w\u0302\u0323\u0331'.repeat(60)}x`,
      '__proto__',
    ];
    const phones = await session.phones(texts.length);
    for (const [at, text] of texts.entries()) {
      expect(await wrote(phones[at]!, activityId, text)).toMatchObject({ ok: true });
    }

    const { result } = (await tallyFor(session, activityId)) as { result: { other: { label: string }[] } };
    expect(new Set(result.other.map(({ label }) => label))).toEqual(
      new Set(texts.map((text) => text.normalize('NFC'))),
    );
  });

  it('makes one an option while people answer: those who wrote it move, on their phones too', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await asked(session, { visibility: 'always' });
    const phones = await session.phones(4);
    const phone = await phones[0]!.listen(live.apps[1]);
    live.closeLater(phone);
    for (const [at, text] of ['Grid delays', 'grid delays', 'Ports'].entries())
      await wrote(phones[at]!, activityId, text);

    const done = await promote(session, activityId, 'GRID-DELAYS');

    expect(done).toMatchObject({ status: 200, body: { configVersion: 1, amended: false } });
    const [option] = (done.body['config'] as typeof config).options.slice(-1);
    expect(option).toEqual({ id: 'other-1', text: 'Grid delays', promoted: 'grid delays' });
    await retry(() => {
      expect(phone.changedActivities.at(-1)?.config).toMatchObject({
        options: [{}, {}, { id: 'other-1' }],
      });
      expect(phone.tally(activityId)?.result).toMatchObject({
        base: 3,
        options: [{ count: 0 }, { count: 0 }, { id: 'other-1', count: 2 }],
        otherCount: 1,
        other: [],
      });
    });
    // Who has not heard of it yet writes it all the same, and those who wrote it may still change to something else.
    expect(await wrote(phones[3]!, activityId, 'Grid delays')).toMatchObject({ ok: true });
    expect((await tallyFor(session, activityId))['result']).toMatchObject({ options: [{}, {}, { count: 3 }] });
    expect(await phones[0]!.put(response(activityId, 2, { optionId: 'a' }))).toMatchObject({ ok: true });
    expect((await tallyFor(session, activityId))['result']).toMatchObject({
      options: [{ count: 1 }, {}, { count: 2 }],
    });
  });

  it('refuses no answer that is on its way while one becomes an option, at either process', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await asked(session);
    const phones = await session.phones(60);
    await wrote(phones[0]!, activityId, 'Ports');
    // Both processes know the question as it was planned.
    await phones[1]!.put(response(activityId, 1, { optionId: 'a' }), live.apps[1]);

    const before = phones
      .slice(2, 40)
      .map((phone, at) =>
        phone.put(response(activityId, 1, at % 2 ? { other: 'ports' } : { optionId: 'a' }), live.apps[at % 2]),
      );
    const done = await promote(session, activityId, 'Ports');
    // Who has heard of the option chooses it at once, also at the process that has not been asked since.
    const after = phones
      .slice(40)
      .map((phone, at) => phone.put(response(activityId, 1, { optionId: 'other-1' }), live.apps[at % 2]));

    expect(done.status).toBe(200);
    expect((await Promise.all([...before, ...after])).filter(({ ok }) => !ok)).toEqual([]);
    const { result } = (await tallyFor(session, activityId)) as { result: object };
    expect(result).toMatchObject({ base: 60, options: [{ count: 20 }, { count: 0 }, { count: 40 }], other: [] });
  });

  it('takes it back while people answer: nobody loses an answer, and it can be made an option once more', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await asked(session, { visibility: 'always' });
    const phones = await session.phones(24);
    const phone = await phones[0]!.listen(live.apps[1]);
    live.closeLater(phone);
    await wrote(phones[0]!, activityId, 'Ports');
    await promote(session, activityId, 'Ports');
    await phones[1]!.put(response(activityId, 1, { optionId: 'other-1' }), live.apps[1]);

    const sent = phones
      .slice(2)
      .map((one, at) => one.put(response(activityId, 1, { optionId: 'other-1' }), live.apps[at % 2]));
    const [acks, done] = await Promise.all([Promise.all(sent), takeBack(session, activityId, 'other-1')]);

    expect(done).toMatchObject({ status: 200, body: { configVersion: 1 } });
    expect(acks.filter(({ ok }) => !ok)).toEqual([]);
    await retry(() =>
      expect(phone.tally(activityId)?.result).toMatchObject({
        base: 24,
        options: [{ count: 0 }, { count: 0 }],
        other: [{ label: 'Ports', count: 24 }],
      }),
    );
    expect(phone.changedActivities.at(-1)?.config).toEqual({
      ...config,
      takenBack: [{ id: 'other-1', text: 'Ports', promoted: 'ports' }],
    });
    expect((await takeBack(session, activityId, 'other-1')).status).toBe(200);
    for (const optionId of ['a', 'other-2']) {
      expect(await takeBack(session, activityId, optionId)).toMatchObject({ status: 422, body: { field: 'optionId' } });
    }

    const again = await promote(session, activityId, 'ports');
    expect((again.body['config'] as typeof config).options.at(-1)).toMatchObject({ id: 'other-1', text: 'Ports' });
    expect((await tallyFor(session, activityId))['result']).toMatchObject({ options: [{}, {}, { count: 24 }] });
  });

  it('keeps the answers of a promoted option after an edit of the plan', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await asked(session);
    const [one, two] = await session.phones(2);
    await wrote(one!, activityId, 'Ports');
    const old = { ...config, options: [...config.options, { id: 'other-1', text: 'Harbours', promoted: 'ports' }] };
    await live.database.query('update activities set config = $2, config_version = 2 where id = $1', [activityId, old]);

    expect(await two!.put(response(activityId, 1, { optionId: 'other-1' }, { configVersion: 2 }))).toMatchObject({
      ok: true,
    });
    expect((await promote(session, activityId, 'Ports')).body).toMatchObject({ configVersion: 2, config: old });
    expect((await tallyFor(session, activityId))['result']).toMatchObject({ options: [{}, {}, { count: 2 }] });
    await takeBack(session, activityId, 'other-1');
    expect((await tallyFor(session, activityId))['result']).toMatchObject({
      base: 2,
      options: [{ count: 0 }, { count: 0 }],
      otherCount: 2,
    });
  });

  it('does it once, however often it is asked, and refuses what nobody wrote', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await asked(session);
    const plain = await session.open();
    const [one, two] = await session.phones(2);
    await wrote(one!, activityId, 'Ports');
    await wrote(two!, activityId, 'Rail');

    const presses = await Promise.all([1, 2, 3, 4].map(() => promote(session, activityId, 'ports')));
    expect(presses.map(({ status, body }) => [status, (body['config'] as typeof config).options.length])).toEqual(
      Array(4).fill([200, 3]),
    );
    for (const label of ['Nobody wrote this', '', 7]) {
      const { status, body } = await promote(session, activityId, label);
      expect([status, body['field']]).toEqual([label === 7 ? 400 : 422, 'label']);
    }
    expect(await promote(session, plain, 'Ports')).toMatchObject({ status: 422, body: { field: 'label' } });
    expect(
      await live.database.query('select n, verb, target from activity_decisions where activity_id = $1', [activityId]),
    ).toEqual([{ n: 1, verb: 'promote', target: 'ports' }]);
  });

  it('tells nobody before the close under the Chatham House Rule what was written, and cannot be tried out', async () => {
    const session = await LiveSession.start(live.app, { rule: 'chatham_house' });
    const activityId = await asked(session);
    const phones = await session.phones(6);
    const phone = await phones[0]!.listen();
    const { body } = await session.host.post('/api/socket-tickets');
    const host = await Listener.connect(live.app.url, { ticket: body['ticket'], roundtableId: session.roundtable.id });
    await host.join();
    live.closeLater(phone, host);
    for (const one of phones) await wrote(one, activityId, 'Secret words');
    await retry(() => expect(host.answered(activityId)).toBe(6));

    const written = await promote(session, activityId, 'Secret words');
    const not = await promote(session, activityId, 'Other words');
    expect([written.status, written.body['code'], written.body['message']]).toEqual([
      not.status,
      not.body['code'],
      not.body['message'],
    ]);
    expect(written.body['code']).toBe('wrong-state');
    // A phone is told its own answer; nobody is told another's.
    const foreign = [...phone.frames, ...host.frames].filter(({ event }) => event !== 'own:changed');
    expect(JSON.stringify(foreign)).not.toMatch(/secret words/i);

    await session.close(activityId);
    await retry(() =>
      expect(host.tally(activityId)?.result).toMatchObject({ other: [{ label: 'Secret words', count: 6 }] }),
    );
    expect((await promote(session, activityId, 'Secret words')).status).toBe(200);
    const [event] = await live.database.query<{ bare: boolean }>(
      `select at is null and actor_pseudonym is null and subject_id is null and detail is null as bare
       from audit_events where roundtable_id = $1 and verb = 'promote-answer'`,
      [session.roundtable.id],
    );
    expect(event).toEqual({ bare: true });
  });

  it('is refused for an answer that another host has hidden meanwhile, unless its host saw that', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await asked(session);
    await wrote(await session.phone(), activityId, 'Ports');
    await session.done('POST', `activities/${activityId}/hide`, { label: 'Ports', hide: true });

    const refused = { status: 409, body: { code: 'version-conflict', field: 'label' } };
    expect(await promote(session, activityId, 'Ports')).toMatchObject(refused);
    const { config: after } = await session.done('POST', `activities/${activityId}/promote`, {
      ...{ label: 'Ports', sawHidden: true },
    });
    expect(after).toMatchObject({ options: expect.arrayContaining([expect.objectContaining({ text: 'Ports' })]) });
  });

  it('is for those who run the session, until it has ended', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await asked(session);
    const [phone] = await session.phones(1);
    await wrote(phone!, activityId, 'Ports');
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}/promote`;
    const as = async (...roles: 'note_taker'[]) =>
      live.app.client({ cookie: await signIn(live.app, await buildAccount(live.database, { roles })) });

    expect((await (await as('note_taker')).post(path, { label: 'Ports' })).status).toBe(403);
    expect((await (await as()).post(path, { label: 'Ports' })).status).toBe(404);
    expect((await phone!.http().post(path, { label: 'Ports' })).status).toBe(401);
    await session.done('POST', 'session/close', { closeActivities: true });
    expect((await promote(session, activityId, 'Ports')).body['code']).toBe('wrong-state');
    expect((await takeBack(session, activityId, 'other-1')).body['code']).toBe('wrong-state');
  });
});
