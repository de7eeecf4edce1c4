import { pollWords } from '@rt/api/platform';
import { resultOfCounts } from '@rt/domain/polling';
import { kinds, records, type StoredPoll } from '@rt/kinds';

import type { PublicPoll } from '../public-rows';
import { pollOf } from '../spec-drafts';
import { baseText, pollSvg } from './poll-model';

const poll = { n: 9, abstained: 1 } as PublicPoll;

describe('the base of a published result', () => {
  it('says of how many people it is', () => {
    expect(baseText(poll)).toBe('n = 9; 1 chose not to say');
    expect(baseText({ ...poll, rounds: [] })).toBe('n = 9; 1 chose not to say');
  });

  it('says of which round it is, where the question was asked again', () => {
    const rounds = [{}] as unknown as PublicPoll['rounds'];

    expect(baseText({ ...poll, rounds })).toBe('n = 9, in the last round; 1 chose not to say');
  });
});

describe('the drawing of a published result', () => {
  const svgOf = (over: Partial<StoredPoll>) =>
    pollSvg(pollWords(pollOf(over)), 'RT-2026-014-C8', 'What the room found') ?? '';

  it('does not say that nobody rated a statement of which too few people rated it', () => {
    const statements = ['Skills', 'Rail'].map((text) => ({ id: text, text }));
    const config = { options: statements, points: 5, lowLabel: 'Low', highLabel: 'High' };
    const rated = [
      { answerKey: kinds.scale_matrix.answerKey({ values: { Skills: 4, Rail: 'skip' } }), count: 9 },
      { answerKey: kinds.scale_matrix.answerKey({ values: { Skills: 'skip', Rail: 2 } }), count: 2 },
    ];
    const told = kinds.scale_matrix.withoutFew?.(resultOfCounts(kinds.scale_matrix, config, rated), 5);
    const table = records.scale_matrix.table(statements, told);
    const svg = svgOf({ kind: 'scale_matrix', n: 11, ...table });

    expect(svg).toMatch(/>Rail<.*>–</);
    expect(svg).not.toContain('no answers');
  });

  it('draws all that its page draws: the main result, what is counted of it, and what stands below', () => {
    const entries = [{ id: 'a', text: 'Power is dear', state: 'shown', labels: ['cost'] }] as const;
    const labelled = [{ id: 'cost', text: 'Cost', count: 1 }];
    const told = records.open_text.table([], { base: 1, shown: 1, entries, labelled } as never);
    const svg = svgOf({ kind: 'open_text', n: 1, ...told });

    expect(svg).toMatch(/Power is dear.*Entries by label.*>Cost<.*<rect/);
  });

  it('does not say that nobody moved where a number of people is not told', () => {
    const groups = ['Energy', 'Skills'];
    const cells = [
      [12, null],
      [null, 10],
    ];
    const moves = {
      headline: 'Who moved between round 1 and round 2',
      figures: [],
      notes: [],
      table: { columns: [], rows: [] },
      drawn: { shape: 'matrix', rows: groups, columns: groups, cells, form: 'count', as: 'heat' },
    } as const;
    const svg = svgOf({ rounds: [moves] });

    expect(svg).toMatch(/>12<.*>–<.*>–<.*>10</);
    expect(svg).not.toContain('no answers');
  });
});
