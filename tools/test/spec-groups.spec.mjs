import { groupSpecs, groupText } from './spec-groups.mjs';

const spec = (file, text = '') => ({ file, text });

describe('groupSpecs', () => {
  const names = (groups) => groups.map((group) => group.map(({ file }) => file));

  it('puts each file into one group, neighbours together', () => {
    const specs = ['a', 'b', 'c', 'd', 'e'].map((file) => spec(file));
    expect(names(groupSpecs(specs, 2))).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it.each(["jest.mock('../labels', () => ({}));", 'jest.resetModules();', '/** @jest-environment node */'])(
    'leaves a file by itself that has %s',
    (text) => {
      const specs = [spec('a'), spec('b', text), spec('c', 'jest.spyOn(log, "warn")')];
      expect(names(groupSpecs(specs, 2))).toEqual([['b'], ['a', 'c']]);
    },
  );
});

describe('groupText', () => {
  it('makes each file a block under its own name', () => {
    expect(groupText('/here', [spec('libs/a.ts'), spec('libs/b.ts')])).toBe(
      'describe("libs/a.ts", () => void require("/here/libs/a.ts"));\n' +
        'describe("libs/b.ts", () => void require("/here/libs/b.ts"));\n',
    );
  });

  it('keeps the environment of a file that is by itself, and loads what cleans up for all files', () => {
    expect(groupText('/here', [spec('a.ts', '/** @jest-environment node */\nit();')])).toMatch(
      /^\/\*\* @jest-environment node \*\/\ndescribe/,
    );
    const rendering = spec('b.ts', "import { render } from '@testing-library/react';");
    expect(groupText('/here', [spec('a.ts'), rendering])).toMatch(/^require\('@testing-library\/react'\);\ndescribe/);
  });
});
