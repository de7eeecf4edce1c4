import type { LiveState } from '@rt/contracts';
import { LiveSession, retry } from '@rt/testing';

import { liveServer } from '../spec-servers';

describe('A message of the hosts', () => {
  const live = liveServer();

  it('is on all phones and not on the stage, until it is taken back; the audit does not hold it', async () => {
    const session = await LiveSession.start(live.app, { rule: 'chatham_house' });
    const { id } = session.roundtable;
    const phone = await session.phone();
    const message = async () => (await phone.http().get<LiveState>('/api/live/state')).body.state.session.message;
    const send = (text: unknown) => session.host.put(`/api/roundtables/${id}/session/message`, { text });

    expect((await send('  Back   at three ')).status).toBe(200);
    await retry(async () => expect(await message()).toBe('Back at three'));
    expect((await send('x'.repeat(281))).body).toMatchObject({ code: 'invalid', field: 'text' });
    expect(await message()).toBe('Back at three');

    expect((await send(null)).status).toBe(200);
    await retry(async () => expect(await message()).toBeUndefined());
    expect((await phone.http().put(`/api/roundtables/${id}/session/message`, { text: 'No' })).status).toBe(401);
    const audit = await live.database.query('select verb, detail from audit_events where roundtable_id = $1', [id]);
    expect(JSON.stringify(audit)).toContain('send-message');
    expect(JSON.stringify(audit)).not.toContain('three');

    await session.done('POST', 'session/close');
    expect((await send('Late')).body).toMatchObject({ code: 'wrong-state' });
  });

  it('goes with the end of its session, and does not come back with one that is opened again', async () => {
    const session = await LiveSession.start(live.app);
    const phone = await session.phone();
    const message = async () => (await phone.http().get<LiveState>('/api/live/state')).body.state.session.message;
    const send = (body: object) => session.host.put(`/api/roundtables/${session.roundtable.id}/session/message`, body);
    await send({ text: 'Break until 15:10' });
    await retry(async () => expect(await message()).toBe('Break until 15:10'));

    await session.done('POST', 'session/close');
    await session.done('POST', 'session/reopen', { reason: 'One question was forgotten' });

    await retry(async () => expect(await message()).toBeUndefined());
    expect(await send({ text: 'Welcome back', seen: null })).toMatchObject({ status: 200 });
  });

  it('is never replaced or taken back by a host who has not seen it; who repeats an act does not take away anything', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const { id } = session.roundtable;
    const send = (text: string | null, seen?: string | null) =>
      session.host.put(`/api/roundtables/${id}/session/message`, { text, ...(seen === undefined ? {} : { seen }) });
    const shown = async () =>
      (
        await live.database.query<{ message: string | null }>(
          'select message from session_live where roundtable_id = $1',
          [id],
        )
      )[0]?.message;

    const both = await Promise.all([send('Fire alarm', null), send('Break until 3', null)]);

    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const stands = both[0].status === 200 ? 'Fire alarm' : 'Break until 3';
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'version-conflict',
      message: `A moment ago somebody else sent: “${stands}” That message is still shown on all phones. Press again only if it is to be removed.`,
    });
    expect(await send(null, 'An older one')).toMatchObject({ status: 409 });
    expect(await shown()).toBe(stands);

    // An answer that was lost, and a message as the host typed it rather than as it is kept.
    expect(await send(stands, null)).toMatchObject({ status: 200 });
    expect(await send('Leave by the north door', ` ${stands} `)).toMatchObject({ status: 200 });
    expect(await send(null, 'Leave by the north door')).toMatchObject({ status: 200 });
    expect(await send(null, 'Leave by the north door')).toMatchObject({ status: 200 });
    // Where the other host has taken back what stood, nothing of theirs is lost.
    expect(await send('Back at three', 'Leave by the north door')).toMatchObject({ status: 200 });
    expect(await send('Who says nothing of what was seen')).toMatchObject({ status: 200 });
    expect(await send('x', 'x'.repeat(281))).toMatchObject({ body: { code: 'invalid', field: 'seen' } });
  });
});
