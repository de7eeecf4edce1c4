import { resultOfCounts } from '@rt/domain/polling';

import { sayEnglish } from '../spec-say';
import { chart as singleChoiceChart } from './chart';
import type { SingleChoiceConfig } from './domain';
import { singleChoice } from './domain';
import { config, counts, wrote } from './spec-choices';

describe('singleChoice.summarise', () => {
  it.each<[string, Readonly<Record<string, number>>, string]>([
    ['a leader', { energy: 51, skills: 40, finance: 37 }, '“Cost of energy” leads with 51 of 128 (40%).'],
    ['two in front', { energy: 3, skills: 3 }, '“Cost of energy” and “Skills” tie with 3 of 6 (50%) each.'],
    [
      'three in front',
      { energy: 1, skills: 1, finance: 1 },
      '“Cost of energy”, “Skills” and “Finance” tie with 1 of 3 (33%) each.',
    ],
    ['four in front', { energy: 1, skills: 1, finance: 1, planning: 1 }, '4 options tie with 1 of 4 (25%) each.'],
    ['nobody', {}, 'No answers yet.'],
  ])('says who leads: %s', (_what, byId, sentence) => {
    expect(
      sayEnglish(
        singleChoiceChart,
        ...singleChoiceChart.summarise(config, resultOfCounts(singleChoice, config, counts(byId))),
      ),
    ).toBe(sentence);
  });

  it('names who leads in a group that has no option which somebody wrote', () => {
    const [first, ...others] = config.options;
    const heat = { id: 'p', text: 'Heat', promoted: 'heat' };
    const group = resultOfCounts(singleChoice, config, counts({ skills: 3 }));
    const said = singleChoiceChart.summarise({ ...config, options: [first!, heat, ...others] }, group);
    expect(sayEnglish(singleChoiceChart, ...said)).toBe('“Skills” leads with 3 of 3 (100%).');
  });

  const open: SingleChoiceConfig = { ...config, allowOther: true };

  it.each<[string, Readonly<Record<string, number>>, Readonly<Record<string, number>>, string]>([
    [
      'few',
      { energy: 5, skills: 3 },
      { Grid: 2 },
      '“Cost of energy” leads with 5 of 10 (50%). 2 wrote an answer of their own.',
    ],
    [
      'more than the leader has',
      { energy: 1 },
      { Grid: 3 },
      'Of the options, “Cost of energy” leads with 1 of 4 (25%). 3 wrote an answer of their own.',
    ],
    ['all', {}, { Grid: 3 }, 'Nobody chose an option. 3 wrote an answer of their own.'],
  ])('says how many wrote an answer: %s', (_what, byId, texts, sentence) => {
    const tally = resultOfCounts(singleChoice, open, [...counts(byId), ...wrote(texts)]);
    expect(sayEnglish(singleChoiceChart, ...singleChoiceChart.summarise(open, tally))).toBe(sentence);
  });

  it('says to a room that does not see the commonest answer the same as to the host', () => {
    const hides = { ...open, hidden: ['rude'] };
    const tally = resultOfCounts(singleChoice, hides, [...counts({ energy: 8, skills: 2 }), ...wrote({ Rude: 10 })]);
    const sentences = [tally, singleChoice.resultForRoom!(hides, tally)].map((result) =>
      sayEnglish(singleChoiceChart, ...singleChoiceChart.summarise(hides, result)),
    );
    expect(sentences[0]).toContain('Of the options, “Cost of energy” leads with 8 of 20 (40%).');
    expect(sentences[1]).toBe(sentences[0]);
  });
});
