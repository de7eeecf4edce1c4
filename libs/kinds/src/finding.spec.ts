import type { AnswerCount } from '@rt/domain/polling';
import { resultOfCounts } from '@rt/domain/polling';

import { chart as ratingChart } from './rating/chart';
import type { RatingConfig } from './rating/domain';
import { rating } from './rating/domain';
import { chart as singleChoiceChart } from './single-choice/chart';
import type { SingleChoiceConfig } from './single-choice/domain';
import { singleChoice } from './single-choice/domain';
import { counts, wrote } from './single-choice/spec-choices';
import { sayEnglish } from './spec-say';

const config: SingleChoiceConfig = {
  options: [
    { id: 'energy', text: 'Cost of energy' },
    { id: 'skills', text: 'Skills' },
    { id: 'finance', text: 'Finance' },
    { id: 'planning', text: 'Planning' },
  ],
};
const open: SingleChoiceConfig = { ...config, allowOther: true };

describe('singleChoice.finding', () => {
  it.each<[string, Readonly<Record<string, number>>, string]>([
    ['a leader', { energy: 51, skills: 40, finance: 37 }, '“Cost of energy” leads (51 of 128)'],
    ['two in front', { energy: 3, skills: 3 }, '“Cost of energy” and “Skills” tie (3 of 6 each)'],
    ['four in front', { energy: 1, skills: 1, finance: 1, planning: 1 }, '4 options tie (1 of 4 each)'],
  ])('says in a title who leads: %s', (_what, byId, finding) => {
    expect(
      sayEnglish(
        singleChoiceChart,
        singleChoiceChart.finding(config, resultOfCounts(singleChoice, config, counts(byId))),
      ),
    ).toBe(finding);
  });

  it('says in a title that an option leads only where no written answer has as many, quoted or not', () => {
    const few = resultOfCounts(singleChoice, open, [...counts({ energy: 5, skills: 3 }), ...wrote({ Grid: 2 })]);
    const many = resultOfCounts(singleChoice, open, [...counts({ energy: 1 }), ...wrote({ Grid: 3 })]);
    const unquoted = singleChoice.onlyOthers?.(many, () => false) ?? many;

    expect(sayEnglish(singleChoiceChart, singleChoiceChart.finding(open, few))).toBe(
      '“Cost of energy” leads (5 of 10)',
    );
    expect(sayEnglish(singleChoiceChart, singleChoiceChart.finding(open, many))).toBe(
      'Of the options, “Cost of energy” leads (1 of 4)',
    );
    expect(sayEnglish(singleChoiceChart, singleChoiceChart.finding(open, unquoted))).toBe(
      'Of the options, “Cost of energy” leads (1 of 4)',
    );
    expect(
      sayEnglish(
        singleChoiceChart,
        singleChoiceChart.finding(open, resultOfCounts(singleChoice, open, wrote({ Grid: 3 }))),
      ),
    ).toBe('Nobody chose an option (3 wrote an answer)');
  });
});

describe('rating.finding', () => {
  it('says the mean, the scale and the base in a title', () => {
    const given: RatingConfig = { points: 5, lowLabel: 'Low', highLabel: 'High', notApplicable: true };
    const find = (rows: readonly AnswerCount[]) =>
      sayEnglish(ratingChart, ratingChart.finding(given, resultOfCounts(rating, given, rows)));
    expect(find([{ answerKey: '{"value":4}', count: 2 }])).toBe('Mean 4 on a scale of 1 to 5 (2 answers)');
    expect(find([{ answerKey: '{"value":4}', count: 1 }])).toBe('Mean 4 on a scale of 1 to 5 (1 answer)');
    expect(find([{ answerKey: '{"na":true}', count: 3 }])).toBe('No ratings (3 said not applicable)');
  });
});
