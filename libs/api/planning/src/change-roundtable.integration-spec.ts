import { randomUUID } from 'node:crypto';

import { BEFORE, PlanningFixture, SLOT, turnClock } from './spec-planning';

let fixture: PlanningFixture;

beforeAll(async () => {
  fixture = await PlanningFixture.open();
});

afterAll(() => fixture.close());

describe('ChangeRoundtable', () => {
  it('derives the moments from wall time and zone, and keeps the wall time when the zone changes', async () => {
    const first = await fixture.changed(await fixture.draft(), SLOT);
    const second = await fixture.changed(first, { tz: 'America/New_York' });

    expect(first).toMatchObject({
      startAt: '2026-03-12T14:00:00.000Z',
      endAt: '2026-03-12T16:00:00.000Z',
      slotMinutes: 120,
      slotText: 'Thursday 12 March 2026, 2pm to 4pm (London time)',
    });
    expect(second).toMatchObject({ localStart: '2026-03-12T14:00', startAt: '2026-03-12T18:00:00.000Z', version: 3 });
  });

  it('refuses a time that does not exist, naming the field', async () => {
    const answer = await fixture.change(await fixture.draft(), {
      localStart: '2026-03-29T00:30',
      localEnd: '2026-03-29T01:30',
    });

    expect(answer).toMatchObject({ status: 422, body: { code: 'time-in-gap', field: 'localEnd' } });
  });

  it('asks which side of a time that happens twice is meant, and forgets it with that time', async () => {
    const made = await fixture.draft();
    const twice = { localStart: '2026-10-25T01:30', localEnd: '2026-10-25T04:30' };

    const asked = await fixture.change(made, twice);
    const later = await fixture.changed(made, { ...twice, fold: 'later' });
    const earlier = await fixture.changed(later, { fold: 'earlier' });
    const once = await fixture.changed(earlier, { localStart: '2026-10-26T01:30', localEnd: '2026-10-26T04:30' });

    expect(asked).toMatchObject({ status: 422, body: { code: 'time-in-fold', field: 'localStart' } });
    expect(later).toMatchObject({ fold: 'later', startAt: '2026-10-25T01:30:00.000Z' });
    expect(earlier).toMatchObject({ fold: 'earlier', startAt: '2026-10-25T00:30:00.000Z' });
    expect(once).toMatchObject({ fold: null, startAt: '2026-10-26T01:30:00.000Z' });
  });

  it('takes the other side of a fold for another time, of which calendars must be told', async () => {
    const made = await fixture.scheduled();
    const twice = { localStart: '2026-10-25T01:30', localEnd: '2026-10-25T04:30', fold: 'earlier' };
    const sequence = async (): Promise<unknown[]> =>
      fixture.database.query('select ical_sequence as n from roundtables where id = $1', [made['id']]);

    const earlier = await fixture.changed(made, twice);
    const before = await sequence();
    await fixture.changed(earlier, { fold: 'later' });

    expect(before).toEqual([{ n: 1 }]);
    expect(await sequence()).toEqual([{ n: 2 }]);
  });

  it('tells the room, where people may wait already, of each change and of the end', async () => {
    const made = await fixture.scheduled();
    const revision = async (): Promise<number | undefined> => {
      const [row] = await fixture.database.query<{ n: number }>(
        'select revision::int as n from session_live where roundtable_id = $1',
        [made['id']],
      );
      return row?.n;
    };

    const before = (await revision()) ?? NaN;
    await fixture.changed(made, { title: 'Another title' });
    expect(await revision()).toBe(before + 1);
    await fixture.organiser.post(`/api/roundtables/${made['id']}/cancel`, { reason: 'The host is ill' });
    expect(await revision()).toBe(before + 2);
  });

  it('refuses to move a scheduled one into the past, and lets other things change once its start has passed', async () => {
    const made = await fixture.scheduled();
    const past = { localStart: '2026-01-13T14:00', localEnd: '2026-01-13T16:00' };

    expect(await fixture.change(made, past)).toMatchObject({ status: 422, body: { code: 'starts-in-past' } });
    turnClock(fixture.app, new Date('2026-03-12T15:00:00Z'));
    const { venue } = await fixture.changed(made, { venue: 'Room 4' });
    turnClock(fixture.app, BEFORE);

    expect(venue).toBe('Room 4');
  });

  it('moves the end of one whose start has passed, and no start into the past', async () => {
    const made = await fixture.scheduled();
    turnClock(fixture.app, new Date('2026-03-12T14:05:00Z'));

    const longer = await fixture.change(made, { localEnd: '2026-03-12T16:30' });
    const earlier = await fixture.change(longer.body, { localStart: '2026-03-12T13:30' });
    turnClock(fixture.app, BEFORE);

    expect(longer).toMatchObject({ status: 200, body: { localStart: SLOT.localStart, slotMinutes: 150 } });
    expect(earlier).toMatchObject({ status: 422, body: { code: 'starts-in-past' } });
  });

  it('keeps no town and venue of what is held online, and refuses new ones', async () => {
    const made = await fixture.changed(await fixture.draft(), { place: 'Durham', venue: 'Town Hall' });

    const online = await fixture.changed(made, { format: 'online' });

    expect(online).toMatchObject({ format: 'online', place: '', venue: '' });
    expect(await fixture.change(online, { place: 'York' })).toMatchObject({ status: 422, body: { field: 'place' } });
    expect(await fixture.change(online, { venue: 'Room' })).toMatchObject({ status: 422, body: { field: 'venue' } });
    expect(await fixture.changed(online, { format: 'hybrid', place: 'York' })).toMatchObject({ place: 'York' });
  });

  it('refuses an unknown zone, an end before the start, unknown terms and empty texts', async () => {
    const made = await fixture.draft();
    const faults: [object, string, string][] = [
      [{ tz: 'Europe/Nowhere' }, 'unknown-zone', 'tz'],
      [{ localStart: '2026-03-12T14:00', localEnd: '2026-03-12T13:00' }, 'invalid', 'localEnd'],
      [{ regionCode: 'TLX' }, 'invalid', 'regionCode'],
      [{ sectorIds: [randomUUID()] }, 'invalid', 'sectorIds'],
      [{ sectorIds: [] }, 'invalid', 'sectorIds'],
      [{ title: '      ' }, 'invalid', 'title'],
      [{ capacity: 0 }, 'invalid', 'capacity'],
    ];

    for (const [fields, code, field] of faults) {
      expect(await fixture.change(made, fields)).toMatchObject({ status: 422, body: { code, field } });
    }
    expect((await fixture.organiser.get(`/api/roundtables/${made['id']}`)).body).toEqual(made);
  });

  it('lets one of two that edit the same version win', async () => {
    const made = await fixture.draft();

    const answers = await Promise.all(['One', 'Two', 'Three', 'Four'].map((title) => fixture.change(made, { title })));

    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409, 409]);
    const loser = answers.find((answer) => answer.status === 409);
    expect(loser?.body['code']).toBe('version-conflict');
  });

  it('lets the rule become stricter after an acceptance, not looser', async () => {
    const made = await fixture.changed(await fixture.draft(), { rule: 'attributed_on_approval' });
    await fixture.accept(made);

    const looser = await fixture.change(made, { rule: 'attributed' });
    const stricter = await fixture.changed(made, { rule: 'chatham_house' });

    expect(looser).toMatchObject({ status: 409, body: { code: 'rule-may-not-loosen', field: 'rule' } });
    expect(stricter).toMatchObject({ rule: 'chatham_house', ruleVersion: made['ruleVersion'] + 1 });
  });

  it('refuses fewer seats than are taken', async () => {
    const made = await fixture.changed(await fixture.draft(), { capacity: 5 });
    await fixture.accept(made);
    await fixture.accept(made);

    expect(await fixture.change(made, { capacity: 1 })).toMatchObject({ status: 422, body: { field: 'capacity' } });
    expect((await fixture.change(made, { capacity: 2 })).status).toBe(200);
  });

  it('refuses to take the times away from a scheduled roundtable, or to edit one that has started', async () => {
    const made = await fixture.scheduled();

    expect(await fixture.change(made, { localEnd: null })).toMatchObject({ status: 422, body: { field: 'localEnd' } });
    await fixture.database.query(`update roundtables set state = 'live' where id = $1`, [made['id']]);
    expect(await fixture.change(made, { title: 'Other' })).toMatchObject({
      status: 409,
      body: { code: 'wrong-state' },
    });
  });

  it('is refused to insiders without the right and hidden from outsiders', async () => {
    const made = await fixture.draft();

    expect((await fixture.noteTaker.get(`/api/roundtables/${made['id']}`)).body['may']).toEqual(['sort', 'note']);
    expect((await fixture.change(made, { title: 'Other' }, fixture.noteTaker)).status).toBe(403);
    expect((await fixture.change(made, { title: 'Other' }, fixture.stranger)).status).toBe(404);
    expect((await fixture.stranger.get(`/api/roundtables/${made['id']}`)).status).toBe(404);
    expect((await fixture.organiser.get(`/api/roundtables/${randomUUID()}`)).status).toBe(404);
    expect((await fixture.organiser.get('/api/roundtables/1')).status).toBe(400);
  });
});
