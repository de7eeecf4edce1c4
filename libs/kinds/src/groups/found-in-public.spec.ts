import { chart } from '../consensus/chart';
import { consensusRecord } from '../consensus/record';
import type { ConsensusResult } from '../consensus/result';
import { keptSentences } from '../hands/kept-sentences';
import { sayEnglish } from '../spec-say';

const config = { options: ['A', 'B'].map((text) => ({ id: text.toLowerCase(), text })) };
const counted = (agree: number, disagree: number, pass = 0) => ({ agree, disagree, pass });
const across = { groups: 2, product: 0.5, geometric: 0.7, bridging: 0.6, divisive: 0.2 };
const placed = { across, moves: [1, 0], priority: 1 } as const;

type Cells = readonly ReturnType<typeof counted>[];

const roomOf = (cells: Cells) =>
  counted(
    ...((['agree', 'disagree'] as const).map((vote) => cells.reduce((all, one) => all + one[vote], 0)) as [
      number,
      number,
    ]),
  );

/** Groups of so many people, with the votes of each on both statements. */
const voted = (base: number, people: readonly number[], cells: readonly Cells[]): ConsensusResult => ({
  base,
  statements: cells.map((byGroup, at) => ({ ...placed, id: 'ab'[at] ?? '', counts: roomOf(byGroup), byGroup })),
  groups: people.map((many, at) => ({
    ...{ letter: 'AC'[at] ?? '', people: many, middle: [1 - 2 * at, 0] as const },
    telling: [{ id: 'a', side: at === 0 ? 'agree' : 'disagree', part: many, votes: many }],
  })),
  noGroups: null,
});

const result = voted(
  20,
  [12, 8],
  [
    [counted(12, 0), counted(0, 8)],
    [counted(6, 6), counted(5, 3)],
  ],
);

describe('groups that votes find, as they are published', () => {
  /** Groups of 30 and 25 people, and so many more who voted nothing on either statement. */
  const large = (inNone = 0): ConsensusResult =>
    voted(
      55 + inNone,
      [30, 25],
      [
        [counted(30, 0), counted(0, 25)],
        [counted(18, 12), counted(14, 11)],
      ],
    );
  const publish = (given: ConsensusResult) => {
    const found = consensusRecord.foundInPublic?.(given, 10) ?? undefined;
    return consensusRecord.table(config.options, given, found).models ?? [];
  };
  const worded = (texts: readonly unknown[] = []) => texts.map((text) => sayEnglish(chart, text as never));

  it('have numbers of ten people and more alone, rounded down, and no map', () => {
    const [room, found, ...more] = publish(large());

    expect(more).toEqual([]);
    const ids = ['statement', 'votes', 'agree', 'disagree', 'pass', 'agreeing'];
    expect(room?.table.columns.map(({ id }) => id)).toEqual(ids);
    expect(room?.table.rows.map(([label, votes]) => [label, votes])).toEqual([
      ['B', 55],
      ['A', 55],
    ]);
    expect(worded(found?.table.columns.map(({ label }) => label))).toEqual([
      'Answer',
      'Group A (30 or more)',
      'Group C (25 or more)',
    ]);
    // Nobody of one group agrees with A, and nobody of the other disagrees.
    expect(found?.table.rows.map(([, ...cells]) => cells)).toEqual([
      [15, 10],
      [10, 10],
    ]);
    expect(worded(found?.table.rows.map(([label]) => label))).toEqual(['B: agree', 'B: disagree']);
    expect(worded(found?.notes).join()).toContain('rounded down to fives');
  });

  it('are told with those in no group where these are fewer than ten', () => {
    const [, found] = publish(large(3));

    expect(worded(found?.table.columns.map(({ label }) => label))).toEqual([
      'Answer',
      'Group A (30 or more)',
      'All others (25 or more)',
    ]);
  });

  it('are not told where one has fewer than ten people, and it is said', () => {
    const models = publish(result);

    expect(models).toHaveLength(1);
    expect(worded(models[0]?.notes)).toContain(
      'Groups that vote alike are not published, since numbers of fewer than 10 people could be worked out',
    );
    expect(JSON.stringify(models)).not.toMatch(/across|consensus|bridging/);
    const none = { ...result, groups: null, noGroups: 'too-few-people' } as const;
    expect(worded(publish(none)[0]?.notes).join()).not.toContain('not published');
  });

  it('stand in no sentence of a result that is kept', () => {
    const of = { kind: 'consensus', config, n: 55, abstained: 0, result: large() } as const;
    const sentences = keptSentences(of);

    expect(worded(sentences).join(' ')).toBe('“B” has the most agreement: 58% of 55 votes.');
  });
});
