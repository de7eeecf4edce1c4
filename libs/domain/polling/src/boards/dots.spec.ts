import fc from 'fast-check';

import { sum } from '../numbers';
import { type DotBounds, dotsByTarget, dotsElsewhere, dotsWithinBudget, type GivenDots } from './dots';

const IDEAS = ['a', 'b', 'c', 'd'] as const;
const GROUPS = ['g', 'h'] as const;
type Id = (typeof IDEAS)[number] | (typeof GROUPS)[number];

/** A board as one person's dots stand on it. */
class Board {
  private readonly places = new Map<string, string>();
  private readonly dots = new Map<string, number | null>();

  constructor(private readonly bounds: DotBounds) {}

  given(): GivenDots[] {
    return [...this.dots].map(([entryId, value]) => ({ entryId, target: this.targetOf(entryId), value }));
  }

  counted(): Record<string, number> {
    return Object.fromEntries(dotsByTarget(this.given(), this.bounds.most));
  }

  total(): number {
    return sum(Object.values(this.counted()));
  }

  give(to: Id, dots: number): void {
    const isThere = this.targetOf(to) === to;
    const isAffordable = dotsElsewhere(this.given(), this.bounds.most, to) + dots <= this.bounds.budget;
    if (isThere && isAffordable && dots <= this.bounds.most) this.dots.set(to, dots === 0 ? null : dots);
  }

  /** Moves entries, and answers how to move them back. */
  move(entries: readonly string[], to: string | null): readonly (readonly [string, string | null])[] {
    const before = entries.map((entry) => [entry, this.places.get(entry) ?? null] as const);
    this.arrange(entries.map((entry) => [entry, to]));
    return before;
  }

  arrange(moves: readonly (readonly [string, string | null])[]): void {
    const before = this.given();
    for (const [entry, to] of moves) {
      if (to === null) this.places.delete(entry);
      else this.places.set(entry, to);
    }
    const moved = new Set(moves.flatMap(([entry, to]) => [entry, ...(to === null ? [] : [to])]));
    const changed = dotsWithinBudget(this.given(), before, moved, this.bounds);
    for (const { entryId, value } of changed) this.dots.set(entryId, value);
  }

  private targetOf(id: string): string | null {
    if (id === 'g' || id === 'h') return [...this.places.values()].includes(id) ? id : null;
    return this.places.get(id) ?? id;
  }
}

const bounds = fc
  .integer({ min: 1, max: 6 })
  .chain((budget) => fc.record({ budget: fc.constant(budget), most: fc.integer({ min: 1, max: budget }) }));
const step = fc.oneof(
  fc.record({ give: fc.constantFrom<Id>(...IDEAS, ...GROUPS), dots: fc.integer({ min: 0, max: 6 }) }),
  fc.record({
    move: fc.uniqueArray(fc.constantFrom(...IDEAS), { minLength: 1, maxLength: 3 }),
    to: fc.constantFrom(...GROUPS, null),
  }),
);
const steps = fc.array(step, { minLength: 10, maxLength: 40, size: 'max' });

function play(board: Board, one: typeof step extends fc.Arbitrary<infer Step> ? Step : never): void {
  if ('give' in one) board.give(one.give, one.dots);
  else board.move(one.move, one.to);
}

function countsOf(board: Board): readonly (readonly [string, number])[] {
  return Object.entries(board.counted())
    .filter(([, dots]) => dots > 0)
    .sort();
}

describe('the dots of one person, however ideas are grouped', () => {
  it('are never more than there are to give', () => {
    fc.assert(
      fc.property(bounds, steps, (bound, played) => {
        const board = new Board(bound);
        for (const one of played) {
          play(board, one);
          const most = Math.max(0, ...Object.values(board.counted()));
          if (board.total() > bound.budget || most > bound.most) return false;
        }
        return true;
      }),
    );
  });

  it('count as before where a move is taken back', () => {
    const gives = fc.array(fc.tuple(fc.constantFrom<Id>(...IDEAS, 'g'), fc.integer({ min: 0, max: 4 })), {
      minLength: 4,
      maxLength: 8,
    });
    const some = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        bounds,
        gives,
        some,
        gives,
        some,
        fc.constantFrom('h', null),
        (bound, first, grouped, then, moved, to) => {
          const board = new Board(bound);
          for (const [id, dots] of first) board.give(id, dots);
          board.move(grouped, 'g');
          for (const [id, dots] of then) board.give(id, dots);
          const before = countsOf(board);

          board.arrange(board.move(moved, to));

          expect(countsOf(board)).toEqual(before);
        },
      ),
    );
  });

  it('go first where they did not count, so that others stay where the move is taken back', () => {
    const before: GivenDots[] = [
      { entryId: 'b', target: 'b', value: 1 },
      { entryId: 'c', target: 'g', value: 2 },
      { entryId: 'g', target: 'g', value: 4 },
    ];
    const given = before.map((one) => (one.entryId === 'g' ? one : { ...one, target: 'h' }));

    expect(dotsWithinBudget(given, before, new Set(['b', 'c', 'h']), { most: 4, budget: 6 })).toEqual([
      { entryId: 'c', target: 'h', value: 1 },
    ]);
  });

  it('stay where they were given last, and of an idea that is taken out as many as are left', () => {
    const given: GivenDots[] = [
      { entryId: 'a', target: 'a', value: 3 },
      { entryId: 'g', target: null, value: null },
      { entryId: 'c', target: 'c', value: 2 },
    ];
    const [a] = given;
    const before = given.map((one) => (one.entryId === 'c' ? one : { ...one, target: 'g' }));
    const within = (budget: number) => dotsWithinBudget(given, before, new Set(['a']), { most: 3, budget });

    expect(within(3)).toEqual([{ ...a, value: 1 }]);
    expect(within(2)).toEqual([{ ...a, value: null }]);
    expect(within(5)).toEqual([]);
  });

  it('on a group that comes back are those that are left', () => {
    const given: GivenDots[] = [
      { entryId: 'g', target: 'g', value: 3 },
      { entryId: 'c', target: 'c', value: 2 },
    ];

    const before = given.map((one) => (one.entryId === 'g' ? { ...one, target: null } : one));

    expect(dotsWithinBudget(given, before, new Set(['b', 'g']), { most: 3, budget: 4 })).toEqual([
      { entryId: 'g', target: 'g', value: 2 },
    ]);
  });
});
