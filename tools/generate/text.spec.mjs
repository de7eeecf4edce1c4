import { addedImport, addedToList, filledIn, replacedOnce, spellingsOf } from './text.mjs';

describe('spellingsOf', () => {
  it('gives every spelling of a name, however it is written', () => {
    const wanted = {
      kebab: 'word-cloud',
      snake: 'word_cloud',
      pascal: 'WordCloud',
      camel: 'wordCloud',
      words: 'word cloud',
      sentence: 'Word cloud',
    };
    for (const name of ['word-cloud', 'word_cloud', 'Word cloud']) expect(spellingsOf(name)).toEqual(wanted);
  });

  it('lets a later word begin with a digit', () => {
    expect(spellingsOf('grid-2x2')).toMatchObject({ snake: 'grid_2x2', pascal: 'Grid2x2' });
  });

  it.each(['', '../secret', 'word.cloud', '2nd'])('refuses %j', (name) => {
    expect(() => spellingsOf(name)).toThrow('is no name');
  });
});

describe('filledIn', () => {
  it('puts the spellings into their places, and refuses one that it does not know', () => {
    expect(filledIn('«Pascal»Config «snake» «Words»', spellingsOf('word-cloud'))).toBe(
      'WordCloudConfig word_cloud Word cloud',
    );
    expect(() => filledIn('«size»', spellingsOf('word-cloud'))).toThrow('«size»');
  });
});

describe('addedToList', () => {
  it('adds a line at the end of the list that is meant', () => {
    const text = 'const a = {\n  one,\n};\nconst b = {\n  one,\n};\n';
    expect(addedToList(text, 'const b = {', '}', '  two,')).toBe(
      'const a = {\n  one,\n};\nconst b = {\n  one,\n  two,\n};\n',
    );
    expect(() => addedToList(text, 'const c = {', '}', '  two,')).toThrow('const c = {');
  });
});

describe('addedImport', () => {
  it('keeps the order of the paths', () => {
    const text = "import { a } from './a';\nimport { c } from './c';\n\nrest";
    expect(addedImport(text, "import { b } from './b';")).toBe(
      "import { a } from './a';\nimport { b } from './b';\nimport { c } from './c';\n\nrest",
    );
    expect(addedImport(text, "import { d } from './d';").split('\n')[2]).toBe("import { d } from './d';");
  });
});

describe('replacedOnce', () => {
  it('refuses what is not there, or there twice', () => {
    expect(replacedOnce('one two', 'two', '$&')).toBe('one $&');
    expect(() => replacedOnce('one two', 'three', '')).toThrow('three');
    expect(() => replacedOnce('one one', 'one', '')).toThrow('one');
  });
});
