import { kindWords, resultWords } from '@rt/api/platform';
import { inWords, resultOfCounts } from '@rt/domain/polling';
import {
  ACTIVITY_KINDS,
  type ActivityKind,
  type ConsensusResult,
  type FrozenResult,
  holdsTexts,
  keptSentences,
  kinds,
  type RatingResult,
} from '@rt/kinds';
import { samples } from '@rt/kinds/spec-samples';
import { DEFAULT_LOCALE, installLocale, stakeholderLabel, takeLocaleFrom } from '@rt/words';

import { reworded, titleOfResult } from '../results/title-of-result';
import { publicPoll } from './public-poll';

const APPROVED = {
  counts: { waiting: 0, shown: 1, hidden: 0 },
  entries: [{ id: 'e', text: 'Grid', state: 'shown' as const }],
};
const COUNTED = ACTIVITY_KINDS.filter((kind) => !holdsTexts(kind));
const WORDS = ACTIVITY_KINDS.filter((kind) => kinds[kind].words);
const WRITTEN = ACTIVITY_KINDS.filter((kind) => kinds[kind].entries && holdsTexts(kind));

function frozen(kind: ActivityKind): FrozenResult {
  const {
    configs: [config],
    counts,
  } = samples[kind];
  const keys = counts.map(([answer, count]) => ({ answerKey: kinds[kind].answerKey(answer), count }));
  const labels = kinds[kind].labels(config);
  const result = (kinds[kind].entries?.result?.(config, 20, APPROVED) ??
    resultOfCounts(kinds[kind], config, keys)) as FrozenResult['result'];
  const ids = { activityId: 'a', roundtableId: 'r', round: 1 };
  const counted = { kind, config, n: 20, abstained: 0, result };
  return { ...ids, ...counted, question: 'Q', labels, summary: keptSentences(counted), method: [] };
}

