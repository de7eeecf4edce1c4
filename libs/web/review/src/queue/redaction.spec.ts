import type { Mention } from '@rt/contracts';

import { acceptance, piecesOf, placesOf, redacted } from './redaction';

const TEXT = 'Ada Example of Example Batteries said so.';
const MENTIONS: readonly Mention[] = [
  { field: 'body', start: 0, end: 11, kind: 'name' },
  { field: 'body', start: 15, end: 32, kind: 'organisation' },
];

describe('redaction', () => {
  it('takes every place out unless it is kept, and leaves a visible mark', () => {
    const places = placesOf(MENTIONS);
    expect(redacted(TEXT, places, 'body')).toBe('[redacted: name] of [redacted: organisation] said so.');
    const kept = places.map((place, index) => (index === 1 ? { ...place, out: false } : place));
    expect(redacted(TEXT, kept, 'body')).toBe('[redacted: name] of Example Batteries said so.');
    expect(redacted('Grid dates', places, 'title')).toBe('Grid dates');
  });

  it('cuts a text into pieces that put together are the text', () => {
    const pieces = piecesOf(TEXT, placesOf(MENTIONS), 'body');
    expect(pieces.map((piece) => piece.text).join('')).toBe(TEXT);
    expect(pieces.filter((piece) => piece.place !== null).map((piece) => piece.text)).toEqual([
      'Ada Example',
      'Example Batteries',
    ]);
  });

  it('sends texts only where they changed, and a reason only where places stay', () => {
    const before = { title: 'T', body: TEXT };
    expect(acceptance(before, before, { through: false, reason: '' })).toEqual({ decision: 'accept' });
    expect(acceptance(before, { ...before, body: 'x' }, { through: true, reason: ' public ' })).toEqual({
      decision: 'accept',
      body: 'x',
      waveThrough: true,
      reason: 'public',
    });
  });
});
