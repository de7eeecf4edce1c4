import { latinDigits } from './latin-digits';

describe('latinDigits', () => {
  it.each([
    ['4829 1503', '4829 1503'],
    ['٤٨٢٩ ١٥٠٣', '4829 1503'],
    ['۴۸۲۹۱۵۰۳', '48291503'],
    ['४८२९१५०३', '48291503'],
    ['৪৮২৯১৫০৩', '48291503'],
    ['\uFF14\uFF18\uFF12\uFF19', '4829'],
    ['𝟜𝟠𝟚𝟡 and ½, ²', '4829 and ½, ²'],
    ['', ''],
  ])('makes of %j %j', (text, latin) => {
    expect(latinDigits(text)).toBe(latin);
  });

  it('gives every digit that Unicode knows its value: each script has its ten in a row, from 0 on', () => {
    const isDigit = (point: number) => /^\p{Nd}$/u.test(String.fromCodePoint(point));
    const points = Array.from({ length: 0x11_0000 }, (_, point) => point).filter(isDigit);
    const firsts = points.filter((point) => !isDigit(point - 1));
    const rows = firsts.map((first) => {
      const row = points.filter((point) => point >= first);
      return row.slice(0, row.findIndex((_point, at) => !isDigit(first + at + 1)) + 1);
    });
    expect(rows.filter((row) => row.length % 10 !== 0)).toEqual([]);

    const valuesOf = (row: readonly number[]) => row.map((point) => latinDigits(String.fromCodePoint(point))).join('');
    const inOrder = (row: readonly number[]) => '0123456789'.repeat(row.length / 10);
    expect(rows.map(valuesOf)).toEqual(rows.map(inOrder));
    // What Unicode itself says of those that have a plain form.
    const plain = points
      .map((point) => String.fromCodePoint(point))
      .filter((one) => /^\d$/.test(one.normalize('NFKC')));
    expect(plain.map(latinDigits)).toEqual(plain.map((digit) => digit.normalize('NFKC')));
  });
});
