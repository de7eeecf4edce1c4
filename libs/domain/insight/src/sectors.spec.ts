import { flattenSectors, SECTOR_SEED } from './sectors';

describe('sectors', () => {
  it('begin with the three, each with subsectors, every id and label once', () => {
    expect(SECTOR_SEED.map(({ id, label }) => [id, label])).toEqual([
      ['advanced-manufacturing', 'Advanced Manufacturing'],
      ['health-life-sciences', 'Health and Life Sciences'],
      ['digital-creative', 'Digital and Creative Industries'],
    ]);
    const flat = flattenSectors();
    expect(new Set(flat.map(({ id }) => id)).size).toBe(flat.length);
    expect(new Set(flat.map(({ label }) => label)).size).toBe(flat.length);
    expect(flat.every(({ id }) => /^[a-z-]+$/.test(id))).toBe(true);
    expect(SECTOR_SEED.every(({ children }) => children.length >= 4)).toBe(true);
  });

  it('know their parents, and come after them', () => {
    const flat = flattenSectors();
    expect(flat[0]).toEqual({ id: 'advanced-manufacturing', label: 'Advanced Manufacturing', parentId: null });
    expect(flat.find(({ id }) => id === 'batteries')).toEqual({
      id: 'batteries',
      label: 'Batteries',
      parentId: 'advanced-manufacturing',
    });
    const place = new Map(flat.map(({ id }, index) => [id, index]));
    for (const { id, parentId } of flat) {
      if (parentId !== null) expect(place.get(parentId)).toBeLessThan(place.get(id) ?? -1);
    }
  });
});
