import { ABSTAIN_KEY } from '../responses';
import type { MultipleChoiceConfig } from './domain';
import { pickedTogether } from './picked-together';

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id.toUpperCase() }));
const CONFIG: MultipleChoiceConfig = { options };

const gave = (optionIds: string, count: number) => ({
  answerKey: JSON.stringify({ optionIds: optionIds.split('') }),
  count,
});
const shown = (config: MultipleChoiceConfig, ...counts: Parameters<typeof pickedTogether>[1][number][]) =>
  pickedTogether(config, counts, 5).map(({ optionIds, count }) => `${optionIds.join('')} ${count}`);

describe('pickedTogether', () => {
  it('counts who picked both of two options, whatever else they picked, the most first', () =>
    expect(shown(CONFIG, gave('ab', 3), gave('abc', 4), gave('acd', 5), gave('d', 9))).toEqual([
      'ac 9',
      'ab 7',
      'ad 5',
      'cd 5',
    ]));

  it('leaves out what fewer than five people share', () =>
    expect(shown(CONFIG, gave('ab', 5), gave('cd', 4), gave('ac', 1))).toEqual(['ab 5']));

  it('leaves out what fewer than the least share, and every pair where fewer than that answered', () => {
    const counts = [gave('ab', 8), gave('cd', 7)];

    expect(pickedTogether(CONFIG, counts, 8).map(({ optionIds }) => optionIds.join(''))).toEqual(['ab']);
    expect(pickedTogether(CONFIG, [gave('abcd', 4), gave('ac', 1)], 8)).toEqual([]);
  });

  it('never leaves out one pair alone, whose number would be what is missing', () => {
    const three = { options: options.slice(0, 3), max: 2 };

    expect(shown(three, gave('ab', 9), gave('ac', 7), gave('bc', 5))).toEqual(['ab 9', 'ac 7', 'bc 5']);
    expect(shown(three, gave('ab', 9), gave('ac', 7), gave('bc', 4))).toEqual(['ab 9']);
  });

  it('tells all or none where everybody picks the same number, since each option’s count is then the sum of its pairs', () => {
    const two = { ...CONFIG, min: 2, max: 2 };

    expect(shown(two, gave('ab', 9), gave('cd', 8), gave('ac', 2))).toEqual([]);
    const all = ['ab', 'ac', 'ad', 'bc', 'bd', 'cd'].map((pair) => gave(pair, 5));
    expect(shown(two, ...all)).toHaveLength(6);
  });

  it('has no pair with an option that stands alone, with an abstention or with what is no answer', () => {
    const config = { ...CONFIG, min: 2, max: 2, exclusiveOptionIds: ['d'] };
    const others = [
      { answerKey: ABSTAIN_KEY, count: 20 },
      { answerKey: 'not JSON', count: 20 },
    ];

    expect(shown(config, gave('ab', 6), gave('ac', 6), gave('bc', 6), gave('d', 20), ...others)).toEqual([
      'ab 6',
      'ac 6',
      'bc 6',
    ]);
    expect(shown(CONFIG)).toEqual([]);
  });
});
