import { arrivedBy, canBeRehearsed } from './rehearsal';

describe('a rehearsal', () => {
  it.each([
    ['draft', true],
    ['scheduled', true],
    ['live', false],
    ['closed', false],
    ['cancelled', false],
  ] as const)('is held of what is still to be held: %s', (state, can) => {
    expect(canBeRehearsed(state)).toBe(can);
  });

  it('fills from nobody to everybody, half of them in the first third of the time', () => {
    expect(arrivedBy(500, -1000)).toBe(0);
    expect(arrivedBy(500, 0)).toBe(0);
    expect(arrivedBy(500, 9_000)).toBeGreaterThan(240);
    expect(arrivedBy(500, 29_000)).toBeLessThanOrEqual(500);
    expect(arrivedBy(500, 30_000)).toBe(500);
    expect(arrivedBy(10, 3_600_000)).toBe(10);
  });
});
