import { faultsOfFolders, faultsOfSizes } from './sizes.mjs';

const files = (count, lines, name = (n) => `libs/x/src/f${n}.ts`) =>
  Array.from({ length: count }, (_, n) => [name(n), lines]);

describe('the sizes of files', () => {
  it('take small files, and long tests', () => {
    expect(faultsOfSizes([...files(10, 50), ...files(10, 290, (n) => `libs/x/src/f${n}.spec.ts`)])).toEqual([]);
  });

  it('refuse a file that is too long, a test too', () => {
    expect(faultsOfSizes([...files(20, 50), ['libs/x/src/long.spec.ts', 301]])).toEqual([
      'libs/x/src/long.spec.ts has 301 lines, 300 are allowed.',
    ]);
  });

  it('refuse a middle and a long end that have grown', () => {
    expect(faultsOfSizes(files(10, 56))).toHaveLength(1);
    expect(faultsOfSizes([...files(8, 50), ...files(2, 131)])).toEqual([
      'Nine files in ten have 131 lines or fewer, it should be 130: split the longest.',
    ]);
  });
});

describe('the folders of libs', () => {
  const of = (count) => files(count, 1).map(([file]) => file);

  it('have at most 25 files, or the number that is listed', () => {
    expect(faultsOfFolders(of(25), {})).toEqual([]);
    expect(faultsOfFolders(of(26), {})).toHaveLength(1);
    expect(faultsOfFolders(of(26), { 'libs/x/src': 26 })).toEqual([]);
  });

  it('leave the list once they have fewer', () => {
    expect(faultsOfFolders(of(25), { 'libs/x/src': 26 })).toHaveLength(1);
  });
});
