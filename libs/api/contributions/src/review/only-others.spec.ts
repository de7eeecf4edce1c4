import type { FrozenResult, KindResult } from '@rt/kinds';

import { onlyOthers } from './only-others';

const statement = (id: string) => ({
  ...{ id, base: 6, counts: { agree: 6, disagree: 0, pass: 0 }, consensus: 1, divisive: 0 },
});

const part = (id: string, label: string) => ({ id, label, groups: ['Agree', 'Disagree'], cells: [[6, null]] });

describe('What is kept of a question without what may name somebody', () => {
  it('has no words of a statement that names somebody, nor who moved on it from round to round', () => {
    const result = { base: 6, statements: [statement('o1'), statement('p1')], groups: null } as unknown as KindResult;
    const options = [
      { id: 'o1', text: 'Grid first' },
      { id: 'p1', text: 'Marlowe is right', written: true },
    ];
    const frozen = {
      ...{ kind: 'consensus', question: 'What first?', config: { options }, labels: options, respondents: 6, result },
      ...{ summary: [], method: [] },
      rounds: {
        no: 2,
        former: [{ no: 1, respondents: 6, result }],
        moves: [
          { from: 1, to: 2, both: 6, moved: 6, parts: [part('o1', 'Grid first'), part('p1', 'Marlowe is right')] },
        ],
      },
    } as unknown as FrozenResult;

    const kept = onlyOthers(frozen, { may: ({ label }) => !label.includes('Marlowe'), isFromRoom: false });

    expect(JSON.stringify(kept)).not.toContain('Marlowe');
    expect(kept.rounds?.moves.map(({ parts }) => parts.map(({ id }) => id))).toEqual([['o1']]);
    expect(kept.rounds?.former).toEqual(frozen.rounds?.former);
  });

  it('tells nothing of a statement that is not quoted by the groups that votes find, and no groups where nothing else is told', () => {
    const result = { base: 20, statements: [statement('o1'), statement('p1')], groups: null } as unknown as KindResult;
    const options = [
      { id: 'o1', text: 'Grid first' },
      { id: 'p1', text: 'Marlowe is right', written: true },
    ];
    const parts = options.map(({ id }) => ({ id, answers: [{ id: 'agree', counts: [10, 10] }] }));
    const groups = ['A', 'B'].map((group) => ({ group, people: 10 }));
    const frozen = {
      ...{ kind: 'consensus', question: 'What first?', config: { options }, labels: options, n: 20, result },
      ...{ summary: [], method: [], foundGroups: { groups, parts } },
    } as unknown as FrozenResult;
    const without = (name: string) =>
      onlyOthers(frozen, { may: ({ label }) => !label.includes(name), isFromRoom: false });

    expect(without('Jane').foundGroups).toEqual(frozen.foundGroups);
    expect(without('Marlowe').foundGroups).toEqual({ groups, parts: parts.slice(0, 1) });
    // Words that were taken out before take their rows along, too.
    const before = { ...without('Marlowe'), foundGroups: { groups, parts } };
    const may = () => true;
    expect(onlyOthers(before, { may, isFromRoom: false }).foundGroups?.parts.map(({ id }) => id)).toEqual(['o1']);
    const alone = { ...frozen, foundGroups: { groups, parts: parts.slice(1) } };
    expect(onlyOthers(alone, { may: () => false, isFromRoom: false })).not.toHaveProperty('foundGroups');
  });

  it('tells of an option that the room said before neither words nor moves nor groups, and keeps its numbers', () => {
    const options = [
      { id: 'a', text: 'Ask Jane Marlowe' },
      { id: 'b', text: 'Ports' },
      { id: 'c', text: 'Rail' },
    ];
    const counted = options.map(({ id }, at) => ({ id, count: 9 - at, share: 0.3, rank: at + 1, tied: false }));
    const result = { options: counted, shareBase: 'respondents', base: 24 } as const;
    const parts = [
      {
        ...{ id: 'answer', label: null, groups: options.map(({ text }) => text) },
        cells: [
          [5, 6, 7],
          [8, 9, 10],
          [11, 12, 13],
        ],
      },
    ];
    const rows = options.map((option) => ({ ...option, count: 3 }));
    const answers = options.map(({ id, text }) => ({ id, label: text, counts: [10, 10] }));
    const frozen = {
      ...{ kind: 'single_choice', question: 'What first?', config: { options }, labels: options, n: 24, abstained: 0 },
      ...{ result, summary: [], method: [] },
      rounds: {
        no: 2,
        former: [{ no: 1, respondents: 24, result }],
        moves: [{ from: 1, to: 2, both: 24, moved: 9, parts, inPublic: { moved: 9, parts } }],
      },
      hands: [{ no: 1, present: null, rows }],
      groups: [{ by: 'type', groups: [], parts: [{ id: 'answer', label: null, answers }] }],
    } as unknown as FrozenResult;

    const may = ({ label }: { readonly label: string }) => !label.includes('Marlowe');
    expect(onlyOthers(frozen, { may, isFromRoom: false }).result).toEqual(result);
    const kept = onlyOthers(frozen, { may, isFromRoom: true });

    expect(JSON.stringify(kept)).not.toContain('Marlowe');
    expect(kept.result).toEqual(result);
    expect(kept.labels.map(({ text }) => text)).toEqual(['', 'Ports', 'Rail']);
    const quoted = [
      {
        ...{ id: 'answer', label: null, groups: ['Ports', 'Rail'] },
        cells: [
          [9, 10],
          [12, 13],
        ],
      },
    ];
    expect(kept.rounds?.moves).toMatchObject([{ parts: quoted, inPublic: { parts: quoted } }]);
    expect(kept.hands?.[0]?.rows.map(({ text, count }) => [text, count])).toEqual([
      ['', 3],
      ['Ports', 3],
      ['Rail', 3],
    ]);
    expect(kept.groups?.[0]?.parts[0]?.answers.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(kept.summary).toMatchObject([{ values: { first: { code: 'not-quoted' } } }, ...Array(2).fill({})]);
    expect(onlyOthers(kept, { may, isFromRoom: true })).toEqual(kept);
  });

  it('counts in every round with the other answers what they became an option of', () => {
    const options = [
      { id: 'a', text: 'Energy' },
      { id: 'other-1', text: 'Ports', promoted: 'ports' },
    ];
    const counted = (of: readonly number[]) => ({
      ...{ shareBase: 'respondents', base: 12, other: [], otherCount: 1 },
      options: options.map(({ id }, at) => ({ id, count: of[at], share: 0, rank: 1, tied: false })),
    });
    const takenBack = [{ id: 'other-2', text: 'Marlowe', promoted: 'marlowe' }];
    const frozen = {
      ...{ kind: 'single_choice', config: { options, allowOther: true, takenBack }, labels: options, n: 12 },
      ...{ abstained: 0, result: counted([9, 2]), summary: [], method: [] },
      rounds: { no: 2, former: [{ no: 1, respondents: 12, result: counted([3, 8]) }], moves: [] },
    } as unknown as FrozenResult;

    const { result, rounds, config, labels } = onlyOthers(frozen, {
      may: ({ count }) => count >= 3,
      isFromRoom: false,
    });

    expect(result).toMatchObject({
      otherCount: 3,
      options: [{ id: 'a', count: 9, share: 0.75, rank: 1, tied: false }],
    });
    expect(rounds?.former[0]?.result).toMatchObject({ otherCount: 9, options: [{ id: 'a', count: 3 }] });
    expect([config, labels]).toEqual([
      { options: options.slice(0, 1), allowOther: true },
      [{ id: 'a', text: 'Energy' }],
    ]);
  });
});
