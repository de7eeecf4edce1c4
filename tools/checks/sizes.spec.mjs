import { faultsOfFolders, faultsOfSizes } from './sizes.mjs';

describe('the sizes of files', () => {
  it('refuses a file of more than 300 lines, a test too', () => {
    expect(
      faultsOfSizes([
        ['libs/x/src/a.ts', 300],
        ['libs/x/src/long.spec.ts', 301],
      ]),
    ).toEqual(['libs/x/src/long.spec.ts has 301 lines, 300 are allowed.']);
  });

  it('refuses a folder of more than 25 files', () => {
    const files = (count) => Array.from({ length: count }, (_, n) => `libs/x/src/f${n}.ts`);
    expect(faultsOfFolders(files(25))).toEqual([]);
    expect(faultsOfFolders(files(26))).toHaveLength(1);
  });
});
