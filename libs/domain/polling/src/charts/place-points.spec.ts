import { MAP_BOX, placePoints } from './place-points';

const point = (label: string, x: number, y: number, n = 1) => ({ label, x, y, n });

describe('points on a map', () => {
  it('keep their distances, all in the picture', () => {
    const [a, b, c] = placePoints([point('A', 0, 0), point('B', 4, 0), point('C', 0, 2)]);
    expect((b!.x - a!.x) / (a!.y - c!.y)).toBeCloseTo(2, 1);
    for (const { x, y, r } of [a!, b!, c!]) {
      expect(x - r).toBeGreaterThanOrEqual(0);
      expect(x + r).toBeLessThanOrEqual(MAP_BOX.width);
      expect(y - r).toBeGreaterThanOrEqual(0);
      expect(y + r).toBeLessThanOrEqual(MAP_BOX.height);
    }
  });

  it('are the larger the more people they stand for; the reader’s own is small', () => {
    const [few, many, own] = placePoints([
      point('A', 0, 0, 5),
      point('B', 1, 1, 50),
      { ...point('', 2, 0), own: true },
    ]);
    expect(few!.r).toBeLessThan(many!.r);
    expect(own!.r).toBeLessThan(few!.r);
    expect(own!.own).toBe(true);
  });

  it('use the width where they stand on one line', () => {
    const [a, b] = placePoints([point('A', -1, 0.5), point('B', 2, 0.5)]);
    expect(b!.x - a!.x).toBeGreaterThan(MAP_BOX.width / 2);
    expect(a!.y).toBe(MAP_BOX.height / 2);
  });

  it('have a place where there is one alone, or all are in one', () => {
    expect(placePoints([point('A', 3, 3)])).toMatchObject([{ x: MAP_BOX.width / 2, y: MAP_BOX.height / 2 }]);
    expect(placePoints([])).toEqual([]);
  });
});
