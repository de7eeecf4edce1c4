import { AuditLog } from '@rt/api/platform';
import { type Body, buildActivity } from '@rt/testing';

import { BEFORE, inputOf, ITEMS, PlanningFixture, SLOT, turnClock } from '../spec-planning';

let fixture: PlanningFixture;

beforeAll(async () => {
  fixture = await PlanningFixture.open();
});

afterAll(() => fixture.close());

const item = (title: string, plannedMinutes: number): object => ({ kind: 'discussion', title, plannedMinutes });

describe('SetAgenda', () => {
  it('keeps the ids of items that stay, drops the others and tells when each begins', async () => {
    const first = (await fixture.agenda(await fixture.changed(await fixture.draft(), SLOT), ITEMS)).body;
    const [welcome, talk] = first['agenda'] as Body[];
    const pause = { kind: 'break', title: 'Coffee', plannedMinutes: 15 };

    const items = [pause, { ...pause, id: talk?.['id'], kind: 'discussion', title: 'Talk' }];
    const { body: second } = await fixture.agenda(first, items);

    expect(first['agenda'].map((item: Body) => item['startsAt'])).toEqual(['14:00', '14:25']);
    expect(second['agenda'].map((item: Body) => item['startsAt'])).toEqual(['14:00', '14:15']);
    expect(second['agenda'][1]).toMatchObject({ id: talk?.['id'], title: 'Talk', position: 1 });
    expect(second['agenda'].map((item: Body) => item['id'])).not.toContain(welcome?.['id']);
    expect(second).toMatchObject({ agendaMinutes: 30, version: first['version'] + 1 });
  });

  it('refuses an agenda that is longer than the slot, and a slot that is shorter than the agenda', async () => {
    const made = await fixture.complete();

    const longer = await fixture.agenda(made, [
      ...made['agenda'].map(inputOf),
      { kind: 'break', title: 'Tea', plannedMinutes: 1 },
    ]);
    const shorter = await fixture.change(made, { localEnd: '2026-03-12T15:59' });

    expect(longer).toMatchObject({ status: 422, body: { code: 'agenda-too-long', field: 'items', overMinutes: 1 } });
    expect(shorter).toMatchObject({ status: 422, body: { code: 'agenda-too-long', field: 'localEnd' } });
  });

  it.each([
    ['a day of 23 hours', '2026-03-29T00:00', '2026-03-30T00:00', 1380],
    ['a day of 25 hours but one', '2026-10-25T00:00', '2026-10-25T23:00', 1440],
    ['a night', '2026-06-12T22:00', '2026-06-13T02:00', 240],
    ['the night in which the clocks go forward', '2026-03-28T22:00', '2026-03-29T02:00', 180],
    ['the night in which the clocks go back', '2026-10-24T22:00', '2026-10-25T02:00', 300],
    ['the shortest one', '2026-06-12T22:00', '2026-06-12T22:05', 5],
  ])('fills %s to the minute, and no further', async (_what, localStart, localEnd, minutes) => {
    const made = await fixture.changed(await fixture.draft(), { localStart, localEnd, tz: 'Europe/London' });
    const itemsOf = (total: number): object[] => [
      ...Array.from({ length: Math.floor(total / 480) }, (_, n) => item(`Part ${n}`, 480)),
      ...(total % 480 === 0 ? [] : [item('Rest', total % 480)]),
    ];

    const over = await fixture.agenda(made, itemsOf(minutes + 1));
    const full = await fixture.agenda(made, itemsOf(minutes));

    expect(over).toMatchObject({ status: 422, body: { code: 'agenda-too-long', overMinutes: 1 } });
    expect(full).toMatchObject({ status: 200, body: { agendaMinutes: minutes, slotMinutes: minutes } });
  });

  it('tells by the clock on the wall when an item begins, over midnight and over a change of the clocks', async () => {
    const startsAt = async (localStart: string, localEnd: string): Promise<string[]> => {
      const made = await fixture.changed(await fixture.draft(), { localStart, localEnd, tz: 'Europe/London' });
      const { body } = await fixture.agenda(
        made,
        [1, 2, 3].map((n) => item(`Hour ${n}`, 60)),
      );
      return body['agenda'].map((each: Body) => each['startsAt']);
    };

    expect(await startsAt('2026-06-12T23:00', '2026-06-13T03:00')).toEqual(['23:00', '00:00', '01:00']);
    expect(await startsAt('2026-03-28T23:00', '2026-03-29T03:00')).toEqual(['23:00', '00:00', '02:00']);
    expect(await startsAt('2026-10-24T23:00', '2026-10-25T03:00')).toEqual(['23:00', '00:00', '01:00']);
  });

  it('refuses the item of another roundtable, an item twice and an old version', async () => {
    const [made, other] = [await fixture.complete(), await fixture.complete()];
    const foreign = inputOf(other['agenda'][0]);
    const own = inputOf(made['agenda'][0]);

    expect((await fixture.agenda(made, [foreign])).status).toBe(404);
    expect(await fixture.agenda(made, [own, own])).toMatchObject({ status: 422, body: { field: 'items.1.id' } });
    expect((await fixture.agenda({ ...made, version: 1 }, [own])).body['code']).toBe('version-conflict');
    expect((await fixture.organiser.get(`/api/roundtables/${other['id']}`)).body['agenda']).toEqual(other['agenda']);
  });
});

