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
});
