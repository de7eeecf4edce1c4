import { canonicalJson } from './canonical-json';

describe('canonicalJson', () => {
  it('sorts members by UTF-16 code units and prints numbers as ECMAScript does (RFC 8785, 3.2.3 and 3.2.2)', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '1': 'One',
      '\u00f6': 'o',
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 1e-27],
    };

    expect(canonicalJson(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"\u00f6":"o","\u20ac":"Euro Sign"}',
    );
  });

  it('does not depend on the order of making', () => {
    expect(canonicalJson({ b: null, a: { d: 1, c: true } })).toBe(canonicalJson({ a: { c: true, d: 1 }, b: null }));
  });
});