describe('SetAgenda of an item that comes back', () => {
  it('brings its activities back under it, but none that has moved on meanwhile', async () => {
    const made = await fixture.complete();
    const [welcome, talk] = made['agenda'] as Body[];
    const [first, second] = [await activityUnder(made, talk?.['id']), await activityUnder(made, talk?.['id'])];
    const { body: without } = await fixture.agenda(made, [inputOf(welcome ?? {})]);
    await fixture.database.query('update activities set agenda_item_id = $2 where id = $1', [second, welcome?.['id']]);

    const back = { kind: 'discussion', title: 'Talk', plannedMinutes: 95, activityIds: [first, second] };
    const { body: again } = await fixture.agenda(without, [inputOf(welcome ?? {}), back]);

    const items = await fixture.database.query<{ id: string; item: string }>(
      'select id, agenda_item_id as item from activities where roundtable_id = $1',
      [made['id']],
    );
    const itemOf = new Map(items.map(({ id, item }) => [id, item]));
    expect(itemOf.get(first)).toBe((again['agenda'] as Body[])[1]?.['id']);
    expect(itemOf.get(second)).toBe(welcome?.['id']);
  });

  it('reaches no activity of another roundtable', async () => {
    const [made, other] = [await fixture.complete(), await fixture.complete()];
    const foreign = await activityUnder(other, null);

    await fixture.agenda(made, [{ kind: 'talk', title: 'Talk', plannedMinutes: 5, activityIds: [foreign] }]);

    const [row] = await fixture.database.query('select agenda_item_id from activities where id = $1', [foreign]);
    expect(row).toEqual({ agenda_item_id: null });
  });

  async function activityUnder(made: Body, itemId: unknown): Promise<string> {
    const roundtable = { id: made['id'] as string, orgId: fixture.organisation.id };
    const { id } = await buildActivity(fixture.database, { roundtable });
    await fixture.database.query('update activities set agenda_item_id = $2 where id = $1', [id, itemId]);
    return id;
  }
});

describe('DeleteDraft', () => {
  it('takes away a draft with all that hangs on it, and leaves a note of the act', async () => {
    const made = await fixture.complete();
    await buildActivity(fixture.database, { roundtable: { id: made['id'] as string, orgId: fixture.organisation.id } });
    await fixture.accept(made);
    const path = `/api/roundtables/${made['id']}`;

    expect((await fixture.noteTaker.delete(path)).status).toBe(403);
    expect((await fixture.stranger.delete(path)).status).toBe(404);
    expect((await fixture.organiser.delete(path)).status).toBe(204);

    expect((await fixture.organiser.get(path)).status).toBe(404);
    const left = await fixture.database.query(
      `select (select count(*) from activities where roundtable_id = $1)::int as activities,
         (select count(*) from agenda_items where roundtable_id = $1)::int as items,
         (select count(*) from invitations where roundtable_id = $1)::int as invitations,
         (select count(*) from memberships where scope_id = $1)::int as roles`,
      [made['id']],
    );
    expect(left).toEqual([{ activities: 0, items: 0, invitations: 0, roles: 0 }]);
    expect(await fixture.verbsOf(made)).toContain('delete-roundtable');
    expect(await fixture.app.get(AuditLog).firstBroken(fixture.organisation.id)).toBeNull();
  });

  it('refuses what has been scheduled', async () => {
    const made = await fixture.scheduled();

    const answer = await fixture.organiser.delete(`/api/roundtables/${made['id']}`);

    expect(answer).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
    expect((await fixture.organiser.get(`/api/roundtables/${made['id']}`)).body).toEqual(made);
  });
});

