import { pngScale } from './files';

describe('the size of a picture', () => {
  it('is twice that of the drawing, where browsers draw it so', () => {
    expect(pngScale(800, 600)).toBe(2);
  });

  it.each([
    ['as high as a side may be', 800, 20_000],
    ['of more pixels than a phone draws', 800, 9000],
    ['both', 4000, 30_000],
  ])('is smaller where that is %s', (_what, width, height) => {
    const scale = pngScale(width, height);

    expect(scale).toBeLessThan(2);
    expect(Math.max(width, height) * scale).toBeLessThanOrEqual(16_384);
    expect(width * height * scale ** 2).toBeLessThanOrEqual(16_777_216 + 1);
  });
});
