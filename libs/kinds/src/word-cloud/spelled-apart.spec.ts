import type { ActivityDecision, MayName } from '@rt/domain/polling';
import { answersOf, turn } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import fc from 'fast-check';

import type { WordCloudConfig } from './domain';
import { wordCloud } from './domain';
import { cloudKey, countsAs } from './keys';
import type { Spelling } from './spellings';

const post: WordCloudConfig = { moderation: 'post' };
const namesPower: MayName = (text) => /@|\bPower|sam power|[Jj]ane|Sam Power/u.test(text);
const countsOf = (rows: readonly Spelling[]) =>
  rows.map(([word, count]) => ({ answerKey: wordCloud.answerKey({ words: [word] }), count }));
const resultOf = (config: WordCloudConfig, rows: readonly Spelling[], mayName: MayName = namesPower) =>
  wordCloud.result(config, wordCloud.count!(config, answersOf(wordCloud, config, countsOf(rows))), mayName);
const seen = (config: WordCloudConfig, rows: readonly Spelling[], mayName?: MayName) =>
  wordCloud
    .resultForRoom?.(config, resultOf(config, rows, mayName))
    .words.map(({ label, count }) => [label, count] as const);
const decided = (config: WordCloudConfig, ...decisions: readonly ActivityDecision[]) =>
  wordCloud.decided!(config, decisions);
const STOOD = [
  ['power', 20],
  ['grid', 9],
] as const;
const ROWS = [...STOOD, ['Power', 1], ['@grid', 1]] as const;

const after = (config: WordCloudConfig, checked: Checked<ActivityDecision | null, string> | undefined) =>
  checked?.ok && checked.value ? decided(config, checked.value) : config;

