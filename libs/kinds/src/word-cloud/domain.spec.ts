import { countAnswers, resultOfCounts } from '@rt/domain/polling';
import fc from 'fast-check';

import { wordCloud } from './domain';
import { cloudKey, countsAs } from './keys';

const post = { moderation: 'post' } as const;
const countsOf = (rows: readonly (readonly [readonly string[], number])[]) =>
  rows.map(([words, count]) => ({ answerKey: wordCloud.answerKey({ words }), count }));
const wordsOf = (config: object, rows: readonly (readonly [readonly string[], number])[]) =>
  resultOfCounts(wordCloud, { ...post, ...config }, countsOf(rows)).words;
const texts = fc.constantFrom(
  'Net-Zero',
  'net zero',
  'C',
  'C++',
  'R&D',
  'school',
  'schools',
  'Straße',
  'caffè',
  'the grid',
);

describe('the config of a word cloud', () => {
  it.each([
    {},
    { maxPerPerson: 1 },
    { maxPerPerson: 10, moderation: 'post', minCount: 20 },
    { stopWords: 'cy', foldAccents: true },
    { hidden: ['net zero'], shown: ['c++'], aliases: { school: 'schools', schools: 'education' } },
  ])('takes %j', (config) => {
    expect(wordCloud.checkConfig(config)).toEqual({ ok: true, value: config });
  });

  it.each([
    [{ maxPerPerson: 0 }, 'config.maxPerPerson'],
    [{ maxPerPerson: 11 }, 'config.maxPerPerson'],
    [{ minCount: 0 }, 'config.minCount'],
    [{ moderation: 'none' }, 'config.moderation'],
    [{ stopWords: 'fr' }, 'config.stopWords'],
    [{ foldAccents: 1 }, 'config.foldAccents'],
    [{ hidden: ['Net Zero'] }, 'config.hidden'],
    [{ shown: 'c' }, 'config.shown'],
    [{ aliases: { a: 'b', b: 'c', c: 'a' } }, 'config.aliases'],
    [{ aliases: { a: 'a' } }, 'config.aliases'],
    [{ aliases: ['a'] }, 'config.aliases'],
    [{ options: [] }, 'config.options'],
  ])('refuses %j', (config, field) => {
    expect(wordCloud.checkConfig(config)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });

  it('may be changed for who reads first and for more room, not for what is one word', () => {
    expect(wordCloud.sameMeaning({}, { ...post, maxPerPerson: 4, minCount: 2 })).toBe(true);
    for (const after of [{ maxPerPerson: 2 }, { foldAccents: true }, { stopWords: 'en' as const }, { hidden: ['c'] }]) {
      expect(wordCloud.sameMeaning({}, after)).toBe(false);
    }
  });
});

describe('the words of a person', () => {
  it('are one set, each word once, whatever the order and the spelling', () => {
    expect(wordCloud.checkAnswer({}, { words: ['net zero ', 'Grid', 'NET ZERO!'] })).toEqual({
      ok: true,
      value: { words: ['Grid', 'NET ZERO!'] },
    });
  });

  it.each([
    [{}, 'answer.words'],
    [{ words: [] }, 'answer.words'],
    [{ words: 'Grid' }, 'answer.words'],
    [{ words: ['a', 'b', 'c', 'd'] }, 'answer.words'],
    [{ words: ['Grid', ' '] }, 'answer.words[1]'],
    [{ words: ['?!'] }, 'answer.words[0]'],
    [{ words: ['x'.repeat(41)] }, 'answer.words[0]'],
    [{ words: ['one two three four five'] }, 'answer.words[0]'],
    [{ words: [{ text: 'Grid' }] }, 'answer.words[0]'],
    [{ words: ['Grid'], id: 'x' }, 'answer.id'],
  ])('are refused as %j', (answer, field) => {
    expect(wordCloud.checkAnswer({}, answer)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });

  it('may be a phrase of four words, and must hold more than words that are left out', () => {
    expect(wordCloud.checkAnswer({}, { words: ['one two three four'] })).toMatchObject({ ok: true });
    expect(wordCloud.checkAnswer({ stopWords: 'en' }, { words: ['of the'] })).toMatchObject({ ok: false });
    expect(wordCloud.checkAnswer({ stopWords: 'cy' }, { words: ['of the'] })).toMatchObject({ ok: true });
  });
});

describe('what is one word', () => {
  it('is the same in every spelling, but for signs that make another word', () => {
    expect(
      ['Net-Zero', 'net zero', 'NET ZERO!', 'C++', 'C', 'R&D', 'children’s'].map((text) => cloudKey({}, text)),
    ).toEqual(['net zero', 'net zero', 'net zero', 'c++', 'c', 'r&d', 'childrens']);
    expect(cloudKey({}, 'school')).not.toBe(cloudKey({}, 'schools'));
  });

  it('keeps accents, and words that say little, unless the organiser says otherwise', () => {
    expect([cloudKey({}, 'Tŷ'), cloudKey({ foldAccents: true }, 'Tŷ')]).toEqual(['tŷ', 'ty']);
    expect([cloudKey({}, 'The Grid'), cloudKey({ stopWords: 'en' }, 'The Grid')]).toEqual(['the grid', 'grid']);
  });

  it('is a key that is its own key', () => {
    const rules = fc.record({ stopWords: fc.constantFrom(undefined, 'en', 'cy'), foldAccents: fc.boolean() });
    fc.assert(
      fc.property(rules, fc.oneof(texts, fc.string({ unit: 'grapheme' })), ({ stopWords, foldAccents }, text) => {
        const given = { foldAccents, ...(stopWords === undefined ? {} : { stopWords: stopWords as 'en' | 'cy' }) };
        const key = cloudKey(given, text);
        expect(cloudKey(given, key)).toBe(key);
      }),
    );
  });
});

describe('the result of a word cloud', () => {
  it('counts people, once for each word, also where several of theirs count as one', () => {
    const aliases = { school: 'schools', schools: 'education' };
    expect(
      wordsOf({ aliases }, [
        [['Education', 'school', 'schools'], 4],
        [['SCHOOL'], 3],
      ]),
    ).toEqual([{ key: 'education', label: 'Education', count: 7 }]);
  });

  it('is labelled with the commonest spelling, and of equally common ones with the fewer capitals', () => {
    const spelled = [
      [['net zero'], 2],
      [['Net Zero'], 3],
      [['B'], 1],
      [['b'], 1],
    ] as const;
    expect(wordsOf({}, spelled).map(({ label }) => label)).toEqual(['Net Zero', 'b']);
    expect(
      wordsOf({ aliases: { b: 'c' } }, [
        [['b'], 9],
        [['C'], 1],
      ]).map(({ label }) => label),
    ).toEqual(['C']);
  });

  it('is labelled with words alone: a spelling that nobody has read brings no signs and no other meaning', () => {
    const label = (text: string) =>
      wordsOf({ moderation: 'pre', shown: ['growth'], foldAccents: true, stopWords: 'en' } as never, [
        [['growth'], 1],
        [[text], 1],
      ]).map((word) => word.label);
    const signs = [
      'GROWTH 🖕🖕',
      '(_)_):::> growth',
      'gro\u0336wth',
      'g\u0301\u0302\u0303\u0304rowth',
      '!!! --- growth ///',
    ];
    for (const text of signs) expect(label(text).join()).toMatch(/^[\p{L}]\p{M}{0,2}rowth$/iu);
    expect(label('NO GROWTH')).toEqual(['growth', 'NO GROWTH']);
    expect(wordsOf({ stopWords: 'en' }, [[['No growth'], 1]])).toEqual([
      { key: 'no growth', label: 'No growth', count: 1 },
    ]);
    const words = ['R&D', 'C++', "Children's homes", '£5m', 'Net-zero', '24/7', 'हिन्दी', 'عربي'];
    expect(words.map((word) => wordsOf({}, [[[word], 1]])[0]?.label)).toEqual(words);
  });

  it('is never labelled with a word that counts as it, though whoever wrote it has withdrawn', () => {
    const config = {
      moderation: 'pre',
      shown: ['grid'],
      hidden: ['jane is wrong'],
      aliases: { 'jane is wrong': 'grid' },
    };
    expect(wordsOf(config as never, [[['Jane is wrong'], 1]])).toEqual([{ key: 'grid', label: 'grid', count: 1 }]);
  });

  it('never counts more people for a word than answered', () => {
    const answers = fc.array(fc.subarray(['a', 'b', 'c', 'd', 'e'], { minLength: 1, maxLength: 3 }), { maxLength: 20 });
    const aliases = fc.constantFrom<Readonly<Record<string, string>>>(
      {},
      { a: 'b' },
      { a: 'b', b: 'c' },
      { a: 'e', d: 'e' },
    );
    fc.assert(
      fc.property(answers, aliases, (list, aliasesGiven) => {
        const { base, words } = resultOfCounts(
          wordCloud,
          { ...post, aliases: aliasesGiven },
          countsOf(list.map((one) => [one, 1])),
        );
        expect(base).toBe(list.length);
        for (const { key, count } of words) {
          const people = list.filter((one) =>
            one.some((text) => countsAs({ aliases: aliasesGiven }, text) === key),
          ).length;
          expect(count).toBe(people);
        }
      }),
    );
  });

  it('lists a hundred words and says how many there are', () => {
    const { words, distinct } = resultOfCounts(
      wordCloud,
      post,
      countsOf(Array.from({ length: 130 }, (_, n) => [[`w${n}`], 1])),
    );
    expect([words.length, distinct]).toEqual([100, 130]);
  });
});

describe('what the room sees of a word cloud', () => {
  const rows = [
    [['Grid', 'Jane'], 3],
    [['Rail'], 1],
    [['Bad word'], 2],
  ] as const;
  const room = (config: object, mayName?: (text: string) => boolean) => {
    const given = { ...config };
    const counted = wordCloud.result(given, countAnswers(wordCloud, given, countsOf(rows)), mayName);
    return wordCloud.resultForRoom?.(given, counted);
  };

  it('is nothing before the host has read it, and then what was approved', () => {
    expect(room({})).toEqual({ base: 6, distinct: 0, words: [] });
    expect(room({ shown: ['grid'] })?.words).toEqual([{ key: 'grid', label: 'Grid', count: 3 }]);
  });

  it('is all but what may name somebody and what was hidden, where the host does not read first', () => {
    const seen = room({ ...post, hidden: ['bad word'] }, (text) => text === 'Jane');
    expect(seen).toEqual({
      base: 6,
      distinct: 2,
      words: [
        { key: 'grid', label: 'Grid', count: 3 },
        { key: 'rail', label: 'Rail', count: 1 },
      ],
    });
    expect(room({ ...post, shown: ['jane'] }, (text) => text === 'Jane')?.words).toHaveLength(4);
  });

  it('leaves out what was hidden after it was counted, and what fewer wrote than the host wants', () => {
    const counted = resultOfCounts(wordCloud, post, countsOf(rows));
    expect(wordCloud.resultForRoom?.({ ...post, hidden: ['grid'] }, counted)).toMatchObject({ distinct: 3 });
    expect(wordCloud.resultForRoom?.({ ...post, minCount: 2 }, counted)).toMatchObject({
      distinct: 4,
      words: [{ key: 'grid' }, { key: 'jane' }, { key: 'bad word' }],
    });
  });

  it('has no config of what hosts decided', () => {
    const decided = { hidden: ['c'], shown: ['d'], aliases: { a: 'b' } };
    expect(wordCloud.configForRoom?.({ maxPerPerson: 2, ...decided })).toEqual({ maxPerPerson: 2 });
  });

  it('tells its author how each word stands', () => {
    const states = wordCloud.words?.states(
      { ...post, hidden: ['grid'], aliases: { net: 'grid' } },
      { words: ['Jane', 'NET', 'Rail'] },
      (text) => text === 'Jane',
    );
    expect(states).toEqual([
      { id: 'jane', text: 'Jane', state: 'waiting' },
      { id: 'net', text: 'NET', state: 'hidden' },
      { id: 'rail', text: 'Rail', state: 'shown' },
    ]);
  });

  it('tells no number, order or spelling by which one could see what more people wrote', () => {
    const few = resultOfCounts(
      wordCloud,
      post,
      countsOf([
        [['b'], 1],
        [['A'], 1],
      ]),
    );
    const many = resultOfCounts(
      wordCloud,
      post,
      countsOf([
        [['B'], 5],
        [['a'], 4],
      ]),
    );
    expect(wordCloud.words?.uncounted(few).words).toEqual(wordCloud.words?.uncounted(many).words);
    expect(wordCloud.words?.uncounted(many).words).toEqual([
      { key: 'a', label: 'a', count: null },
      { key: 'b', label: 'b', count: null },
    ]);
  });

  it('leaves out of what is kept what may not stand there, and says that there are more', () => {
    const kept = wordCloud.onlyOthers?.(resultOfCounts(wordCloud, post, countsOf(rows)), ({ count }) => count >= 3);
    expect(kept).toMatchObject({ distinct: 4, words: [{ key: 'grid' }, { key: 'jane' }] });
  });
});
