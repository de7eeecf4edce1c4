/** What properties of a spec file are tried with that is loaded now. */
function values() {
  let found;
  jest.isolateModules(() => {
    const fastCheck = require('fast-check');
    found = fastCheck.sample(fastCheck.nat(), 20);
  });
  return found;
}

describe('properties', () => {
  const { RT_SEED } = process.env;
  beforeEach(() => delete process.env.RT_SEED);
  afterAll(() => {
    if (RT_SEED !== undefined) process.env.RT_SEED = RT_SEED;
  });

  it('are tried with the same values in every run', () => {
    expect(values()).toEqual(values());
  });

  it('are tried with others where a seed is named, and name it where one fails', () => {
    const usual = values();
    process.env.RT_SEED = '479887915';

    expect(values()).not.toEqual(usual);
    expect(values()).toEqual(values());
    jest.isolateModules(() => {
      const fastCheck = require('fast-check');
      const failing = fastCheck.property(fastCheck.nat(), () => false);
      expect(() => fastCheck.assert(failing)).toThrow('seed: 479887915');
    });
  });

  it.each([
    [undefined, undefined, 30],
    [undefined, 8, 8],
    [undefined, 2000, 30],
    ['1000', undefined, 1000],
    ['1000', 8, 8],
  ])('run the usual number of times where RT_PROPERTY_RUNS is %s, and at most %s times', (often, numRuns, expected) => {
    const { RT_PROPERTY_RUNS } = process.env;
    process.env.RT_PROPERTY_RUNS = often ?? '';
    let count = 0;
    jest.isolateModules(() => {
      const { default: fastCheck } = require('fast-check');
      const counted = fastCheck.property(fastCheck.nat(), () => void (count += 1));
      fastCheck.assert(counted, numRuns && { numRuns });
    });
    process.env.RT_PROPERTY_RUNS = RT_PROPERTY_RUNS ?? '';
    expect(count).toBe(expected);
  });
});
