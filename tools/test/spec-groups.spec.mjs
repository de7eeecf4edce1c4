import { groupSpecs, groupText } from './spec-groups.mjs';

const spec = (file, text = '') => ({ file, text });

describe('groupSpecs', () => {
  it('puts each file into one group, neighbours together', () => {
    expect(
      groupSpecs(
        ['a', 'b', 'c', 'd', 'e'].map((file) => spec(file)),
        2,
      ),
    ).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('leaves a file that replaces modules by itself', () => {
    const specs = [spec('a'), spec('b', "jest.mock('../labels', () => ({}));"), spec('c', 'jest.spyOn(log, "warn")')];
    expect(groupSpecs(specs, 2)).toEqual([['b'], ['a', 'c']]);
  });
});

describe('groupText', () => {
  it('makes each file a block under its own name', () => {
    expect(groupText('/here', ['libs/a.ts', 'libs/b.ts'])).toBe(
      'describe("libs/a.ts", () => void require("/here/libs/a.ts"));\n' +
        'describe("libs/b.ts", () => void require("/here/libs/b.ts"));\n',
    );
  });
});
