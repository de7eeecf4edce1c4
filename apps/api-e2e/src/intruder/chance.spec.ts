import { beatsGuessing, byGuessing } from './chance';

describe('what guessing finds', () => {
  it('is the upper tail of the binomial distribution', () => {
    expect(byGuessing({ right: 0, tries: 60, among: 60 })).toBe(1);
    expect(byGuessing({ right: 1, tries: 1, among: 60 })).toBeCloseTo(1 / 60, 12);
    expect(byGuessing({ right: 1, tries: 60, among: 60 })).toBeCloseTo(1 - (59 / 60) ** 60, 12);
    expect(byGuessing({ right: 12, tries: 12, among: 12 }) * 12 ** 12).toBeCloseTo(1, 9);
  });

  it('is beaten by ten of sixty and by seven of twelve, and not by two of sixty', () => {
    expect(beatsGuessing({ right: 2, tries: 60, among: 60 }, 1)).toBe(false);
    expect(beatsGuessing({ right: 10, tries: 60, among: 60 }, 1)).toBe(true);
    expect(beatsGuessing({ right: 7, tries: 12, among: 60 }, 1)).toBe(true);
  });

  it('is held to a stricter measure the more sets of links were tried', () => {
    expect(beatsGuessing({ right: 10, tries: 60, among: 60 }, 1000)).toBe(false);
    expect(beatsGuessing({ right: 20, tries: 60, among: 60 }, 1000)).toBe(true);
  });
});
