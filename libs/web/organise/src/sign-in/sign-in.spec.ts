import { wayOf } from './use-sign-in-way';
import { safeNext } from './use-signed-in';

describe('the way in', () => {
  it('reads the token of the link and of the first administrator from the fragment', () => {
    expect(wayOf('#link=abc')).toEqual({ kind: 'link', token: 'abc' });
    expect(wayOf('#first=xyz')).toEqual({ kind: 'first', token: 'xyz' });
    expect(wayOf('')).toEqual({ kind: 'ask' });
  });

  it('goes back to pages of the console alone (S11)', () => {
    expect(safeNext('/roundtables/1/plan')).toBe('/roundtables/1/plan');
    expect(safeNext('/roundtables?state=live#top')).toBe('/roundtables?state=live#top');
    const elsewhere = [
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      '/\n/evil.example',
      '\t//evil.example',
      ' //evil.example',
      '/a\\..\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      'data:text/html,x',
      'evil.example',
      '',
      undefined,
    ];
    expect(elsewhere.filter((next) => safeNext(next) !== '/')).toEqual([]);
  });
});
