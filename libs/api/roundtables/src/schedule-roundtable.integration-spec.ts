import { AuditLog } from '@rt/api/platform';
import { type Body } from '@rt/testing';

import { inputOf, ITEMS, PlanningDesk, SLOT } from './spec-planning';

let desk: PlanningDesk;

beforeAll(async () => {
  desk = await PlanningDesk.open();
});

afterAll(() => desk.close());

const item = (title: string, plannedMinutes: number): object => ({ kind: 'discussion', title, plannedMinutes });

describe('SetAgenda', () => {
  it('keeps the ids of items that stay, drops the others and tells when each begins', async () => {
    const first = (await desk.agenda(await desk.changed(await desk.draft(), SLOT), ITEMS)).body;
    const [welcome, talk] = first['agenda'] as Body[];
    const pause = { kind: 'break', title: 'Coffee', plannedMinutes: 15 };

    const items = [pause, { ...pause, id: talk?.['id'], kind: 'discussion', title: 'Talk' }];
    const { body: second } = await desk.agenda(first, items);

    expect(first['agenda'].map((item: Body) => item['startsAt'])).toEqual(['14:00', '14:25']);
    expect(second['agenda'].map((item: Body) => item['startsAt'])).toEqual(['14:00', '14:15']);
    expect(second['agenda'][1]).toMatchObject({ id: talk?.['id'], title: 'Talk', position: 1 });
    expect(second['agenda'].map((item: Body) => item['id'])).not.toContain(welcome?.['id']);
    expect(second).toMatchObject({ agendaMinutes: 30, version: first['version'] + 1 });
  });

  it('refuses an agenda that is longer than the slot, and a slot that is shorter than the agenda', async () => {
    const made = await desk.complete();

    const longer = await desk.agenda(made, [
      ...made['agenda'].map(inputOf),
      { kind: 'break', title: 'Tea', plannedMinutes: 1 },
    ]);
    const shorter = await desk.change(made, { localEnd: '2026-03-12T15:59' });

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
    const made = await desk.changed(await desk.draft(), { localStart, localEnd, tz: 'Europe/London' });
    const itemsOf = (total: number): object[] => [
      ...Array.from({ length: Math.floor(total / 480) }, (_, n) => item(`Part ${n}`, 480)),
      ...(total % 480 === 0 ? [] : [item('Rest', total % 480)]),
    ];

    const over = await desk.agenda(made, itemsOf(minutes + 1));
    const full = await desk.agenda(made, itemsOf(minutes));

    expect(over).toMatchObject({ status: 422, body: { code: 'agenda-too-long', overMinutes: 1 } });
    expect(full).toMatchObject({ status: 200, body: { agendaMinutes: minutes, slotMinutes: minutes } });
  });

  it('tells by the clock on the wall when an item begins, over midnight and over a change of the clocks', async () => {
    const startsAt = async (localStart: string, localEnd: string): Promise<string[]> => {
      const made = await desk.changed(await desk.draft(), { localStart, localEnd, tz: 'Europe/London' });
      const { body } = await desk.agenda(
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
    const [made, other] = [await desk.complete(), await desk.complete()];
    const foreign = inputOf(other['agenda'][0]);
    const own = inputOf(made['agenda'][0]);

    expect((await desk.agenda(made, [foreign])).status).toBe(404);
    expect(await desk.agenda(made, [own, own])).toMatchObject({ status: 422, body: { field: 'items.1.id' } });
    expect((await desk.agenda({ ...made, version: 1 }, [own])).body['code']).toBe('version-conflict');
    expect((await desk.organiser.get(`/api/roundtables/${other['id']}`)).body['agenda']).toEqual(other['agenda']);
  });
});

describe('ScheduleRoundtable', () => {
  it('names every open task of an incomplete draft and changes nothing', async () => {
    const made = await desk.draft();

    const answer = await desk.schedule(made);

    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'incomplete', missing: ['Date and place', 'Agenda and activities'] },
    });
    expect((await desk.organiser.get(`/api/roundtables/${made['id']}`)).body).toEqual(made);
  });

  it('needs a facilitator', async () => {
    const made = await desk.complete();
    await desk.database.query(`delete from memberships where scope_id = $1`, [made['id']]);

    const answer = await desk.schedule(made);

    expect(answer.body['missing']).toEqual(['Facilitator']);
  });

  it('asks before it takes a time that is over', async () => {
    const made = await desk.complete();

    const answer = await desk.schedule(made, {});

    expect(answer).toMatchObject({ status: 409, body: { code: 'past-needs-confirmation', field: 'localStart' } });
    expect((await desk.organiser.get(`/api/roundtables/${made['id']}`)).body).toEqual(made);
    expect(await desk.schedule(made)).toMatchObject({ status: 200, body: { state: 'scheduled' } });
  });

  it('gives a number, a join code and a room, once', async () => {
    const made = await desk.scheduled();

    expect(made).toMatchObject({ state: 'scheduled', missing: [] });
    expect(made['ref']).toMatch(/^RT-2026-\d{3}$/);
    expect(made['joinCode']).toMatch(/^\d{8}$/);
    const rows = await desk.database.query('select stage_view from session_live where roundtable_id = $1', [
      made['id'],
    ]);
    expect(rows).toEqual([{ stage_view: 'lobby' }]);
    const again = await desk.schedule(made);
    expect(again).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
    expect((await desk.organiser.get(`/api/roundtables/${made['id']}`)).body['ref']).toBe(made['ref']);
  });

  it('gives rising numbers without a gap or a repeat to many at once', async () => {
    const drafts = await Promise.all(Array.from({ length: 8 }, () => desk.complete()));

    const answers = await Promise.all(drafts.map((made) => desk.schedule(made)));

    const numbers = answers.map(({ body }) => Number(String(body['ref']).slice(-3))).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_number, index) => (numbers[0] ?? 0) + index));
    const uids = await desk.database.query<{ n: number }>(
      'select count(distinct ical_uid)::int as n from roundtables where id = any($1::uuid[])',
      [drafts.map((made) => made['id'])],
    );
    expect(uids).toEqual([{ n: 8 }]);
  });
});

describe('CancelRoundtable', () => {
  it('keeps the number, needs a reason and works once', async () => {
    const made = await desk.scheduled();
    const path = `/api/roundtables/${made['id']}/cancel`;

    expect(await desk.organiser.post(path, { reason: '  ' })).toMatchObject({ status: 422, body: { field: 'reason' } });
    expect((await desk.noteTaker.post(path, { reason: 'No room' })).status).toBe(403);
    const answers = await Promise.all([1, 2].map(() => desk.organiser.post(path, { reason: 'The host is ill' })));

    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const { body } = await desk.organiser.get(`/api/roundtables/${made['id']}`);
    expect(body).toMatchObject({ state: 'cancelled', ref: made['ref'], cancelReason: 'The host is ill' });
    const [row] = await desk.database.query('select ical_sequence from roundtables where id = $1', [made['id']]);
    expect(row).toEqual({ ical_sequence: 1 });
    const verbs = ['create-roundtable', 'change-roundtable', 'set-agenda', 'schedule-roundtable', 'cancel-roundtable'];
    // What was refused to the note taker has an event of its own.
    expect((await desk.verbsOf(made)).filter((verb) => verb !== 'refuse-access')).toEqual(verbs);
    expect(await desk.app.get(AuditLog).firstBroken(desk.organisation.id)).toBeNull();
  });
});
