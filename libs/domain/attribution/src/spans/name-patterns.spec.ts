import type { Pattern } from './name-patterns';
import { patternsBeginning } from './name-patterns';
import { withinOne } from './words';

const LETTERS = [...'abdemrst'];

/** Every word that one missing, added, changed or swapped letter makes of a word. */
function misspelt(word: string): string[] {
  return Array.from({ length: word.length + 1 }, (_, at) => at).flatMap((at) => {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const swapped = tail.length > 1 ? [`${head}${tail[1]}${tail[0]}${tail.slice(2)}`] : [];
    return [
      head + tail.slice(1),
      ...LETTERS.flatMap((letter) => [head + letter + tail, head + letter + tail.slice(1)]),
      ...swapped,
    ];
  });
}

describe('patternsBeginning', () => {
  const names = ['smart', 'stream', 'emma', 'ted', 'marta', 'smarts'];
  const patterns = names.map((name): Pattern => ({ kind: 'name', words: [name], needs: 'anything' }));

  it('finds what a comparison with every pattern finds, in the same order', () => {
    const beginning = patternsBeginning(patterns);

    for (const word of names.flatMap((name) => [name, ...misspelt(name)])) {
      const compared = names.filter((name) => name === word || (name.length >= 5 && withinOne(word, name)));
      expect([word, ...beginning(word).map(({ words }) => words[0])]).toEqual([word, ...compared]);
    }
  });
});
