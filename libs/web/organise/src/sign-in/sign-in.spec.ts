import { wayOf } from './use-sign-in-way';
import { safeNext } from './use-signed-in';

describe('the way in', () => {
  it('reads the token of the link and of the first administrator from the fragment', () => {
    expect(wayOf('#link=abc')).toEqual({ kind: 'link', token: 'abc' });
    expect(wayOf('#first=xyz')).toEqual({ kind: 'first', token: 'xyz' });
    expect(wayOf('')).toEqual({ kind: 'ask' });
  });

  it('goes back to pages of the console alone', () => {
    expect(safeNext('/roundtables/1/plan')).toBe('/roundtables/1/plan');
    for (const bad of ['//evil.example', '/\\evil.example', 'https://evil.example', undefined])
      expect(safeNext(bad)).toBe('/');
  });
});
