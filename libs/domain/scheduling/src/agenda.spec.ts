import fc from 'fast-check';

import { AGENDA_KINDS, checkAgendaItem, planAgenda } from './agenda';

const items = [10, 50, 15, 45].map((plannedMinutes, n) => ({ title: `Item ${n}`, plannedMinutes }));

describe('planAgenda', () => {
  it('puts items one after another and says what is left', () => {
    const plan = planAgenda(items, 130);
    expect(plan).toMatchObject({ ok: true, totalMinutes: 120, spareMinutes: 10 });
    expect(plan.ok && plan.items.map(({ title, startMinute, endMinute }) => [title, startMinute, endMinute])).toEqual([
      ['Item 0', 0, 10],
      ['Item 1', 10, 60],
      ['Item 2', 60, 75],
      ['Item 3', 75, 120],
    ]);
  });

  it('lets an agenda fill its slot, and no more', () => {
    expect(planAgenda(items, 120)).toMatchObject({ ok: true, spareMinutes: 0 });
    expect(planAgenda(items, 119)).toMatchObject({
      ok: false,
      refusal: 'agenda-too-long',
      overMinutes: 1,
      totalMinutes: 120,
      reason: 'agenda-over',
      params: { minutes: 1 },
    });
  });

  it('plans an empty agenda', () => {
    expect(planAgenda([], 60)).toEqual({ ok: true, items: [], totalMinutes: 0, spareMinutes: 60 });
  });

  it('leaves no gap and no overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 480 })), (minutes) => {
        const plan = planAgenda(
          minutes.map((plannedMinutes) => ({ plannedMinutes })),
          1e9,
        );
        if (!plan.ok) throw new Error('it fits');
        plan.items.forEach((item, n) => expect(item.startMinute).toBe(n === 0 ? 0 : plan.items[n - 1]?.endMinute));
        expect(plan.totalMinutes + plan.spareMinutes).toBe(1e9);
      }),
    );
  });
});

describe('checkAgendaItem', () => {
  const given = { kind: 'talk', title: ' The grid ', plannedMinutes: 20 };

  it('returns a clean item of every kind', () => {
    for (const kind of AGENDA_KINDS) {
      expect(checkAgendaItem({ ...given, kind })).toEqual({
        ok: true,
        value: { kind, title: 'The grid', plannedMinutes: 20 },
      });
    }
  });

  it.each([
    ['an unknown kind', { kind: 'panel' }, 'items[1].kind'],
    ['no title', { title: '' }, 'items[1].title'],
    ['no minutes', { plannedMinutes: 0 }, 'items[1].plannedMinutes'],
    ['half a minute', { plannedMinutes: 0.5 }, 'items[1].plannedMinutes'],
    ['481 minutes', { plannedMinutes: 481 }, 'items[1].plannedMinutes'],
    ['minutes as a text', { plannedMinutes: '20' }, 'items[1].plannedMinutes'],
    ['an unknown key', { id: 'x' }, 'items[1].id'],
  ])('refuses %s', (_what, change, field) => {
    expect(checkAgendaItem({ ...given, ...change }, 'items[1]')).toMatchObject({
      ok: false,
      refusal: 'invalid',
      field,
    });
  });

  it('never throws on what JSON can hold', () => {
    fc.assert(fc.property(fc.jsonValue(), (input) => expect(checkAgendaItem(input).ok).toBe(false)));
  });
});
