import { resultOfCounts } from '@rt/domain/polling';

import { ACTIVITY_KINDS } from './names';
import { charts, kinds, rehearsals } from './registry';
import { ABSTAIN_KEY, checkResponse, tallyResponses, tallySlices } from './responses';
import { sentencesOf } from './sentences';
import { samples } from './spec-samples';
import { sayEnglish } from './spec-say';

const config = {
  options: [
    { id: 'a', text: 'Agree' },
    { id: 'd', text: 'Disagree' },
  ],
};
const yes = { allowAbstain: true };
const no = { allowAbstain: false };

describe('checkResponse', () => {
  it('returns answer and key', () => {
    expect(checkResponse('single_choice', config, no, { optionId: 'a' })).toEqual({
      ok: true,
      value: { answer: { optionId: 'a' }, answerKey: '{"optionId":"a"}', abstained: false },
    });
  });

  it('takes null for a withdrawal', () => {
    expect(checkResponse('single_choice', config, no, null)).toEqual({
      ok: true,
      value: { answer: null, answerKey: null, abstained: false },
    });
  });

  it('takes an abstention where that is offered', () => {
    expect(checkResponse('single_choice', config, yes, { abstain: true })).toEqual({
      ok: true,
      value: { answer: { abstain: true }, answerKey: ABSTAIN_KEY, abstained: true },
    });
    expect(checkResponse('single_choice', config, no, { abstain: true })).toMatchObject({
      ok: false,
      field: 'answer.abstain',
    });
  });

  it.each([{ abstain: false }, { abstain: 1 }, { abstain: true, optionId: 'a' }])('refuses %j', (answer) => {
    expect(checkResponse('single_choice', config, yes, answer)).toMatchObject({
      ok: false,
      refusal: 'invalid',
      field: 'answer.abstain',
    });
  });

  it.each([undefined, 'a', [], {}, { optionId: 'x' }])('leaves %j to the kind, which refuses it', (answer) => {
    expect(checkResponse('single_choice', config, yes, answer)).toMatchObject({ ok: false, refusal: 'invalid' });
  });
});

describe('checkResponse of entries', () => {
  it.each(['qa', 'idea_board'] as const)('reads what an answer of %s takes back besides, apart from it', (kind) => {
    const given = (answer: object) => checkResponse(kind, {}, no, answer);
    const asked = { answer: { entries: ['Who?'] }, entries: ['Who?'] };
    expect(given({ entries: ['Who?'], takenBack: [' When? '] })).toMatchObject({
      value: { ...asked, takenBack: ['When?'] },
    });
    expect(given({ entries: [], takenBack: ['When?'] })).toMatchObject({
      value: { answer: null, answerKey: null, entries: [], takenBack: ['When?'] },
    });
    expect(given({ entries: [], takenBack: [] })).toMatchObject({ field: 'answer.entries' });
    expect(given({ entries: ['Who?'], takenBack: Array.from({ length: 51 }, () => 'When?') })).toMatchObject({
      field: 'answer.takenBack',
      reason: 'write-at-most',
    });
    for (const takenBack of ['When?', [7], [''], Array(51).fill('When?')])
      expect(given({ entries: ['Who?'], takenBack })).toMatchObject({ ok: false, refusal: 'invalid' });
  });

  it('takes nothing back besides where answers are all that stands', () => {
    const answer = { entries: ['Rail'], takenBack: ['Grid'] };
    expect(checkResponse('open_text', {}, no, answer)).toMatchObject({ ok: false, refusal: 'invalid' });
  });

  it('gives the texts apart from the answer, and none once it is withdrawn', () => {
    const checked = checkResponse('open_text', {}, yes, { entries: ['Rail', 'Grid'] });
    expect(checked).toMatchObject({ value: { entries: ['Grid', 'Rail'], answerKey: '{"entries":2}' } });
    expect(checkResponse('open_text', {}, yes, null)).toMatchObject({ value: { entries: [] } });
    expect(checkResponse('open_text', {}, yes, { abstain: true })).toMatchObject({ value: { entries: [] } });
  });

  it('are counted as people who wrote, with what stands of the entries', () => {
    const standing = {
      counts: { waiting: 1, shown: 0, hidden: 0 },
      entries: [{ id: '1', text: 'Grid', state: 'waiting' as const }],
    };
    const rows = [
      { answerKey: '{"entries":2}', count: 4 },
      { answerKey: '{"entries":1}', count: 3 },
      { answerKey: ABSTAIN_KEY, count: 2 },
    ];
    expect(tallyResponses('open_text', {}, rows, standing)).toMatchObject({
      respondents: 7,
      abstained: 2,
      result: { base: 7, waiting: 1, entries: standing.entries },
    });
  });
});

