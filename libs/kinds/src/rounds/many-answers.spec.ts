import type { MovedPart } from '@rt/domain/polling';
import { numbers } from '@rt/domain/polling/rounds/spec-numbers';

import { compare, type Way } from './spec-compare';

const LEAST = 5;
const IDS = ['a', 'b', 'c', 'd', 'e', 'x', 'y'] as const;
const options = IDS.map((id) => ({ id, text: id.toUpperCase() }));

/** From which answer to which how many went: `ab` from a to b. */
type Room = Readonly<Record<string, number>>;

function tableOf(room: Room): MovedPart | undefined {
  const ways = Object.entries(room).map(([[before, after] = '', count]): Way => [
    count,
    { optionId: before },
    { optionId: after },
  ]);

  return compare('single_choice', { options }, ways, true).told.moves[0]?.parts[0];
}

/** What somebody knows who has read the results of both rounds, how many moved and the table. */
interface Known {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly moved: number;
  /** A sum for each number of the table: of the pairs that it counts. */
  readonly told: readonly { readonly pairs: ReadonlySet<string>; readonly people: number }[];
}

function knownOf(room: Room, table: MovedPart | undefined): Known {
  const people = (counts: (pair: string) => boolean) =>
    Object.entries(room).reduce((all, [pair, count]) => all + (counts(pair) ? count : 0), 0);
  const listed = table?.groups.flatMap((group) => (typeof group === 'string' ? [group.toLowerCase()] : [])) ?? [];
  const idsOf = (group: unknown) =>
    typeof group === 'string' ? [group.toLowerCase()] : IDS.filter((id) => !listed.includes(id));
  const pairs = (row: unknown, column: unknown) =>
    new Set(idsOf(row).flatMap((one) => idsOf(column).map((other) => `${one}${other}`)));

  return {
    before: IDS.map((id) => people((pair) => pair[0] === id)),
    after: IDS.map((id) => people((pair) => pair[1] === id)),
    moved: people(([before, after] = '') => before !== after),
    told: (table?.cells ?? []).flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell === null ? [] : [{ pairs: pairs(table?.groups[at], table?.groups[column]), people: cell }],
      ),
    ),
  };
}

/** Every pair of few people whose number is the same in all rooms tried that agree with what is known. */
function certain(room: Room, known: Known): ReadonlySet<string> {
  const fixed = new Set(Object.keys(room).filter((pair) => (room[pair] ?? 0) < LEAST));
  for (const changed of changesOf(room)) {
    if (fixed.size === 0) break;
    if (![...changed.keys()].some((pair) => fixed.has(pair))) continue;
    const agrees =
      [...changed].every(([pair, by]) => (room[pair] ?? 0) + by >= 0) &&
      total(changed, ([before, after] = '') => before !== after) === 0 &&
      known.told.every(({ pairs }) => total(changed, (pair) => pairs.has(pair)) === 0);
    if (agrees) for (const pair of changed.keys()) fixed.delete(pair);
  }

  return fixed;
}

const total = (changed: ReadonlyMap<string, number>, counts: (pair: string) => boolean) =>
  [...changed].reduce((all, [pair, by]) => all + (counts(pair) ? by : 0), 0);

/** Changes that leave both results as they are: two people who change places, also twice. */
function* changesOf(room: Room): Generator<Change> {
  const first = SWAPS.filter(([one, other]) => one in room && other in room);
  for (const one of first) {
    yield changeOf([one]);
    for (const other of SWAPS) yield changeOf([one, other]);
  }
}

/** Who went from one answer to another, by pairs: two that become less, then two that become more. */
type Swap = readonly [string, string, string, string];
type Change = ReadonlyMap<string, number>;

const PAIRS = IDS.flatMap((one) => IDS.map((other) => `${one}${other}`));
const SWAPS = PAIRS.flatMap((one) =>
  PAIRS.flatMap((other): readonly Swap[] =>
    one[0]! >= other[0]! || one[1] === other[1] ? [] : [[one, other, `${one[0]}${other[1]}`, `${other[0]}${one[1]}`]],
  ),
);

function changeOf(swaps: readonly Swap[]): Change {
  const changed = new Map<string, number>();
  for (const swap of swaps)
    for (const [at, pair] of swap.entries()) changed.set(pair, (changed.get(pair) ?? 0) + (at < 2 ? -1 : 1));

  return new Map([...changed].filter(([, by]) => by !== 0));
}

/** Pairs of few people that nobody could be sure of without the table. */
function newlyCertain(room: Room): readonly string[] {
  const before = certain(room, knownOf(room, undefined));

  return [...certain(room, knownOf(room, tableOf(room)))].filter((pair) => !before.has(pair));
}

/** Rooms in which five answers are many people's, and two those of few, who move to one of the five or stay. */
function rooms(seed: number, many: number): readonly Room[] {
  const random = numbers(seed);
  const idOf = (from: number, below: number) => IDS[from + random(below)];

  return Array.from({ length: many }, () => {
    const room: Record<string, number> = {};
    const add = (pair: string, count: number) => {
      if (count > 0) room[pair] = (room[pair] ?? 0) + count;
    };
    for (const id of IDS.slice(0, 5)) add(`${id}${id}`, 7 + random(6));
    for (let at = 0; at < 4; at += 1) add(`${idOf(0, 5)}${idOf(0, 5)}`, 5 + random(3));
    for (const id of ['x', 'y']) add(`${id}${random(3) === 0 ? id : idOf(0, 5)}`, random(2) * 5 + random(3));
    add(`${idOf(0, 5)}${idOf(5, 2)}`, random(2) * 5);

    return room;
  });
}

describe('Who moved where there are more answers than a table has', () => {
  it('does not say where one person went whom the result tells by their answer', () => {
    const room = { aa: 8, bb: 8, bc: 5, cc: 8, cb: 5, dd: 8, xa: 5, ya: 1 };
    expect(newlyCertain(room)).toEqual([]);
  });

  it('says of large answers who stayed and who moved', () => {
    const room = { aa: 20, ab: 8, bb: 20, ba: 9, cc: 20, dd: 20, ee: 20, xx: 12, yy: 10 };
    const table = tableOf(room);
    expect(table?.groups).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(table?.cells.slice(0, 2)).toEqual([
      [20, 8, null, null, null],
      [9, 20, null, null, null],
    ]);
  });

  it('leaves no small number to be worked out, of whatever answer', () => {
    const tried = rooms(17, 30);
    expect(tried.filter((room) => tableOf(room)).length).toBeGreaterThan(5);
    for (const room of tried) expect({ room, certain: newlyCertain(room) }).toEqual({ room, certain: [] });
  });
});
