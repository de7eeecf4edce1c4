import { identifyingPassages } from './identifying-passages';

describe('what a text tells of who somebody is', () => {
  it.each([
    ['Write to jane@example.org.', ['jane@example.org']],
    ['Dr Jane Smith told us so. Prof. O’Neill agreed.', ['Dr Jane Smith', 'Prof. O’Neill']],
    ['Amara Okafor said that offers come late.', ['Amara Okafor']],
    ['Ring 0151 496 0123, or Jane at M1 1AE.', ['0151 496 0123', 'M1 1AE']],
  ])('is found: %s', (text, places) => {
    expect(identifyingPassages(text)).toEqual(expect.arrayContaining(places));
  });

  it.each([
    'Grid connection dates in the North West delay cell plants.',
    'The Department for Business and Trade published its Industrial Strategy in 2025.',
    'Offers are dated 2031 or later, so that investors wait.',
  ])('is nothing in ordinary words: %s', (text) => {
    expect(identifyingPassages(text)).toEqual([]);
  });
});