describe('publicPoll', () => {
  it.each(COUNTED)('has a table with a row for every option or point of every kind: %s', (kind) => {
    const { counts } = publicPoll(frozen(kind));

    expect(counts).toHaveLength(frozen(kind).labels.length);
    expect(counts.every(({ label, share }) => label !== '' && share !== null)).toBe(true);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(20);
  });

  it.each(WORDS)('has a table with a row for every word of every kind that has some: %s', (kind) => {
    const { counts, models } = publicPoll(frozen(kind));

    expect(counts.length).toBeGreaterThan(1);
    expect(models?.[0]?.table.rows.map(([label, count]) => [label, count])).toEqual(
      counts.map(({ label, count }) => [label, count]),
    );
  });

  it.each(WRITTEN)('has a table with a row for every entry of every kind that has some: %s', (kind) => {
    const { counts, models } = publicPoll(frozen(kind));

    expect(counts).toEqual([]);
    expect(models?.[0]?.table.rows.map(([text]) => text)).toEqual(['Grid']);
  });

  it('names groups by their codes alone, which are worded for whoever reads', () => {
    const groups = [
      { group: 'sme', people: 10 },
      { group: null, people: 10 },
    ];
    const parts = [{ id: 'all', label: null, answers: [] }];
    const told = {
      ...frozen('single_choice'),
      groups: [{ by: 'type' as const, groups, parts }],
      publishedBy: 'type' as const,
    };
    const poll = publicPoll(told);
    const columns = () =>
      poll.groups?.map((body) => inWords(body, kindWords('single_choice')).table.columns.map(({ label }) => label));

    expect(JSON.stringify(poll.groups)).not.toContain(stakeholderLabel('sme'));
    expect(columns()).toEqual([['Answer', 'SME (10 or more)', 'All others (10 or more)']]);
    const removeLanguage = installLocale('cy', (messages) => ({ ...messages, 'stakeholder.sme': ['BBaCh'] }));
    takeLocaleFrom(() => 'cy');
    expect(columns()?.[0]?.[1]).toBe('BBaCh (10 or more)');
    takeLocaleFrom(() => DEFAULT_LOCALE);
    removeLanguage();
  });

  it('shows no groups that votes find next to the rounds of a result', () => {
    const result = {
      ...(frozen('consensus').result as ConsensusResult),
      noGroups: 'asked-again' as const,
    };
    const parts = [{ id: 'a', answers: [{ id: 'agree', counts: [10, 10] }] }];
    const groups = ['A', 'B'].map((group) => ({ group, people: 10 }));
    const kept = { ...frozen('consensus'), result, foundGroups: { groups, parts } };
    const bodies = (of: FrozenResult) => publicPoll(of).models?.map(({ headline }) => headline);

    expect(bodies(kept)).toEqual([undefined, { code: 'agreement-by-group' }]);
    expect(bodies({ ...kept, rounds: { no: 2, former: [], moves: [] } })).toEqual([undefined]);
  });

  it('puts what was chosen most first, and leaves a scale in its order', () => {
    expect(publicPoll(frozen('single_choice')).counts.map(({ label, count }) => [label, count])).toEqual([
      ['Option b', 13],
      ['Option a', 7],
      ['Option c', 0],
      ['Option d', 0],
    ]);
    const rating = publicPoll(frozen('rating'));
    expect(rating.counts.map(({ label, count }) => [label, count])).toEqual([
      ['1 Low', 1],
      ['2', 2],
      ['3', 3],
      ['4', 8],
      ['5 High', 6],
    ]);
    expect(rating.figures).toEqual([
      { label: { code: 'median' }, value: '4' },
      { label: { code: 'mean' }, value: '3.8' },
    ]);
  });

  it('rounds a mean as its sentence and its chart do', () => {
    const uneven = frozen('rating');
    const result = { ...(uneven.result as RatingResult), mean: 3.25 };
    expect(publicPoll({ ...uneven, result }).figures).toContainEqual({ label: { code: 'mean' }, value: '3.3' });
  });

  it('has no table for a kind that it does not know', () => {
    expect(publicPoll({ ...frozen('rating'), kind: 'unheard_of' as never })).toMatchObject({
      counts: [],
      figures: [],
    });
  });
});

describe('titleOfResult', () => {
  const asked = { ...frozen('single_choice'), question: 'Which comes first?' };
  const { summary } = resultWords(asked);

  it('holds the question and, where nobody wrote a finding, what leads', () => {
    expect(titleOfResult(summary, asked)).toBe('Which comes first? “Option b” leads (13 of 20)');
    expect(titleOfResult('Skills come first', asked)).toBe('Which comes first? Skills come first');
  });

  it('has no marks of direction, as a summary that is kept has none', () => {
    const { config } = asked;
    const options = (config as { options: { id: string; text: string }[] }).options.map((one) => ({
      ...one,
      text: 'شبكة',
    }));
    const arabic = { ...asked, config: { ...config, options } as never };

    expect(titleOfResult(resultWords(arabic).summary, arabic)).toBe('Which comes first? “شبكة” leads (13 of 20)');
    expect(reworded({ title: 'Mine', body: summary }, asked, '\u2068شبكة\u2069 leads.')).toEqual({
      title: 'Mine',
      body: 'شبكة leads.',
    });
  });

  it('parts a question without a question mark from the finding', () => {
    const rated = { ...frozen('rating'), question: 'Rate the plan' };
    expect(titleOfResult(resultWords(rated).summary, rated)).toBe(
      'Rate the plan: Mean 3.8 on a scale of 1 to 5 (20 answers)',
    );
  });

  it('says the question once where the finding repeats it', () => {
    expect(titleOfResult('Which comes first? Skills do', asked)).toBe('Which comes first? Skills do');
  });

  it('leaves the finding of a kind that it does not know', () => {
    expect(titleOfResult('Skills leads.', { ...asked, kind: 'unheard_of' as never })).toBe(
      'Which comes first? Skills leads.',
    );
  });
});
