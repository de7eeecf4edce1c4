import type { Joined } from '@rt/contracts';
import { buildRoundtable } from '@rt/testing';

import { inviteTo } from '../spec-seats';
import { liveServer } from '../spec-servers';

describe('a name given when joining', () => {
  const live = liveServer();

  it.each([
    ['attributed', true],
    ['attributed_on_approval', true],
    ['chatham_house', false],
    ['anonymous_to_organiser', false],
  ] as const)('is asked for and kept under %s: %s', async (rule, kept) => {
    const { id, joinCode } = await buildRoundtable(live.database, { state: 'live', rule });

    const joined = await live.app.client().post<Joined>('/api/join', { code: joinCode, displayName: 'Ada Lovelace' });

    expect(joined.body.session.asksName).toBe(kept);
    expect(await live.database.query('select display_name from arrivals where roundtable_id = $1', [id])).toEqual([
      { display_name: kept ? 'Ada Lovelace' : null },
    ]);
  });
});

describe('the own name that a phone is told', () => {
  const live = liveServer();

  it.each([
    ['attributed', 'Ada Lovelace'],
    ['attributed_on_approval', 'Ada Lovelace'],
    ['chatham_house', undefined],
    ['anonymous_to_organiser', undefined],
  ] as const)('is the one given when joining, now and when somebody comes back, under %s: %s', async (rule, name) => {
    const { joinCode } = await buildRoundtable(live.database, { state: 'live', rule });
    const join = (over: object) => live.app.client().post<Joined>('/api/join', { code: joinCode, ...over });

    const joined = await join({ displayName: 'Ada Lovelace' });
    expect(joined.body.name).toBe(name);

    const { participantToken } = joined.body;
    expect((await join({ participantToken })).body.name).toBe(name);
  });

  it.each([
    ['attributed', 'Ada Lovelace'],
    ['chatham_house', undefined],
  ] as const)('is that of the invitation for whoever came by one, under %s: %s', async (rule, name) => {
    const roundtable = await buildRoundtable(live.database, { state: 'live', rule });
    const { token } = await inviteTo(live, roundtable, { fullName: 'Ada Lovelace' });
    const client = live.app.client({ cookie: `__Host-rti=${token}` });

    expect((await client.post<Joined>('/api/join/invitation', {})).body.name).toBe(name);
    expect((await client.post<Joined>('/api/join/invitation', {})).body.name).toBe(name);
  });

  it('is left out where somebody has given none', async () => {
    const { joinCode } = await buildRoundtable(live.database, { state: 'live', rule: 'attributed' });
    const joined = await live.app.client().post<Joined>('/api/join', { code: joinCode });
    expect(joined.body).not.toHaveProperty('name');
  });
});