describe('tallyResponses', () => {
  const rows = [
    { answerKey: '{"optionId":"a"}', count: 6 },
    { answerKey: ABSTAIN_KEY, count: 3 },
    { answerKey: null, count: 9 },
    { answerKey: '{"optionId":"d"}', count: 4 },
  ];

  it('keeps abstentions and withdrawals out of the base', () => {
    const tally = tallyResponses('single_choice', config, rows);
    expect(tally).toMatchObject({ respondents: 10, abstained: 3 });
    expect(tally.result.options.map(({ share }) => share)).toEqual([0.6, 0.4]);
    expect(sayEnglish(charts.single_choice, ...sentencesOf(charts.single_choice, config, tally))).toBe(
      '“Agree” leads with 6 of 10 (60%). 3 chose not to say.',
    );
  });

  it('has no shares when all abstain', () => {
    const tally = tallyResponses('single_choice', config, [{ answerKey: ABSTAIN_KEY, count: 4 }]);
    expect(tally).toMatchObject({ respondents: 0, abstained: 4 });
    expect(tally.result.options.map(({ share, rank }) => [share, rank])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(sayEnglish(charts.single_choice, ...sentencesOf(charts.single_choice, config, tally))).toBe(
      'No answers yet. 4 chose not to say.',
    );
  });
});

describe('nobody, one and everybody', () => {
  const ratingConfig = { points: 5, lowLabel: 'Low', highLabel: 'High' };
  const samples = [
    ['single_choice', config, '{"optionId":"a"}'],
    ['multiple_choice', config, '{"optionIds":["a"]}'],
    ['rating', ratingConfig, '{"value":4}'],
  ] as const;

  it.each(samples)('%s: empty, one voter, and all abstain', (kind, given, answerKey) => {
    expect(tallyResponses(kind, given, [])).toMatchObject({ respondents: 0, abstained: 0 });
    expect(tallyResponses(kind, given, [{ answerKey, count: 1 }])).toMatchObject({ respondents: 1, abstained: 0 });
    const silent = tallyResponses(kind, given, [{ answerKey: ABSTAIN_KEY, count: 9 }]);
    expect(silent).toMatchObject({ respondents: 0, abstained: 9, result: tallyResponses(kind, given, []).result });
    expect(JSON.stringify(silent)).not.toMatch(/NaN/);
    expect(sayEnglish(charts[kind], ...sentencesOf(charts[kind], given, silent))).toBe(
      'No answers yet. 9 chose not to say.',
    );
  });
});

// Entries are counted where they stand, not by the keys of answers.
describe.each(ACTIVITY_KINDS.filter((name) => !kinds[name].entries))('counting by slices: %s', (kind) => {
  const [config] = samples[kind].configs;
  const SLICES = 5;
  const given = Array.from({ length: 50 * SLICES }, (_, at) => ({
    answerKey: kinds[kind].answerKey(rehearsals[kind].sample(config, at)),
    count: at,
  }));

  it('gives way after each fifty keys, and counts what is counted at once', () => {
    const slices = tallySlices(kind, config, [...given, { answerKey: ABSTAIN_KEY, count: 7 }]);
    const steps = Array.from({ length: SLICES + 1 }, () => slices.next());
    expect(steps.map(({ done }) => done)).toEqual([...Array<boolean>(SLICES).fill(false), true]);
    expect(steps[SLICES]?.value).toMatchObject({ abstained: 7, result: resultOfCounts(kinds[kind], config, given) });
  });
});
