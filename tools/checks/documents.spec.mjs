import { foldersOutside } from './documents.mjs';

describe('foldersOutside', () => {
  it('finds a path that leads out of the checkout, and none within it', () => {
    const way = (to, ups) => `'${'../'.repeat(ups)}${to}'`;
    const text = `join(__dirname, ${way('data/words', 3)}) + join(__dirname, ${way('docs', 2)})`;
    expect(foldersOutside('libs/search/words.ts', text)).toEqual([
      `names what lies outside of the checkout: ${'../'.repeat(3)}data/words`,
    ]);
    const beside = `${'../'}data/words`;
    expect(foldersOutside('libs/search/words.ts', `path.resolve(root, '${beside}')`)).toEqual([
      `names what lies outside of the checkout: ${beside}`,
    ]);
  });
});
