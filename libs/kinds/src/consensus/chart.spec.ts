import { sayEnglish } from '../spec-say';
import { chart } from './chart';
import { closestGroup } from './closest';
import type { ConsensusConfig } from './domain';
import { consensus } from './domain';
import { consensusRecord } from './record';
import type { ConsensusResult } from './result';

const config: ConsensusConfig = { options: ['A', 'B'].map((text) => ({ id: text.toLowerCase(), text })) };
const counted = (agree: number, disagree: number, pass = 0) => ({ agree, disagree, pass });
const across = { groups: 2, product: 0.5, geometric: 0.7, bridging: 0.6, divisive: 0.2 };

/** Two groups: both agree with B, and A parts them. */
const result: ConsensusResult = {
  base: 20,
  statements: [
    {
      id: 'a',
      counts: counted(12, 8),
      across: { ...across, geometric: 0.3, divisive: 0.8 },
      byGroup: [counted(12, 0), counted(0, 8)],
      moves: [1, 0],
      priority: 1,
    },
    { id: 'b', counts: counted(11, 9), across, byGroup: [counted(6, 6), counted(5, 3)], moves: [0, 1], priority: 1 },
  ],
  groups: [
    { letter: 'A', people: 12, middle: [0.8, 0], telling: [{ id: 'a', side: 'agree', part: 12, votes: 12 }] },
    { letter: 'C', people: 8, middle: [-1.2, 0], telling: [] },
  ],
  noGroups: null,
};
const none: ConsensusResult = {
  ...result,
  statements: result.statements.map((one) => ({ ...one, across: null, byGroup: null, moves: null })),
  groups: null,
  noGroups: 'too-few-people',
};
const draw = (given: ConsensusResult, settled = true, own: Parameters<typeof chart.draw>[2]['own'] = null) =>
  chart.draw(config, given, { settled, own });
const said = (body: ReturnType<typeof draw>[number] | undefined) =>
  (body?.notes ?? []).map((note) => sayEnglish(chart, note as never));

