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

  it('gives every digit that Unicode knows the value that its wide form says, where it has one', () => {
    const digits = Array.from({ length: 0x11_0000 }, (_, point) => String.fromCodePoint(point)).filter((sign) =>
      /^\p{Nd}$/u.test(sign),
    );
    expect(digits.filter((digit) => !/^\d$/.test(latinDigits(digit)))).toEqual([]);
    const plain = digits.filter((digit) => /^\d$/.test(digit.normalize('NFKC')));
    expect(plain.map(latinDigits)).toEqual(plain.map((digit) => digit.normalize('NFKC')));
  });
});