describe('a spelling that may name somebody, of a word that others wrote', () => {
  it('waits by itself, and takes the word from nobody', () => {
    expect(seen(post, STOOD)).toEqual(STOOD);
    expect(seen(post, [...STOOD, ['Power', 1]])).toEqual(STOOD);
    expect(seen(post, [...STOOD, ['@grid', 1]])).toEqual(STOOD);
    expect(resultOf(post, ROWS)).toMatchObject({
      ...{ base: 31, distinct: 2, waiting: 2 },
      words: [
        { key: 'power', label: 'power', count: 20 },
        { key: 'grid', label: 'grid', count: 9 },
        { key: 'grid', label: '@grid', count: 1, state: 'waiting', spellings: ['@grid'] },
        { key: 'power', label: 'Power', count: 1, state: 'waiting', spellings: ['Power'] },
      ],
    });
  });

  it('never labels it, though most write it so, nor does what is left of a spelling without its signs', () => {
    const rows = [
      ['power', 1],
      ['Power', 9],
      ['power 🄰🖕', 1],
    ] as const;
    expect(seen(post, rows)).toEqual([
      ['power', 1],
      ['power A', 1],
    ]);
    expect(seen(post, [['Pow🖕er', 2]], (text) => text === 'Pow er')).toEqual([['pow er', 2]]);
  });

  it('waits with all the others where the word itself may name somebody', () => {
    expect(resultOf(post, [['Jane', 3]]).words).toEqual([{ key: 'jane', label: 'Jane', count: 3, state: 'waiting' }]);
  });

  it('counts without a further look where a host counts it as another word, which keeps its label', () => {
    const merged = { ...post, aliases: { 'sam power': 'grid' } };
    expect(seen(merged, [...STOOD, ['Sam Power', 2]])).toEqual([
      ['power', 20],
      ['grid', 11],
    ]);
    const named = { ...post, aliases: { grid: 'jane' } };
    expect(seen(named, [...STOOD, ['Jane', 1]])).toEqual([['power', 20]]);
    expect(seen(named, STOOD)).toEqual([['power', 20]]);
  });

  it('is let through and hidden by hosts, apart from what others wrote, and waits again', () => {
    const result = resultOf(post, ROWS);
    const hides: ActivityDecision = { verb: 'hide', target: 'power', value: { spellings: ['Power'] } };
    expect(wordCloud.hide?.(post, result, 'Power', true)).toEqual({ ok: true, value: hides });
    const hidden = decided(post, hides);
    expect(wordCloud.checkConfig(hidden)).toEqual({ ok: true, value: hidden });
    expect(wordCloud.configForRoom?.(hidden)).toEqual(post);
    expect(seen(hidden, ROWS)).toEqual(STOOD);
    const after = resultOf(hidden, ROWS);
    expect(after).toMatchObject({ waiting: 1, hidden: 1 });
    expect(wordCloud.putBack?.(hidden, after, 'Power', 'hidden')).toMatchObject({ value: { verb: 'put-back' } });
    expect(decided(hidden, { verb: 'put-back', target: 'power', value: null })).toEqual(post);

    const shows: ActivityDecision = { verb: 'show', target: 'power', value: null };
    expect(wordCloud.hide?.(hidden, after, 'Power', false)).toEqual({ ok: true, value: shows });
    expect(wordCloud.standing?.(hidden, after, 'Power')).toEqual({ state: 'waiting', into: null });
    const approved = decided(hidden, shows);
    expect(seen(approved, [...ROWS, ['Power', 30]])).toEqual([
      ['Power', 51],
      ['grid', 9],
    ]);
    expect(decided(approved, { verb: 'put-back', target: 'power', value: null })).toEqual(post);
    // The word itself is hidden by its own row.
    expect(wordCloud.hide?.(post, result, 'power', true)).toMatchObject({ value: { target: 'power', value: null } });
  });

  it.each<[string, WordCloudConfig]>([
    ['seen at once', post],
    ['read first from then on', switchedOn(ROWS)],
  ])(
    'waits again where hiding it or letting it through is taken back, and the word stays: words are %s',
    (_, config) => {
      for (const hide of [true, false]) {
        const acted = after(config, wordCloud.hide?.(config, resultOf(config, ROWS), 'Power', hide));
        expect(acted).not.toEqual(config);
        const back = wordCloud.putBack?.(acted, resultOf(acted, ROWS), 'Power', hide ? 'hidden' : 'shown');
        expect(after(acted, back)).toEqual(config);
        expect(seen(after(acted, back), ROWS)).toEqual(STOOD);
      }
    },
  );

  it.each<[string, WordCloudConfig, readonly Spelling[]]>([
    ['waits', post, STOOD],
    ['waits', switchedOn(ROWS), STOOD],
    ['stays hidden', { ...post, hiddenSpellings: ['Power'] }, STOOD],
    [
      'stays let through',
      { ...post, shown: ['power'] },
      [
        ['power', 21],
        ['grid', 9],
      ],
    ],
  ])('%s where the word is hidden and shown again', (_state, config, rows) => {
    const hidden = after(config, wordCloud.hide?.(config, resultOf(config, ROWS), 'power', true));
    expect(seen(hidden, ROWS)).toEqual([['grid', 9]]);
    const shown = after(hidden, wordCloud.hide?.(hidden, resultOf(hidden, ROWS), 'power', false, namesPower));
    expect(shown).toEqual(config);
    expect(seen(shown, ROWS)).toEqual(rows);
  });

  it('is let through with a word that may name somebody itself, which was hidden and is shown', () => {
    const rows = [['Jane', 3]] as const;
    const hidden = after(post, wordCloud.hide?.(post, resultOf(post, rows), 'Jane', true));
    const shown = after(hidden, wordCloud.hide?.(hidden, resultOf(hidden, rows), 'Jane', false, namesPower));
    expect(seen(shown, rows)).toEqual(rows);
  });

  it('is read by hosts before the close by its letters, which tell of no number', () => {
    expect(wordCloud.words?.uncounted(resultOf(post, ROWS)).words).toEqual([
      { key: 'grid', label: 'grid', count: null },
      { key: 'power', label: 'power', count: null },
      { key: 'grid', label: '@grid', count: null, state: 'waiting', spellings: ['@grid'] },
      { key: 'power', label: 'Power', count: null, state: 'waiting', spellings: ['Power'] },
    ]);
  });

  it.each<[string, WordCloudConfig]>([
    ['seen at once', post],
    ['read first from then on', switchedOn(ROWS)],
  ])('is never shown once it is sealed and nobody knows whom it names: words are %s', (_when, config) => {
    const rows = [...ROWS, ['Jane', 1]] as const;
    const before = resultOf(config, rows);
    const sealed = decided(config, ...(wordCloud.words?.hideUnread(config, before) ?? []));
    expect(seen(sealed, rows, () => false)).toEqual(STOOD);
    expect(seen(config, rows)).toEqual(STOOD);
  });

  it.each<[string, WordCloudConfig]>([
    ['on', post],
    ['off', switchedOn(ROWS)],
  ])('waits on, and the word comes back, where that was hidden before reading first is switched %s', (on, config) => {
    const hidden = after(config, wordCloud.hide?.(config, resultOf(config, ROWS), 'power', true));
    const turned = switched(hidden, ROWS, on === 'on');
    expect(seen(turned, ROWS)).toEqual([['grid', 9]]);
    const shown = after(turned, wordCloud.hide?.(turned, resultOf(turned, ROWS), 'power', false, namesPower));
    expect(seen(shown, ROWS)).toEqual(STOOD);
    // The same decisions on what they were written into change nothing of it.
    const value = { on: on === 'on', left: turned.left };
    expect(decided(turned, { verb: 'switch', target: 'moderation', value })).toEqual(turned);
  });

  it.each<[string, WordCloudConfig]>([
    ['on', post],
    ['off', switchedOn(ROWS)],
  ])(
    'waits again, and the word stays, where letting it through is taken back after reading first is switched %s',
    (on, config) => {
      const approved = after(config, wordCloud.hide?.(config, resultOf(config, ROWS), 'Power', false, namesPower));
      const turned = switched(approved, ROWS, on === 'on');
      expect(seen(turned, ROWS)).toEqual([
        ['power', 21],
        ['grid', 9],
      ]);
      expect(seen(after(turned, wordCloud.putBack?.(turned, resultOf(turned, ROWS), 'Power', 'shown')), ROWS)).toEqual(
        STOOD,
      );
    },
  );

  it('waits on where reading first is switched on, and the word stays', () => {
    const config = switchedOn(ROWS);
    expect(config).toEqual({ moderation: 'pre', left: ['grid', 'power'] });
    expect(seen(config, [...ROWS, ['New', 1]])).toEqual(STOOD);
    const left = wordCloud.words?.left(config, countsOf([...ROWS, ['New', 1]]), namesPower, false);
    expect(left).toEqual({ ok: true, value: ['new'] });
  });
});

