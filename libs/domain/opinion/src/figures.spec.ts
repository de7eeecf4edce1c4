import { acrossGroups, proportionZ, shareAgreeing, twoProportionsZ } from './figures';
import { NO_VOTES } from './votes';

const votes = (agree: number, disagree: number, pass = 0) => ({ agree, disagree, pass });

describe('acrossGroups', () => {
  it('multiplies the smoothed shares of the groups: 8 of 10 and 3 of 10 are .75 and .333', () => {
    const found = acrossGroups([votes(8, 2), votes(3, 5, 2)], 5);

    expect(found).toEqual({
      groups: 2,
      product: expect.closeTo(0.25, 12),
      geometric: expect.closeTo(0.5, 12),
      bridging: expect.closeTo(1 / 3, 12),
      divisive: expect.closeTo(0.75 - 1 / 3, 12),
    });
  });

  it('leaves out a group with fewer than five votes, and says nothing where fewer than two are left', () => {
    expect(acrossGroups([votes(8, 2), votes(3, 5, 2), votes(4, 0)], 5)?.groups).toBe(2);
    expect(acrossGroups([votes(8, 2), votes(4, 0)], 5)).toBeNull();
    expect(acrossGroups([], 5)).toBeNull();
    expect(acrossGroups([votes(5, 0), votes(0, 5)], 5)?.groups).toBe(2);
  });

  it('compares statements asked of two groups with those asked of three', () => {
    const two = acrossGroups([votes(8, 2), votes(8, 2)], 5);
    const three = acrossGroups([votes(8, 2), votes(8, 2), votes(8, 2)], 5);

    expect(three?.product).toBeLessThan(two?.product ?? 0);
    expect(three?.geometric).toBeCloseTo(two?.geometric ?? 0, 12);
  });
});

describe('figures of one statement', () => {
  it('draws a share towards a half', () => {
    expect(shareAgreeing(NO_VOTES)).toBe(0.5);
    expect(shareAgreeing(votes(8, 1, 1))).toBe(0.75);
  });

  it('tests a share against a half, and two shares against each other', () => {
    expect(proportionZ(25, 26)).toBeCloseTo(4.811252243246882, 12);
    expect(twoProportionsZ(0, 0, 0, 0)).toBe(0);
    expect(twoProportionsZ(9, 10, 1, 10)).toBeCloseTo(-twoProportionsZ(1, 10, 9, 10), 12);
  });
});
