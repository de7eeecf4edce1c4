import { undecided } from './undecided';

const place = { field: 'body', start: 4, end: 10, kind: 'name' } as const;

describe('undecided', () => {
  it('leaves out what may stay, and what lies within it', () => {
    expect(undecided([place, { ...place, start: 6 }], [place])).toEqual([]);
    expect(undecided([], [place])).toEqual([]);
  });

  it.each([
    ['in another field', { ...place, field: 'title' }],
    ['of another kind', { ...place, kind: 'organisation' }],
    ['that goes on further', { ...place, end: 11 }],
    ['that begins before', { ...place, start: 3 }],
  ])('keeps a place %s', (_what, found) => {
    expect(undecided([found], [place])).toEqual([found]);
  });
});