describe('ScheduleRoundtable', () => {
  it('names every open task of an incomplete draft and changes nothing', async () => {
    const made = await fixture.draft();

    const answer = await fixture.schedule(made);

    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'incomplete', missing: ['Date and place', 'Agenda and questions'] },
    });
    expect((await fixture.organiser.get(`/api/roundtables/${made['id']}`)).body).toEqual(made);
  });

  it('needs a facilitator', async () => {
    const made = await fixture.complete();
    await fixture.database.query(`delete from memberships where scope_id = $1`, [made['id']]);

    const answer = await fixture.schedule(made);

    expect(answer.body['missing']).toEqual(['Facilitator']);
  });

  it('refuses a start in the past, to the minute', async () => {
    const made = await fixture.complete();
    turnClock(fixture.app, new Date('2026-03-12T14:01:00Z'));

    const late = await fixture.schedule(made);
    const unchanged = (await fixture.organiser.get(`/api/roundtables/${made['id']}`)).body;
    turnClock(fixture.app, new Date('2026-03-12T14:00:59Z'));
    const inTime = await fixture.schedule(made);
    turnClock(fixture.app, BEFORE);

    expect(late).toMatchObject({
      status: 422,
      body: { code: 'starts-in-past', field: 'localStart', message: expect.stringContaining('in the past') },
    });
    expect(unchanged).toEqual(made);
    expect(inTime).toMatchObject({ status: 200, body: { state: 'scheduled' } });
  });

  it('gives a number, a join code and a room, once', async () => {
    const made = await fixture.scheduled();

    expect(made).toMatchObject({ state: 'scheduled', missing: [] });
    expect(made['ref']).toMatch(/^RT-2026-\d{3}$/);
    expect(made['joinCode']).toMatch(/^\d{8}$/);
    const rows = await fixture.database.query('select stage_view from session_live where roundtable_id = $1', [
      made['id'],
    ]);
    expect(rows).toEqual([{ stage_view: 'lobby' }]);
    const again = await fixture.schedule(made);
    expect(again).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
    expect((await fixture.organiser.get(`/api/roundtables/${made['id']}`)).body['ref']).toBe(made['ref']);
  });

  it('gives rising numbers without a gap or a repeat to many at once', async () => {
    const drafts = await Promise.all(Array.from({ length: 8 }, () => fixture.complete()));

    const answers = await Promise.all(drafts.map((made) => fixture.schedule(made)));

    const numbers = answers.map(({ body }) => Number(String(body['ref']).slice(-3))).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_number, index) => (numbers[0] ?? 0) + index));
    const uids = await fixture.database.query<{ n: number }>(
      'select count(distinct ical_uid)::int as n from roundtables where id = any($1::uuid[])',
      [drafts.map((made) => made['id'])],
    );
    expect(uids).toEqual([{ n: 8 }]);
  });
});

describe('CancelRoundtable', () => {
  it('keeps the number, needs a reason and works once', async () => {
    const made = await fixture.scheduled();
    const path = `/api/roundtables/${made['id']}/cancel`;

    expect(await fixture.organiser.post(path, { reason: '  ' })).toMatchObject({
      status: 422,
      body: { field: 'reason' },
    });
    expect((await fixture.noteTaker.post(path, { reason: 'No room' })).status).toBe(403);
    const answers = await Promise.all([1, 2].map(() => fixture.organiser.post(path, { reason: 'The host is ill' })));

    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const { body } = await fixture.organiser.get(`/api/roundtables/${made['id']}`);
    expect(body).toMatchObject({ state: 'cancelled', ref: made['ref'], cancelReason: 'The host is ill' });
    const [row] = await fixture.database.query('select ical_sequence from roundtables where id = $1', [made['id']]);
    expect(row).toEqual({ ical_sequence: 1 });
    const verbs = ['create-roundtable', 'change-roundtable', 'set-agenda', 'schedule-roundtable', 'cancel-roundtable'];
    // What was refused to the note taker has an event of its own.
    expect((await fixture.verbsOf(made)).filter((verb) => verb !== 'refuse-access')).toEqual(verbs);
    expect(await fixture.app.get(AuditLog).firstBroken(fixture.organisation.id)).toBeNull();
  });
});
