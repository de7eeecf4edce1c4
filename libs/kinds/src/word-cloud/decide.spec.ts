import type { ActivityDecision } from '@rt/domain/polling';
import { resultOfCounts } from '@rt/domain/polling';
import fc from 'fast-check';

import { decideWords } from './decide';
import type { WordCloudConfig } from './domain';
import { wordCloud } from './domain';
import { cloudKey, isCircular } from './keys';

const WRITTEN = ['a', 'b', 'c', 'constructor'];
const resultOf = (config: WordCloudConfig) =>
  resultOfCounts(
    wordCloud,
    config,
    WRITTEN.map((word) => ({ answerKey: wordCloud.answerKey({ words: [word] }), count: 1 })),
  );
const hide = (config: WordCloudConfig, text: string, hides: boolean) =>
  wordCloud.hide?.(config, resultOf(config), text, hides);
const merge = (config: WordCloudConfig, text: string, into: string | null) =>
  wordCloud.mergeAnswers?.(config, resultOf(config), text, into);

describe('what hosts decide on words', () => {
  it('hides a word in any of its spellings, and shows it again', () => {
    expect(hide({}, ' A! ', true)).toEqual({ ok: true, value: { verb: 'hide', target: 'a', value: null } });
    expect(hide({ hidden: ['a'] }, 'a', true)).toEqual({ ok: true, value: null });
    expect(hide({ hidden: ['a'] }, 'a', false)).toMatchObject({ value: { verb: 'show', target: 'a' } });
  });

  it.each([
    ['rock`n`roll', 'rock’n’roll'],
    ['O‘Brien', 'O’Brien'],
    ['people´s assembly', 'people’s assembly'],
    ['Brand™', 'BrandTM'],
    ['1.5℃', '1.5 C'],
    ['№ 10', 'No 10'],
    ['s\u0336l\u0336u\u0336r', 'slur'],
    ['g\u0301\u0302\u0303\u0304row', 'g\u0301\u0302\u0303row'],
    ['C+++', 'c+++'],
    ['🄰🖕', 'A'],
  ])('finds %s by the label under which hosts and the room read it', (written, label) => {
    const result = resultOfCounts(wordCloud, {}, [{ answerKey: wordCloud.answerKey({ words: [written] }), count: 1 }]);
    const [word] = result.words;
    expect(word?.label.normalize('NFD')).toBe(label);
    expect(wordCloud.hide?.({}, result, label, true)).toMatchObject({ value: { verb: 'hide', target: word?.key } });
  });

  it('hides a word also as somebody writes it struck through, or with other apostrophes', () => {
    const hidden = { hidden: ['slur', 'peoples assembly'] };
    const written = ['s\u0336l\u0336u\u0336r\u0336', 'people´s assembly', 'people`s assembly', 'people‘s assembly'];
    const result = resultOfCounts(
      wordCloud,
      hidden,
      written.map((word) => ({ answerKey: wordCloud.answerKey({ words: [word] }), count: 1 })),
    );
    expect(result.words.map(({ key, count, state }) => [key, count, state])).toEqual([
      ['peoples assembly', 3, 'hidden'],
      ['slur', 1, 'hidden'],
    ]);
  });

  it('finds every word of a result, and every one that counts as another, by its own label', () => {
    const signs = fc.constantFrom(...'aB´`‘’™№℃＆½½+#&\u0301\u0302\u0303\u0336 -.🄰🖕'.match(/./gu)!);
    const text = fc.oneof(
      fc.array(signs, { maxLength: 8 }).map((all) => all.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    const rules = fc.record({ foldAccents: fc.boolean(), stopWords: fc.constantFrom('en' as const, 'cy' as const) });
    fc.assert(
      fc.property(rules, fc.array(text), text, (config, others, target) => {
        const written = [...others, target].filter((word) => cloudKey(config, word) !== '');
        const key = cloudKey(config, target);
        const [first] = written.map((word) => cloudKey(config, word)).filter((one) => one !== key);
        const aliases = first === undefined || key === '' ? {} : { [first]: key };
        const counts = written.map((word) => ({ answerKey: wordCloud.answerKey({ words: [word] }), count: 1 }));
        const { words, merged = [] } = resultOfCounts(wordCloud, { ...config, aliases }, counts);
        for (const word of [...words, ...merged]) expect(cloudKey(config, word.label)).toBe(word.key);
      }),
    );
  });

  it('approves a word that waits, once', () => {
    expect(hide({}, 'a', false)).toMatchObject({ value: { verb: 'show', target: 'a' } });
    expect(hide({ shown: ['a'] }, 'a', false)).toEqual({ ok: true, value: null });
  });

  it('lets a word wait again as long as it stands as it was decided', () => {
    const putBack = (config: WordCloudConfig, from: 'shown' | 'hidden') =>
      wordCloud.putBack?.(config, resultOf(config), ' A! ', from);
    const waits = { ok: true, value: { verb: 'put-back', target: 'a', value: null } };
    expect(putBack({ hidden: ['a'] }, 'hidden')).toEqual(waits);
    expect(putBack({ shown: ['a'] }, 'shown')).toEqual(waits);
    expect(putBack({}, 'hidden')).toEqual({ ok: true, value: null });
    expect(putBack({ shown: ['a'] }, 'hidden')).toMatchObject({
      refusal: 'version-conflict',
      reason: 'decided-just-now',
    });
    const decisions: readonly ActivityDecision[] = [
      { verb: 'put-back', target: 'a', value: null },
      { verb: 'put-back', target: 'b', value: null },
    ];
    expect(decideWords({ hidden: ['a'], shown: ['b', 'c'] }, decisions)).toEqual({ shown: ['c'] });
  });

  it('decides on the word that another counts as', () => {
    expect(hide({ aliases: { a: 'b', b: 'c' } }, 'a', true)).toMatchObject({ value: { target: 'c' } });
  });

  it('counts a word as another, and by itself again', () => {
    expect(merge({}, 'A', 'B')).toEqual({ ok: true, value: { verb: 'alias', target: 'a', value: { key: 'b' } } });
    expect(merge({ aliases: { a: 'b' } }, 'a', 'b')).toEqual({ ok: true, value: null });
    expect(merge({ aliases: { a: 'b' } }, 'a', null)).toMatchObject({
      value: { verb: 'alias', target: 'a', value: null },
    });
    expect(merge({}, 'a', null)).toEqual({ ok: true, value: null });
    expect(merge({}, 'constructor', 'a')).toMatchObject({ value: { target: 'constructor', value: { key: 'a' } } });
  });

  it.each([
    [{}, 'a', 'a'],
    [{ aliases: { a: 'b' } }, 'b', 'a'],
    [{ aliases: { a: 'b', b: 'c' } }, 'c', 'a'],
  ])('refuses a circle: %j, %s as %s', (config, text, into) => {
    expect(merge(config, text, into)).toMatchObject({
      ok: false,
      field: 'into',
      reason: 'words-in-a-circle',
    });
  });

  it('counts a word again as what it counted as before, unless that was changed since', () => {
    const back = (aliases: Readonly<Record<string, string>>, into: string, seen: string) =>
      wordCloud.mergeAnswers?.({ aliases }, resultOf({ aliases }), 'a', into, seen);
    expect(back({ a: 'b' }, 'c', 'B')).toMatchObject({ value: { verb: 'alias', target: 'a', value: { key: 'c' } } });
    expect(back({ a: 'c' }, 'c', 'b')).toEqual({ ok: true, value: null });
    expect(back({ a: 'constructor' }, 'c', 'b')).toMatchObject({ refusal: 'version-conflict', field: 'label' });
    expect(back({}, 'c', 'b')).toMatchObject({ refusal: 'version-conflict', field: 'label' });
  });

  it('tells how a word stands and what it counts as; of a word that counts as another, how that stands', () => {
    const standing = (config: WordCloudConfig, text: string) => wordCloud.standing?.(config, resultOf(config), text);
    expect(standing({}, ' A! ')).toEqual({ state: 'waiting', into: null });
    expect(standing({ shown: ['a'] }, 'a')).toEqual({ state: 'shown', into: null });
    expect(standing({ hidden: ['b'], aliases: { a: 'b' } }, 'a')).toEqual({ state: 'hidden', into: 'b' });
    expect(standing({}, 'nobody')).toBeUndefined();
  });

  it('refuses what nobody wrote', () => {
    expect(hide({}, 'x', true)).toMatchObject({ ok: false, field: 'label' });
    expect(merge({}, 'x', 'a')).toMatchObject({ ok: false, field: 'label' });
    expect(merge({}, 'a', 'x')).toMatchObject({ ok: false, field: 'into' });
  });

  it('never goes round in a circle, whatever is decided one after the other', () => {
    const word = fc.constantFrom(...WRITTEN);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.option(word)), { maxLength: 20 }), (acts) => {
        const config = acts.reduce<WordCloudConfig>((before, [text, into]) => {
          const checked = merge(before, text, into);
          return checked?.ok && checked.value ? decideWords(before, [checked.value]) : before;
        }, {});
        expect(isCircular(config.aliases ?? {})).toBe(false);
        expect(wordCloud.checkConfig(config)).toEqual({ ok: true, value: config });
      }),
    );
  });

  it('is the last decision on each word, and leaves nothing behind where all was taken back', () => {
    const decisions: readonly ActivityDecision[] = [
      { verb: 'hide', target: 'b', value: null },
      { verb: 'show', target: 'a', value: null },
      { verb: 'hide', target: 'a', value: null },
      { verb: 'alias', target: 'c', value: { key: 'd' } },
      { verb: 'alias', target: 'c', value: null },
    ];
    expect(decideWords<WordCloudConfig>({ maxPerPerson: 2 }, decisions)).toEqual({
      ...{ maxPerPerson: 2, hidden: ['a', 'b'] },
      // As it stands once it is hidden no more.
      shown: ['a'],
    });
    expect(decideWords({ hidden: ['a', 'b'], shown: ['a'] }, decisions)).toEqual({ hidden: ['a', 'b'], shown: ['a'] });
  });
});
