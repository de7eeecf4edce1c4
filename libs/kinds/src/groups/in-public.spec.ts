import type { ChartText } from '@rt/domain/polling';

import {
  ACTIVITY_KINDS,
  type ActivityKind,
  charts,
  holdsTexts,
  type PublicGroups,
  publicGroups,
  publicGroupsBody,
} from '../index';
import { samples } from '../spec-samples';
import { sayEnglish } from '../spec-say';

const LEAST = 10;
const COUNTED = ACTIVITY_KINDS.filter((kind) => !holdsTexts(kind));

/** Each group gives the answers of the sample so many times, and what is asked by it. */
function told(kind: ActivityKind, times: readonly number[], by: PublicGroups['by'] = 'type'): PublicGroups | null {
  const {
    configs: [config],
    counts,
  } = samples[kind];
  const groups = times.map((many, at) => ({
    group: at === times.length - 1 ? null : `group-${at}`,
    answers: counts.map(([answer, count]) => ({ answer: answer as unknown, count: count * many })),
  }));

  return publicGroups({ kind, config: config as never }, { by, groups }, LEAST);
}

const countsOf = ({ parts }: PublicGroups) => parts.flatMap(({ answers }) => answers.flatMap(({ counts }) => counts));

describe('a result by group as it is published', () => {
  it.each(COUNTED)('tells of a %s only numbers of ten people and more, rounded down to fives', (kind) => {
    const found = told(kind, [10, 13]);
    expect(found).not.toBeNull();
    for (const count of countsOf(found!)) expect([count % 5, count >= LEAST]).toEqual([0, true]);
    for (const { people } of found!.groups) expect(people % 5).toBe(0);
  });

  it.each(COUNTED)('has the words for every answer of a %s, and says what is left out', (kind) => {
    const found = told(kind, [10, 13])!;
    const body = publicGroupsBody({ ...found, groups: found.groups.map((one) => ({ ...one, label: 'SME' })) });
    const say = (text: ChartText) => (typeof text === 'string' ? text : sayEnglish(charts[kind], text));
    if (body.drawn.shape !== 'matrix') throw new Error('It is not drawn as a table of groups.');
    for (const label of [...body.drawn.rows, ...body.drawn.columns, ...body.notes, body.headline!])
      expect(say(label)).toMatch(/\p{L}|\d/u);
    expect(new Set(body.drawn.rows.map(say)).size).toBe(body.drawn.rows.length);
    expect(body.notes.map(say).at(-1)).toContain('rounded down to fives');
    expect(body.table.rows).toHaveLength(body.drawn.cells.length);
  });

  it.each(COUNTED)('tells nothing of a %s where a group is too small for any answer', (kind) => {
    const { counts } = samples[kind];
    const people = counts.reduce((all, [, count]) => all + count, 0);
    expect(people).toBeGreaterThan(0);
    expect(told(kind, [20, 0])).toBeNull();
  });

  it('names who is online and in the room', () => {
    const config = samples.single_choice.configs[0];
    const groups = ['online', 'room'].map((group) => ({
      group,
      answers: [
        { answer: { optionId: 'a' } as unknown, count: 23 },
        { answer: { optionId: 'b' } as unknown, count: 12 },
        { answer: { optionId: 'c' } as unknown, count: 1 },
      ],
    }));
    const found = publicGroups({ kind: 'single_choice', config: config as never }, { by: 'way', groups }, LEAST)!;
    const { table, headline } = publicGroupsBody(found);
    const say = (text: ChartText | number | null) =>
      typeof text === 'object' && text ? sayEnglish(charts.single_choice, text) : text;
    expect(table.columns.map(({ label }) => say(label))).toEqual([
      'Answer',
      'Online (35 or more)',
      'In the room (35 or more)',
    ]);
    // One who chose the third would be told by what is left: the smaller answer joins it.
    expect(table.rows.map((row) => row.map(say))).toEqual([
      ['Option a', 20, 20],
      ['All other answers', 10, 10],
    ]);
    expect(say(headline!)).toBe('Online and in the room');
  });

  it('tells the smallest groups as one where else nothing could be told', () => {
    const config = samples.single_choice.configs[0];
    const group = (name: string | null, a: number, b: number) => ({
      group: name,
      answers: [
        { answer: { optionId: 'a' } as unknown, count: a },
        { answer: { optionId: 'b' } as unknown, count: b },
      ],
    });
    const of = (...groups: ReturnType<typeof group>[]) =>
      publicGroups({ kind: 'single_choice', config: config as never }, { by: 'type', groups }, LEAST)?.groups;
    const large = group('sme', 30, 20);
    expect(of(large, group('investor', 12, 6), group('academia', 7, 9))).toEqual([
      { group: 'sme', people: 50 },
      { group: null, people: 30 },
    ]);
    expect(of(large, group('investor', 12, 6), group(null, 7, 9))).toEqual([
      { group: 'sme', people: 50 },
      { group: null, people: 30 },
    ]);
    expect(of(large, group('investor', 12, 6), group(null, 7, 3))).toBeUndefined();
  });

  it('leaves out statements that hosts have taken out', () => {
    const [a, b] = ['a', 'b'].map((id) => ({ id, text: `Statement ${id}` }));
    const config = { options: [a, b] };
    const without = { options: [a], out: [b] };
    const answers = [{ answer: { agree: ['a', 'b'], disagree: [], pass: [] } as unknown, count: 12 }];
    const partsOf = (one: object) =>
      publicGroups(
        { kind: 'consensus', config: one as never },
        {
          by: 'type',
          groups: [
            { group: 'sme', answers },
            { group: null, answers },
          ],
        },
        LEAST,
      )?.parts.map(({ id }) => id);
    expect(partsOf(config)).toEqual(['a', 'b']);
    expect(partsOf(without)).toEqual(['a']);
  });
});
