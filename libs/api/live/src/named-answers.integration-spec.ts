import { SealSession } from '@rt/api/sessions';
import type { ChoiceResult } from '@rt/domain/polling';
import { buildAccount, LiveSession, type Phone, response, signIn } from '@rt/testing';

import { twoLiveServers } from './spec-servers';

const options = ['Energy', 'Skills'].map((text, at) => ({ id: `o${at}`, text }));
const config = { options, allowOther: true };
const wrote = (phone: Phone, activityId: string, at: number) =>
  phone.put(response(activityId, 1, { other: at < 2 ? 'me@example.org' : 'Ports' }));

describe('An answer in own words that may name somebody', () => {
  const live = twoLiveServers();

  it('is quoted in no record, nor to who reads what the room reads, also once nobody knows whom it names', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ config, visibility: 'always' });
    const phones = await session.phones(4);
    for (const [at, phone] of phones.entries()) await wrote(phone, activityId, at);
    await session.close(activityId);
    const read = async (role: 'observer' | 'organiser', app = live.app) => {
      const client = app.client({ cookie: await signIn(app, await buildAccount(live.database, { roles: [role] })) });
      const body = (await client.get(`/api/roundtables/${session.roundtable.id}/activities/${activityId}/tally`)).body;
      return body['result'] as ChoiceResult;
    };
    const quoted = { otherCount: 4, other: [{ label: 'Ports', count: 2 }] };
    expect(await read('observer')).toMatchObject(quoted);
    const kept = await session.done('POST', `activities/${activityId}/keep`, {});
    expect(kept).toMatchObject({ poll: { result: quoted } });

    await session.done('POST', 'session/close', {});
    await live.app.get(SealSession).run(session.roundtable.id);

    // By the process that has not looked at the names of this session before.
    const away = live.apps[1];
    expect(await read('observer', away)).toMatchObject(quoted);
    expect((await read('organiser', away)).other).toContainEqual({ label: 'me@example.org', count: 2, hidden: true });
    const { items } = await session.done('GET', 'contributions');
    expect(items).toMatchObject([{ poll: { result: quoted } }]);
  });
});
