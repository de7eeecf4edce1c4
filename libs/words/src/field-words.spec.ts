import { fieldWords } from './field-words';

describe('the words of fields', () => {
  it.each([
    ['title', 'Title'],
    ['sectorIds', 'Sectors'],
    ['confirmEarly', 'Confirmation of the early start'],
    ['items.2.title', 'Title of agenda item 3'],
    ['items.0', 'Agenda item 1'],
    ['fields.barrierKind', 'Barrier kind'],
    ['roles.1.scopeId', 'Series or roundtable of the role of role 2'],
    ['', ''],
  ])('name the field %j in words', (path, words) => {
    expect(fieldWords(path)).toBe(words);
  });

  it('call a field that no request has by its name', () => {
    expect(fieldWords('someOtherThing')).toBe('Some other thing');
    expect(fieldWords('someThings.1.id')).toBe('Id of entry 2');
  });
});
