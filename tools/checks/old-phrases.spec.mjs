import { faultsOf, phrasesIn } from './old-phrases.mjs';

const DOCUMENT = `
## Corrected, and why

| was               | is                 | why  |
| ----------------- | ------------------ | ---- |
| 3 texts wait      | 3 texts to review  | why  |
| Go on; Look round | Continue; Try it   | why  |

## Words on screens

| console | page |
`;

describe('the check of old phrases', () => {
  it('reads the first column of the table of corrections', () => {
    expect(phrasesIn(DOCUMENT)).toEqual(['3 texts wait', 'Go on', 'Look round']);
  });

  it('finds a phrase in a section of a catalogue, whatever its number', () => {
    const words = { 'a.title': 'Go one step', section: { wait: '{count, plural, other {# texts wait for you}}' } };
    expect(faultsOf('words.json', words, phrasesIn(DOCUMENT))).toEqual([
      'words.json says “3 texts wait” in section.wait: docs/writing.md has what is better.',
    ]);
  });
});