describe('the chart of votes on statements', () => {
  it('has a bar a statement, what the groups are most of one mind on first once nothing can move', () => {
    expect(draw(result)[0]?.drawn).toMatchObject({
      rows: [
        { id: 'b', value: 0.55, count: 20 },
        { id: 'a', value: 0.6, count: 20 },
      ],
    });
    expect(draw(result, false)[0]?.table.rows.map(([label]) => label)).toEqual(['A', 'B']);
    expect(draw(none)[0]?.table.rows.map(([label]) => label)).toEqual(['A', 'B']);
  });

  it('has the numbers over the groups in its table, and those of each group in another', () => {
    const [room, , groups] = draw(result, false);
    expect(room?.table.rows[0]).toEqual(['A', 20, 12, 8, 0, 0.6, 0.3, 0.5, 0.6, 0.8]);
    expect(groups?.table.columns.map(({ id }) => id)).toEqual([
      'statement',
      'group-a-agree',
      'group-a-disagree',
      'group-a-pass',
      'group-c-agree',
      'group-c-disagree',
      'group-c-pass',
    ]);
    expect(groups?.drawn).toMatchObject({
      cells: [
        [1, 0],
        [0.5, 0.625],
      ],
    });
  });

  it('has a map of the groups, and on it the reader, whom nobody else is shown', () => {
    const map = draw(result)[1];
    expect(map?.drawn).toEqual({
      shape: 'points',
      points: [
        { label: 'A', x: 0.8, y: 0, n: 12 },
        { label: 'C', x: -1.2, y: 0, n: 8 },
      ],
    });
    expect(map?.table.rows).toEqual([
      ['A', 12, 'C', 'C'],
      ['C', 8, 'A', 'A'],
    ]);
    const mine = draw(result, true, { agree: ['a', 'b'], disagree: [], pass: [] })[1];
    expect(mine?.drawn).toMatchObject({ points: [{}, {}, { label: { code: 'you' }, own: true }] });
    // Its table, which is what files hold, says nothing of the reader.
    expect(mine?.table).toEqual(map?.table);
    const few = draw(result, true, { agree: ['a'], disagree: [], pass: [] })[1];
    expect(JSON.stringify(few?.drawn)).not.toContain('own');
    expect(draw(none, true, { agree: ['a', 'b'], disagree: [], pass: [] })).toHaveLength(1);
  });

  it('marks statements that participants added, and says how many there are, without their authors', () => {
    const [planned, added] = none.statements;
    const mixed = { ...none, statements: [planned!, { ...added!, written: true as const }] };
    const [room] = draw(mixed, false);
    const { columns = [], rows = [] } = room?.table ?? {};
    const at = columns.findIndex(({ id }) => id === 'added-by');
    expect(rows.map((row) => sayEnglish(chart, row[at] as never))).toEqual(['The organiser', 'A participant']);
    expect(said(room)).toContain('1 statement was added by participants; the table says which');
    expect(draw(none)[0]?.table.columns.map(({ id }) => id)).not.toContain('added-by');
  });

  it('says what distinguishes each group, also where nothing does', () => {
    const rows = draw(result)[3]?.table.rows.map((row) =>
      row.map((cell) => (typeof cell === 'object' && cell ? sayEnglish(chart, cell as never) : cell)),
    );
    expect(rows).toEqual([
      ['Group A (12 people)', 'Agrees: “A” (12 of 12)'],
      ['Group C (8 people)', 'No statement distinguishes this group'],
    ]);
  });

  it('has the votes on a statement that is not quoted, under words that say so', () => {
    const unquoted = { options: config.options.slice(1) };
    const [room, , byGroup, telling] = chart.draw(unquoted, result, { settled: true, own: null });
    const word = { code: 'not-quoted' };
    expect(room?.table.rows.map(([label, votes]) => [label, votes])).toEqual([
      ['B', 20],
      [word, 20],
    ]);
    expect(byGroup?.drawn).toMatchObject({ rows: ['B', word] });
    expect(sayEnglish(chart, telling?.table.rows[0]?.[1] as never)).toBe(
      'Agrees: “A statement that is not quoted” (12 of 12)',
    );
    expect(sayEnglish(chart, ...chart.summarise(unquoted, none))).toBe(
      '“A statement that is not quoted” has the most agreement: 60% of 20 votes.',
    );
    expect(consensusRecord.table(unquoted.options, result).counts.map(({ label }) => label)).toEqual([word, 'B']);
  });

  it('says why there are no groups', () => {
    expect(draw(none)).toHaveLength(1);
    expect(said(draw(none)[0])).toContain('No groups are shown: fewer than 12 people voted on enough statements');
    expect(said(draw({ ...none, noGroups: null })[0]).join()).not.toContain('groups');
    const beside = consensus.withoutGroups?.(result, 'told-by-declared') ?? result;
    expect(consensus.tellsGroups?.(result)).toBe(true);
    expect(consensus.tellsGroups?.(beside)).toBe(false);
    expect(said(draw(beside)[0]).join()).toContain('this result was first shown by what people said when they joined');
  });

  it('draws no more than fit, and says so', () => {
    const options = Array.from({ length: 20 }, (_, at) => ({ id: `o${at}`, text: `S${at}` }));
    const statements = options.map(({ id }) => ({
      id,
      counts: counted(1, 1),
      across: null,
      byGroup: null,
      moves: null,
      priority: 1,
    }));
    const [body] = chart.draw({ options }, { ...none, statements }, { settled: true, own: null });
    expect(body?.drawn).toMatchObject({ rows: { length: 12 } });
    expect(body?.table.rows).toHaveLength(20);
    expect(said(body)).toContain('12 of 20 statements are drawn; the table has all of them');
  });

  it('says what the room and its groups are most and least of one mind on', () => {
    expect(sayEnglish(chart, ...chart.summarise(config, result))).toBe(
      '“A” has the most agreement: 60% of 20 votes. 20 people fall into 2 groups that vote alike. ' +
        'Across the groups, “B” has the most agreement. The groups differ most on “A”.',
    );
    expect(sayEnglish(chart, chart.finding(config, result))).toBe('“A” has the most agreement (60% of 20 votes)');
    const few: ConsensusResult = {
      ...none,
      statements: [{ id: 'a', few: true, counts: null, across: null, byGroup: null, moves: null, priority: null }],
    };
    expect(sayEnglish(chart, ...chart.summarise(config, few))).toBe(
      'No statement has a number, since every number would tell of fewer than 5 people.',
    );
    expect(said(draw(few)[0])).toContain('No number is shown where it would tell of fewer than 5 people');
  });

  it('praises nothing where nobody agreed, and names no difference where there is none', () => {
    const disagreed: ConsensusResult = {
      ...result,
      statements: result.statements.map((one) => ({
        ...one,
        counts: counted(0, 8),
        across: { ...across, divisive: 0 },
      })) as ConsensusResult['statements'],
    };
    expect(sayEnglish(chart, ...chart.summarise(config, { ...disagreed, groups: null }))).toBe(
      'Nobody agreed with any of the statements that have a result: 0% of 16 votes.',
    );
    expect(sayEnglish(chart, chart.finding(config, disagreed))).toBe(
      'Nobody agreed with any of the statements that have a result (0% of 16 votes)',
    );
    expect(sayEnglish(chart, ...chart.summarise(config, disagreed))).not.toMatch(/most agreement: |differ/);
  });
});

