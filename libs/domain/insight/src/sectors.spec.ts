import { flattenSectors, SECTOR_SEED } from './sectors';

describe('sectors', () => {
  it('begin with the three, each with subsectors, every id once', () => {
    expect(SECTOR_SEED.map(({ id }) => id)).toEqual([
      'advanced-manufacturing',
      'health-life-sciences',
      'digital-creative',
    ]);
    const flat = flattenSectors();
    expect(new Set(flat.map(({ id }) => id)).size).toBe(flat.length);
    expect(flat.every(({ id }) => /^[a-z-]+$/.test(id))).toBe(true);
    expect(SECTOR_SEED.every(({ children }) => children.length >= 4)).toBe(true);
  });

  it('know their parents, and come after them', () => {
    const flat = flattenSectors();
    expect(flat[0]).toEqual({ id: 'advanced-manufacturing', parentId: null });
    expect(flat.find(({ id }) => id === 'batteries')).toEqual({
      id: 'batteries',
      parentId: 'advanced-manufacturing',
    });
    const place = new Map(flat.map(({ id }, index) => [id, index]));
    for (const { id, parentId } of flat) {
      if (parentId !== null) expect(place.get(parentId)).toBeLessThan(place.get(id) ?? -1);
    }
  });
});
