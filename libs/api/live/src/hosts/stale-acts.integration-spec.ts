import { LiveSession } from '@rt/testing';

import { liveServer } from '../spec-servers';

describe('Two facilitators', () => {
  const live = liveServer();

  async function begin() {
    const session = await LiveSession.start(live.app);
    const id = await session.plan({ durationSec: 60 });
    const act = (verb: string, body: object) =>
      session.host.post(`/api/roundtables/${session.roundtable.id}/activities/${id}/${verb}`, body);
    const epoch = async () => (await live.host(session)).state!.activities[0]!.epoch!;
    return { session, id, act, epoch };
  }

  it('who press at once: one act is done, the other is refused in a sentence that names what was done', async () => {
    const { act, epoch } = await begin();
    const seen = await epoch();

    const answers = await Promise.all([act('open', { epoch: seen }), act('open', { epoch: seen })]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409)!;
    expect(refused.body).toMatchObject({
      code: 'version-conflict',
      message: 'Somebody opened this question a moment ago. The page shows how it stands now.',
    });
  });

  it('cannot undo unawares what the other has just done, whatever the act', async () => {
    const { act, epoch } = await begin();
    const ready = await epoch();
    await act('open', {});
    for (const [verb, body] of [
      ['skip', {}],
      ['open', {}],
    ] as const)
      expect((await act(verb, { ...body, epoch: ready })).body['message']).toMatch(/^Somebody opened this question/);

    const open = await epoch();
    await act('extend', { seconds: 30 });
    expect((await act('close', { epoch: open })).body['message']).toMatch(/gave it more time a moment ago/);

    const longer = await epoch();
    await act('close', { epoch: longer });
    for (const [verb, body] of [
      ['extend', { seconds: 30 }],
      ['reset', {}],
    ] as const)
      expect(await act(verb, { ...body, epoch: longer })).toMatchObject({
        status: 409,
        body: {
          code: 'version-conflict',
          message: expect.stringMatching(/^Somebody closed this question a moment ago/),
        },
      });

    expect((await act('reveal', { revealed: true, epoch: longer })).body['message']).toMatch(
      /^Somebody closed this question or hid its result a moment ago/,
    );

    const closed = await epoch();
    expect(await act('reveal', { revealed: true, epoch: closed })).toMatchObject({ status: 200 });
    expect((await act('reset', { epoch: closed })).body['message']).toMatch(/^Somebody showed the result/);
    await act('reset', {});
    expect((await act('reveal', { revealed: false, epoch: closed + 1 })).body['message']).toMatch(/^Somebody reset/);
  });

  it('who say nothing of what they saw act on what stands, and an answer moves no epoch', async () => {
    const { session, id, act, epoch } = await begin();
    await act('open', { epoch: await epoch() });
    const open = await epoch();
    await (
      await session.phone()
    ).put({ activityId: id, round: 1, configVersion: 1, opId: id, n: 1, answer: { optionId: 'a' } });
    expect(await act('close', { epoch: open })).toMatchObject({ status: 200 });
    expect(await act('reveal', { revealed: true })).toMatchObject({ status: 200 });
    for (const wrong of [-1, 1.5, 'x'])
      expect((await act('reset', { epoch: wrong })).body).toMatchObject({ field: 'epoch' });
  });

  it('who close what its time or another one has just closed have what they wanted, and go on to show it', async () => {
    const { act, epoch, session } = await begin();
    await act('open', {});
    const seen = await epoch();
    await act('close', { epoch: seen });

    expect(await act('close', { epoch: seen })).toMatchObject({ status: 200 });
    const closed = await live.database.query(
      `select 1 from audit_events where roundtable_id = $1 and verb = 'close-activity'`,
      [session.roundtable.id],
    );
    expect(closed).toHaveLength(1);
    expect(await act('reveal', { revealed: true, epoch: seen + 1 })).toMatchObject({ status: 200 });
    expect((await act('close', { epoch: seen })).body['message']).toMatch(/^Somebody showed the result/);
  });
});