describe('agreement across groups that people declared', () => {
  const of = (...counts: readonly ReturnType<typeof counted>[]): ConsensusResult => ({
    ...none,
    statements: counts.map((given, at) => ({
      id: config.options[at]?.id ?? '',
      counts: given,
      across: null,
      byGroup: null,
      moves: null,
      priority: 1,
    })),
  });

  it('is the product of their shares and its geometric mean, of groups with five votes', () => {
    // 8 of 10 and 3 of 10 agree with A; on B one group has four votes only.
    const body = chart.overGroups?.(config, [of(counted(8, 2), counted(9, 1)), of(counted(3, 7), counted(4, 0))]);
    const [[text, groups, geometric, product, bridging, divisive] = []] = body?.table.rows ?? [];
    expect([text, groups, body?.table.rows.length]).toEqual(['A', 2, 1]);
    expect([product, geometric, bridging, divisive].map(Number)).toEqual([
      expect.closeTo(0.25, 12),
      expect.closeTo(0.5, 12),
      expect.closeTo(1 / 3, 12),
      expect.closeTo(0.75 - 1 / 3, 12),
    ]);
    expect(sayEnglish(chart, body?.headline as never)).toBe('Agreement across these groups');
    expect(said(body ?? undefined).join()).toContain('geometric mean');
  });

  it('says of a statement that is not quoted that it is not, also where it stands in the results alone', () => {
    const unquoted = { ...config, options: [{ id: 'a', text: '' }] };
    const body = chart.overGroups?.(unquoted, [of(counted(8, 2), counted(9, 1)), of(counted(3, 7), counted(4, 5))]);
    const word = { code: 'not-quoted' };
    expect(body?.table.rows.map(([text]) => text)).toEqual([word, word]);
    expect(body?.drawn).toMatchObject({
      rows: [
        { id: 'b', label: word },
        { id: 'a', label: word },
      ],
    });
  });

  it('is none of one group alone', () => {
    expect(chart.overGroups?.(config, [of(counted(8, 2), counted(9, 1))])).toBeNull();
  });
});

describe('the group that a person’s own votes are closest to', () => {
  it('is worked out from what is told of the groups, and marked for that person alone', () => {
    const own = { agree: [], disagree: ['a'], pass: ['b'] };
    expect(closestGroup(result, own)).toBe('C');
    expect(closestGroup(result, { ...own, agree: ['a'], disagree: [] })).toBe('A');
    expect(said(draw(result, true, own)[3])).toEqual([
      'Your votes are closest to group C. This is stored on your device only',
    ]);
    expect(said(draw(result)[3])).toEqual([]);
    expect(draw(result, true, own)[3]?.drawn).toMatchObject({ items: [{}, { marks: ['own'] }] });
  });

  it('is none without groups, and none of too few votes', () => {
    expect(closestGroup(none, { agree: ['a'], disagree: [], pass: ['b'] })).toBeNull();
    expect(closestGroup(result, { agree: ['a'], disagree: [], pass: [] })).toBeNull();
  });
});
