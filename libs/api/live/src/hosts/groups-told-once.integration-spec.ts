import { Database } from '@rt/api/platform';
import { SealSession } from '@rt/api/sessions';
import type { Breakdown } from '@rt/contracts';
import { LiveSession, response, type TestApp, waitingForLocks } from '@rt/testing';

import { type Seated, SeatedSession } from '../spec-seats';
import { twoLiveServers } from '../spec-servers';

/**
 * With a least of five people the types alone may be told, with six the places alone. Whoever was told both takes the small businesses
 * from Wales and has the answer of one person.
 */
const PEOPLE = [
  ...Array.from({ length: 5 }, () => ({ declaredType: 'sme', declaredRegion: 'TLL' })),
  { declaredRegion: 'TLL' },
  ...Array.from({ length: 6 }, () => ({})),
];

describe('By which groups a result was told', () => {
  const live = twoLiveServers();
  let seated: SeatedSession;
  let activityId: string;
  let seat: Seated;

  const toldAt = async (app: TestApp = live.app) => {
    const host = app.client({ cookie: seated.session.host.cookie });
    const { body } = await host.get<Breakdown>(`/api/roundtables/${seated.id}/activities/${activityId}/by-group`);
    return body.by.map(({ by, groups }) => ({
      by,
      groups: groups.map(({ group, respondents }) => [group, respondents]),
    }));
  };
  const ask = async (session: LiveSession) => {
    const id = await session.open();
    for (const [at, phone] of (await Promise.all(PEOPLE.map((said) => session.phone(said)))).entries())
      expect(await phone.put(response(id, 1, { optionId: 'ab'.charAt(at % 2) }))).toMatchObject({ ok: true });
    await session.close(id);
    return id;
  };

  const TYPES = [
    {
      by: 'type',
      groups: [
        ['sme', 5],
        [null, 7],
      ],
    },
  ];

  beforeEach(async () => {
    seated = await SeatedSession.start(live, { rule: 'chatham_house', shared: true });
    seat = await seated.sit();
    activityId = await ask(seated.session);
    // As of one that was closed before it was noted how many seats were further ones then: all that come later are reckoned with.
    await live.database.query('update activity_live set further_seats = null where activity_id = $1', [activityId]);
  });

  it('stands when somebody opens a personal link on a phone that has a seat, and is kept so by sealing', async () => {
    expect(await toldAt()).toEqual(TYPES);

    await seated.inviteOnDeviceOf(seat);
    expect(await toldAt()).toEqual(TYPES);
    expect(await toldAt(live.apps[1])).toEqual(TYPES);

    await seated.session.done('POST', 'session/close', {});
    await live.app.get(SealSession).run(seated.id);
    expect(await toldAt()).toEqual(TYPES);
  });

  it('is one thing, also where two processes tell it at the same moment', async () => {
    const database = live.app.get(Database);
    const reading: ReturnType<typeof toldAt>[] = [];
    await database.transaction(async () => {
      await database.query('lock table told_rounds in exclusive mode');
      reading.push(toldAt());
      await waitingForLocks(live.database, 1, 'excluded.divisions');
      await seated.inviteOnDeviceOf(seat);
      reading.push(toldAt(live.apps[1]));
      await waitingForLocks(live.database, 2, 'excluded.divisions');
    });
    const [one, other] = await Promise.all(reading);
    expect(one).toEqual(other);
    expect(await toldAt()).toEqual(one);
  });

  it('stands after a reset that was taken back, and is not remembered where nothing was told', async () => {
    const stored = () => live.database.query('select 1 from told_rounds where activity_id = $1', [activityId]);
    await toldAt();
    expect(await stored()).toHaveLength(1);
    await seated.session.done('POST', `activities/${activityId}/reset`, {});
    await seated.session.done('POST', `activities/${activityId}/undo-reset`, {});
    await seated.inviteOnDeviceOf(seat);
    expect(await toldAt()).toEqual(TYPES);

    activityId = await seated.session.open();
    await seated.session.close(activityId);
    expect(await toldAt()).toEqual([]);
    expect(await stored()).toEqual([]);
  });
});
