import type { SaidOf } from './breakdown';
import { divisions, groupIn, saidWithin, standsStill } from './breakdown';

const LEAST = 5;

/** So many people who have said the same. */
const people = (count: number, type: string | null, place: string | null = null, way: string | null = null): SaidOf[] =>
  Array.from({ length: count }, () => ({ type, place, way }));

const groupsOf = (room: readonly SaidOf[]) =>
  Object.fromEntries(divisions(room, LEAST).map(({ by, groups }) => [by, [...groups].sort()]));

/** A row of numbers that repeats with its seed. */
function chance(seed: number): () => number {
  let state = seed;

  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;

    return state / 2_147_483_648;
  };
}

describe('by what a result may be broken down', () => {
  it('is groups of five people and more, with everybody else among the others', () => {
    expect(
      groupsOf([...people(6, 'sme'), ...people(5, 'investor'), ...people(3, 'academia'), ...people(2, null)]),
    ).toEqual({
      type: ['investor', 'sme'],
    });
  });

  it('joins a group to the others where they would be fewer than five: subtracting would tell them', () => {
    expect(groupsOf([...people(9, 'sme'), ...people(6, 'investor'), ...people(4, 'academia')])).toEqual({
      type: ['sme'],
    });
    expect(groupsOf([...people(9, 'sme'), ...people(4, 'academia')])).toEqual({});
  });

  it('is nothing where all have said the same, or nobody anything', () => {
    expect(groupsOf(people(20, 'sme'))).toEqual({});
    expect(groupsOf(people(20, null))).toEqual({});
  });

  it('is not by place as well where one region less the type inside of it leaves one person', () => {
    const room = [...people(6, 'sme', 'wales'), ...people(1, 'investor', 'wales'), ...people(7, 'investor', 'london')];
    expect(groupsOf(room)).toEqual({ type: ['investor', 'sme'] });
    expect(groupsOf([...room, ...people(4, 'investor', 'wales')])).toEqual({
      type: ['investor', 'sme'],
      place: ['london', 'wales'],
    });
  });

  it('is not by way as well where a type less those online leaves one person against one other', () => {
    const room = (crossing: number) => [
      ...people(9, 'sme', null, 'online'),
      ...people(crossing, 'sme', null, 'room'),
      ...people(crossing, 'investor', null, 'online'),
      ...people(9, 'investor', null, 'room'),
    ];
    expect(Object.keys(groupsOf(room(1)))).toEqual(['type']);
    expect(Object.keys(groupsOf(room(2)))).toEqual(['type']);
    expect(Object.keys(groupsOf(room(3)))).toEqual(['type', 'way']);
  });

  it('decides at once, however many places there are', () => {
    const room = Array.from({ length: 40 }, (_, at) => people(6, at % 2 ? 'sme' : 'investor', `place ${at}`)).flat();
    expect(divisions(room, LEAST).map(({ by }) => by)).toEqual(['type', 'place']);
  });

  it('is in three ways at once only where each meeting of the three has five people', () => {
    const each = (count: number) =>
      ['sme', 'investor'].flatMap((type) =>
        ['wales', 'london'].flatMap((place) => ['online', 'room'].flatMap((way) => people(count, type, place, way))),
      );
    expect(Object.keys(groupsOf(each(5)))).toEqual(['type', 'place', 'way']);
    expect(Object.keys(groupsOf(each(4)))).toEqual(['type', 'place']);
  });

  it('lets nobody work out how fewer than five answered, by any sum and difference of what is told', () => {
    let told = 0;
    for (let seed = 1; seed <= 400; seed += 1) {
      const next = chance(seed);
      const pick = (names: readonly (string | null)[]) => names[Math.floor(next() ** 2 * names.length)] ?? null;
      const room = Array.from({ length: 10 + Math.floor(next() * 50) }, () => ({
        type: pick(['sme', 'investor', 'academia', null]),
        place: pick(['wales', 'london', null]),
        way: pick(['room', 'online', null]),
      }));
      const shown = divisions(room, LEAST);
      told += shown.length;
      expect(smallestFound(room, shown)).toBeGreaterThanOrEqual(LEAST);
    }
    // Or it was proved of rooms in which nothing is told.
    expect(told).toBeGreaterThan(400);
  });
});

describe('by what a result was told once', () => {
  const division = { by: 'type', groups: new Set(['sme', 'investor']) } as const;
  const room = (sme: number, investor: number, others: number) => [
    ...people(sme, 'sme'),
    ...people(investor, 'investor'),
    ...people(others, null),
  ];

  it('may be told as long as each group, and all others where there are any, are enough', () => {
    for (const some of [room(5, 5, 0), room(5, 6, 5)]) expect(standsStill(some, division, LEAST)).toBe(true);
    for (const some of [room(4, 6, 5), room(0, 6, 5), room(5, 5, 4), []])
      expect(standsStill(some, division, LEAST)).toBe(false);
  });

  it('is all that may be told of what people have said', () => {
    const said = { type: 'academia', place: 'wales', way: 'online' };
    const byPlace = { by: 'place', groups: new Set(['wales']) } as const;
    expect(saidWithin([division, byPlace], said)).toEqual({ type: null, place: 'wales', way: null });
    expect(saidWithin([division], { ...said, type: 'sme' })).toEqual({ type: 'sme', place: null, way: null });
  });
});

/**
 * The smallest number of people of whose answers alone an attacker can tell something from what is told, who knows what each
 * has said: of every sum of blocks with factors from -1 to 1, those who are counted in it, be it against each other.
 */
function smallestFound(room: readonly SaidOf[], shown: ReturnType<typeof divisions>): number {
  const blocks = shown.flatMap((division) =>
    [...new Set(room.map((said) => groupIn(division, said)))].map(
      (group) => (said: SaidOf) => groupIn(division, said) === group,
    ),
  );
  const kinds = new Map<string, { readonly said: SaidOf; count: number }>();
  for (const said of room) {
    const key = JSON.stringify(shown.map((division) => groupIn(division, said)));
    const known = kinds.get(key) ?? { said, count: 0 };
    kinds.set(key, { said, count: known.count + 1 });
  }
  const cells = [...kinds.values()].map(({ said, count }) => ({ in: blocks.map((block) => block(said)), count }));
  let smallest = room.length;
  for (let code = 0; code < 3 ** blocks.length; code += 1) {
    const factor = blocks.map((_, at) => (Math.floor(code / 3 ** at) % 3) - 1);
    const weights = cells.map((cell) => factor.reduce((total, one, at) => total + (cell.in[at] ? one : 0), 0));
    const found = cells.reduce((total, { count }, at) => total + (weights[at] === 0 ? 0 : count), 0);
    if (found > 0) smallest = Math.min(smallest, found);
  }

  return smallest;
}
