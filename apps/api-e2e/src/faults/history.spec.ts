import { check, type Operation, type StoredResponse } from './history';

const operation = (client: number, n: number, outcome: Operation['outcome'] = 'ok', optionId = 'a'): Operation => ({
  client,
  opId: `op-${client}-${n}`,
  n,
  optionId,
  outcome,
});
const row = (client: number, n: number, optionId = 'a'): StoredResponse => ({
  voice: `voice-${client}`,
  opId: `op-${client}-${n}`,
  n,
  optionId,
});
const nothing = { lost: [], phantom: [], double: [], miscounted: [] };

describe('the checker of histories', () => {
  it('finds nothing where every acked answer stands once', () => {
    expect(check([operation(1, 1), operation(1, 2), operation(2, 1)], [row(1, 2), row(2, 1)], { a: 2 })).toEqual(
      nothing,
    );
  });

  it('lets an unanswered operation be stored or not', () => {
    const history = [operation(1, 1), operation(1, 2, 'info')];

    expect(check(history, [row(1, 1)], { a: 1 })).toEqual(nothing);
    expect(check(history, [row(1, 2)], { a: 1 })).toEqual(nothing);
  });

  it('finds an acked answer that is not on disk', () => {
    expect(check([operation(1, 1), operation(2, 1)], [row(1, 1)], { a: 1 }).lost).toHaveLength(1);
  });

  it('finds an acked change that fell back to an older answer', () => {
    expect(check([operation(1, 1), operation(1, 2)], [row(1, 1)], { a: 1 }).lost).toHaveLength(1);
  });

  it('finds a row that nobody asked for', () => {
    expect(check([operation(1, 1)], [row(1, 1), row(9, 1)], { a: 2 }).phantom).toHaveLength(1);
  });

  it('finds a row with another answer than was asked for', () => {
    expect(check([operation(1, 1)], [row(1, 1, 'b')], { b: 1 }).phantom).toHaveLength(1);
  });

  it('finds a person who is counted twice', () => {
    expect(check([operation(1, 1), operation(1, 2)], [row(1, 1), row(1, 2)], { a: 2 }).double).toHaveLength(1);
  });

  it('finds a tally that differs from the rows', () => {
    expect(check([operation(1, 1)], [row(1, 1)], { a: 2 }).miscounted).toHaveLength(1);
  });
});
