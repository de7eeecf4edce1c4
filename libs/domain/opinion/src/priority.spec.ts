import { drawStatement, priority } from './priority';
import { numbersFrom } from './spec-rooms';

const votes = (agree: number, disagree: number, pass: number) => ({ agree, disagree, pass });

describe('priority', () => {
  it('is high of a statement that few have voted on', () => {
    expect(priority(votes(0, 0, 0), 0)).toBeCloseTo((0.5 * 0.5 * 9) ** 2, 12);
    expect(priority(votes(1, 1, 0), 0)).toBeGreaterThan(priority(votes(10, 10, 0), 0));
  });

  it('falls with those who pass and rises with what parts people', () => {
    expect(priority(votes(5, 5, 10), 0)).toBeLessThan(priority(votes(5, 5, 0), 0));
    expect(priority(votes(5, 5, 0), 2)).toBeGreaterThan(priority(votes(5, 5, 0), 1));
  });
});

describe('drawStatement', () => {
  it('draws by priority', () => {
    const left = [
      { id: 'a', priority: 1 },
      { id: 'b', priority: 3 },
    ];

    expect([0, 0.24, 0.25, 0.99].map((chance) => drawStatement(left, chance))).toEqual(['a', 'a', 'b', 'b']);
  });

  it('never shows one twice, and each in the end', () => {
    const next = numbersFrom(5);
    const left = Array.from({ length: 30 }, (_, id) => ({ id, priority: next() * 40 }));
    const seen = new Set<number>();
    while (seen.size < 30) {
      const drawn = drawStatement(
        left.filter(({ id }) => !seen.has(id)),
        next(),
      );
      expect(seen.has(drawn ?? -1)).toBe(false);
      seen.add(drawn ?? -1);
    }

    expect(drawStatement([], 0.5)).toBeUndefined();
  });
});