function switchedOn(rows: readonly Spelling[]): WordCloudConfig {
  return switched(post, rows, true);
}

function switched(config: WordCloudConfig, rows: readonly Spelling[], on: boolean): WordCloudConfig {
  const left = wordCloud.words?.left(config, countsOf(rows), namesPower, on);
  const decision = left?.ok ? turn(config, 'moderation', on, left.value) : undefined;

  return decided(config, ...(decision?.ok && decision.value ? [decision.value] : []));
}

describe('what the room, the author and the rounds hear of words', () => {
  const TEXTS = ['power', 'Power', 'POWER!', '@grid', 'grid', 'Grid', 'Jane', 'jane', 'Sam Power', 'rail', '@rail'];
  const keys = fc.uniqueArray(fc.constantFrom(...new Set(TEXTS.map((text) => cloudKey({}, text)))), { maxLength: 2 });
  const configs = fc
    .record({
      moderation: fc.constantFrom('pre' as const, 'post' as const),
      ...{ hidden: keys, shown: keys, left: keys },
      hiddenSpellings: fc.uniqueArray(fc.constantFrom(...TEXTS), { maxLength: 2 }),
      aliases: fc.constantFrom<Readonly<Record<string, string>>>({}, { 'sam power': 'grid' }, { grid: 'jane' }),
    })
    .map((config) => config as WordCloudConfig);
  const answers = fc.array(fc.uniqueArray(fc.constantFrom(...TEXTS), { minLength: 1, maxLength: 4 }), {
    maxLength: 12,
  });
  const given = (config: WordCloudConfig, all: readonly (readonly string[])[]) =>
    all
      .map((words) => wordCloud.checkAnswer({ ...config, maxPerPerson: 10 }, { words }))
      .flatMap((one) => (one.ok ? [one.value] : []));
  const cloud = (config: WordCloudConfig, all: readonly (readonly string[])[]) => {
    const list = given(config, all).map((answer) => ({ answer, count: 1 }));
    const { words } = wordCloud.result(config, wordCloud.count!(config, list), namesPower);

    return new Map(words.filter(({ state }) => !state).map(({ key, count }) => [key, count ?? 0]));
  };

  it('is the same: as many are counted for a word as hear that theirs is seen', () => {
    fc.assert(
      fc.property(configs, answers, (config, all) => {
        const counted = new Map<string, number>();
        for (const answer of given(config, all)) {
          const seenKeys = JSON.parse(wordCloud.moves?.seenKey?.(config, answer, namesPower) ?? '') as string[];
          for (const key of seenKeys) counted.set(key, (counted.get(key) ?? 0) + 1);
          const told = wordCloud.words?.states(config, answer, namesPower) ?? [];
          const toldSeen = told.filter(({ state }) => state === 'shown').map(({ id }) => countsAs(config, id ?? ''));
          expect([...new Set(toldSeen)].sort()).toEqual(seenKeys);
        }
        expect([...cloud(config, all)].sort()).toEqual([...counted].sort());
      }),
    );
  });

  it('never becomes less by what one more person writes', () => {
    fc.assert(
      fc.property(configs, answers, answers, (config, all, more) => {
        const before = cloud(config, all);
        const after = cloud(config, [...all, ...more]);
        for (const [key, count] of before) expect(after.get(key)).toBeGreaterThanOrEqual(count);
      }),
    );
  });

  it('holds no label that may name somebody, unless hosts let that word through', () => {
    fc.assert(
      fc.property(configs, answers, (config, all) => {
        const list = given(config, all).map((answer) => ({ answer, count: 1 }));
        const { words } = wordCloud.result(config, wordCloud.count!(config, list), namesPower);
        const unread = words.filter(({ key, state }) => !state && !config.shown?.includes(key));
        expect(unread.filter(({ label }) => namesPower(label))).toEqual([]);
      }),
    );
  });
});
