import fc from 'fast-check';

import type { DrawnWord } from './chart-model';
import type { Cloud } from './cloud';
import { CLOUD_BOXES, placeWords } from './cloud';

const wordsOf = (counts: readonly number[]): DrawnWord[] =>
  counts.map((count, at) => ({ id: `w${String(at).padStart(3, '0')}`, label: `word ${at}`, count }));
const room = wordsOf([30, 24, 20, 12, 12, 9, 7, 5, 5, 4, 3, 3, 2, 2, 1, 1, 1, 1]);

function overlaps({ words }: Cloud): number {
  // Letters are at least half as wide as their type is high, so that this finds fewer than a reader would.
  const meets = words.map((a, at) =>
    words.slice(at + 1).filter((b) => {
      const wide = ((a.label.length * a.size + b.label.length * b.size) * 0.5) / 2;
      return Math.abs(a.x - b.x) < wide * 0.9 && Math.abs(a.y - b.y) < (a.size + b.size) / 2;
    }),
  );

  return meets.flat().length;
}

describe('placeWords', () => {
  it.each(Object.entries(CLOUD_BOXES))('has a place for each word of a room, none over another: %s', (_name, box) => {
    const cloud = placeWords(room, box);
    expect([cloud.words.length, cloud.left, overlaps(cloud)]).toEqual([room.length, 0, 0]);
    for (const { x, y, size } of cloud.words) {
      expect(x > 0 && x < box.width && y >= size / 2 && y <= box.height - size / 2).toBe(true);
      expect(size).toBeGreaterThanOrEqual(box.least);
    }
  });

  it('draws a word larger the more people wrote it, and all as large where all have as many', () => {
    const sizes = placeWords(room, CLOUD_BOXES.wide).words.map(({ size }) => size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(placeWords(wordsOf([2, 2, 2]), CLOUD_BOXES.wide).words.map(({ size }) => size)).size).toBe(1);
  });

  it('leaves every word where it stood when a small one comes, and when somebody adds to one inside its step', () => {
    const before = placeWords(room, CLOUD_BOXES.wide);
    const placesOf = ({ words }: Cloud) => new Map(words.map(({ id, x, y }) => [id, `${x},${y}`]));
    const more = [
      ...room.slice(0, 1).map((word) => ({ ...word, count: 31 })),
      ...room.slice(1),
      ...wordsOf([]),
      { id: 'z', label: 'new', count: 1 },
    ];
    const after = placesOf(placeWords(more, CLOUD_BOXES.wide, before));
    for (const [id, place] of placesOf(before)) expect([id, after.get(id)]).toEqual([id, place]);
  });

  it('says for how many there was no room', () => {
    const cloud = placeWords(wordsOf(Array(40).fill(1)), { ...CLOUD_BOXES.narrow, height: 120 });
    expect(cloud.left).toBeGreaterThan(0);
    expect(cloud.words.length + cloud.left).toBe(40);
    expect(overlaps(cloud)).toBe(0);
    expect(placeWords([], CLOUD_BOXES.wide)).toEqual({ words: [], left: 0 });
  });

  it('is the same for the same words, whatever their order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(room, { minLength: room.length, maxLength: room.length }), (words) => {
        expect(placeWords(words, CLOUD_BOXES.file)).toEqual(placeWords(room, CLOUD_BOXES.file));
      }),
      { numRuns: 8 },
    );
  });
});
