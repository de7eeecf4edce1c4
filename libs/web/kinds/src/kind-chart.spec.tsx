import { chartCsv, chartSvg, resultOfCounts } from '@rt/domain/polling';
import { ACTIVITY_KINDS, type ActivityKind, type KindConfig, type KindResult, kinds } from '@rt/kinds';
import { samples } from '@rt/kinds/spec-samples';
import { fireEvent, render, screen, within } from '@testing-library/react';

import { type ChartedTally, modelsOf } from './chart-models';
import { loadChart } from './charts';
import { type ChartedActivity, KindChart, tallySummary } from './kind-chart';

const ALL = { own: null, baseHidden: false };
const options = ['Cost of energy', 'Scale-up finance', 'Skilled technicians'].map((text, index) => ({
  id: `o${index + 1}`,
  text,
}));

function tallyOf(kind: ActivityKind, config: KindConfig, counts: readonly (readonly [object, number])[]): ChartedTally {
  const keys = counts.map(([answer, count]) => ({ answerKey: kinds[kind].answerKey(answer), count }));
  const respondents = counts.reduce((sum, [, count]) => sum + count, 0);
  const rules = kinds[kind].entries;
  const result = (rules?.result?.(config, respondents, standing(kind, counts)) ??
    resultOfCounts(kinds[kind], config, keys)) as KindResult;

  return { state: 'closed', respondents, abstained: 0, suppressed: false, result };
}

/** Of a kind whose answers are entries: all of them, approved. */
function standing(kind: ActivityKind, counts: readonly (readonly [object, number])[]) {
  const texts = counts.flatMap(([answer]) => kinds[kind].entries?.texts(answer) ?? []);
  const entries = texts.map((text, at) => ({ id: String(at), text, state: 'shown' as const }));

  return { counts: { waiting: 0, shown: texts.length, hidden: 0 }, entries };
}

/** What a chart must show of the first answer: how many gave it, or what they wrote. */
function toldOf(kind: ActivityKind, counts: readonly (readonly [object, number])[]): string {
  const [answer = {}, count = 0] = counts[0] ?? [];

  return kinds[kind].entries?.texts(answer)[0] ?? String(count);
}

/** What the picture of a kind says of its sample, calculated by hand: of a cloud the words alone. One that is not here is held to its first answer. */
const PICTURED: Readonly<Partial<Record<ActivityKind, readonly string[]>>> = {
  single_choice: ['Option b', '65% · 13', 'Option a', '35% · 7'],
  multiple_choice: ['Option c', '100% · 20', 'Option a', '75% · 15'],
  rating: ['1 Low', '5% · 1', '4', '40% · 8', '5 High', '30% · 6'],
  ranking: ['Option b', '3.4', 'Option a', '2.4'],
  points: ['Option b', '44', 'Option a', '36', 'Option d', '4'],
  open_text: ['Grid', 'Ports, rail'],
  scale_matrix: ['Statement b', '1.6 · 20', 'Statement a', '3.6 · 20', 'Statement c', '2 · 8'],
  word_cloud: ['Net-Zero', 'C', 'C++', 'R&D'],
  qa: ['When?', 'Ports, rail?'],
  consensus: ['Statement a', '100% · 20', 'Statement b', '40% · 20', 'Statement c', '0% · 8'],
  idea_board: ['Ports', 'Rail, road'],
};

const single: ChartedActivity = { kind: 'single_choice', question: 'Which barrier?', config: { options } };
const singleTally = tallyOf('single_choice', single.config, [
  [{ optionId: 'o1' }, 1],
  [{ optionId: 'o2' }, 4],
  [{ optionId: 'o3' }, 1],
]);

function cells(): (string | null)[][] {
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);

  return rows.map((row) => [...row.querySelectorAll('th,td')].map((cell) => cell.textContent).filter(Boolean));
}

beforeAll(() => Promise.all(ACTIVITY_KINDS.map(loadChart)));

describe('KindChart', () => {
  it('is a named figure whose bars are a table, with equal percents for equal counts', () => {
    render(<KindChart activity={single} tally={singleTally} />);

    expect(screen.getByRole('figure', { name: 'Which barrier?' })).toBeTruthy();
    expect(cells()).toEqual([
      ['Scale-up finance', '67%', '4'],
      ['Cost of energy', '17%', '1'],
      ['Skilled technicians', '17%', '1'],
    ]);
    expect(screen.getByText('6 people answered. Percentages may not add up to 100% because of rounding.')).toBeTruthy();
  });

  it.each(ACTIVITY_KINDS)('has a chart with its table for every kind that the domain knows: %s', (kind) => {
    const {
      configs: [config],
      counts,
    } = samples[kind];
    render(<KindChart activity={{ kind, question: 'Q', config }} tally={tallyOf(kind, config, counts)} />);

    const shown = [...screen.getByRole('figure').querySelectorAll('th,td')].map((cell) => cell.textContent);
    expect(shown).toContain(toldOf(kind, counts));
  });

  it('shows ideas that hosts alone have written with the dots of those who gave some', () => {
    const ideas: ChartedActivity = { kind: 'idea_board', question: 'What first?', config: { phase: 'done' } };
    const entries = [{ id: 'a', text: 'Ports', state: 'shown', reactions: { '2': 5 } }] as const;
    const result = { base: 0, people: 5, shown: 1, entries };
    render(<KindChart activity={ideas} tally={{ ...singleTally, respondents: 0, result }} />);

    expect(cells()[0]).toEqual(['Ports', '1', '10', '5']);
    expect(screen.getByText(/^5 people answered/)).toBeTruthy();
  });

  it.each(ACTIVITY_KINDS)('makes a table and a picture to take away for every kind: %s', async (kind) => {
    const {
      configs: [config],
      counts,
    } = samples[kind];
    const chart = await loadChart(kind);
    if (chart === null) throw new Error('there is no chart');
    const tally = tallyOf(kind, config, counts);
    const models = modelsOf(
      chart,
      { kind, question: 'Q', config },
      { ...tally, result: tally.result as KindResult },
      ALL,
    );

    const cellsOfFile = chartCsv(models, []).split(/[,\r\n]+/);
    expect(cellsOfFile).toContain(toldOf(kind, counts));
    expect(models[0]?.summary).toMatch(/^\S.*\.$/);
    const [first, ...more] = models;
    const picture = first ? chartSvg(first, { foot: '', none: '–' }, more) : '';
    const expected: readonly unknown[] = PICTURED[kind] ?? [expect.stringContaining(toldOf(kind, counts))];
    expect(textsOf(picture)).toEqual(expect.arrayContaining([...expected]));
  });

  it('shows nothing for a kind that it does not know, nor for a name of the prototype', () => {
    for (const kind of ['unheard_of', 'toString', '__proto__']) {
      const { container } = render(
        <KindChart activity={{ ...single, kind: kind as ActivityKind }} tally={singleTally} />,
      );
      expect(container.textContent).toBe('');
    }
  });

  it('keeps the order of the options while people answer, and marks the own choice', () => {
    render(<KindChart activity={single} tally={{ ...singleTally, state: 'open' }} own={{ optionId: 'o3' }} />);

    expect(cells().map((row) => row[0])).toEqual([
      'Cost of energy',
      'Scale-up finance',
      'Skilled technicians (your choice)',
    ]);
  });

  it('draws what several wrote as a bar, marks the own one, and puts the other answers last', () => {
    const config = { options, allowOther: true };
    const tally = tallyOf('single_choice', config, [
      [{ optionId: 'o1' }, 2],
      [{ other: 'Rail links' }, 3],
      [{ other: 'Housing' }, 1],
      [{ other: 'Ports' }, 4],
    ]);
    const activity = { ...single, config };
    const { unmount } = render(<KindChart activity={activity} tally={tally} own={{ other: 'RAIL LINKS' }} />);

    expect(cells()).toEqual([
      ['Ports (written in)', '40%', '4'],
      ['Rail links (written in) (your choice)', '30%', '3'],
      ['Cost of energy', '20%', '2'],
      ['Scale-up finance', '0%', '0'],
      ['Skilled technicians', '0%', '0'],
      ['Other answers', '10%', '1'],
    ]);
    unmount();
    render(<KindChart activity={activity} tally={tally} own={{ other: 'housing' }} />);
    expect(cells().at(-1)?.[0]).toBe('Other answers (your choice)');
  });

  it('draws what is counted by no people without counts, and has all numbers in a table behind a line', () => {
    const activity = { ...single, kind: 'ranking' as const };
    const tally = tallyOf('ranking', activity.config, [
      [{ order: ['o1', 'o2', 'o3'] }, 3],
      [{ order: ['o2', 'o3', 'o1'] }, 2],
    ]);
    render(<KindChart activity={activity} tally={tally} own={{ order: ['o1', 'o2'] }} />);
    const [bars, table] = screen.getAllByRole('table').map((one) =>
      within(one)
        .getAllByRole('row')
        .map((row) => [...row.querySelectorAll('th,td')].map((cell) => cell.textContent).filter(Boolean)),
    );

    expect(bars).toEqual([
      ['Option', 'Bar', 'Mean points'],
      ['Scale-up finance', '2.4'],
      ['Cost of energy (your choice)', '2.2'],
      ['Skilled technicians', '1.4'],
    ]);
    expect(table?.[1]).toEqual(['Scale-up finance', '2.4', '0.7', '1', '2', '5', '1.6']);
  });

  it('leaves the words of a cloud where they stood while more is written', () => {
    const activity = { ...single, kind: 'word_cloud' as const, config: { moderation: 'post' as const } };
    const cloud = (...words: readonly (readonly [string, number])[]) => (
      <KindChart
        activity={activity}
        tally={tallyOf(
          'word_cloud',
          activity.config,
          words.map(([word, count]) => [{ words: [word] }, count]),
        )}
      />
    );
    const places = () =>
      [...document.querySelectorAll('.rt-cloud--wide text')].map((text) => [
        text.textContent,
        text.getAttribute('transform'),
      ]);
    const { rerender } = render(cloud(['Grid', 9], ['Rail', 4], ['Skills', 1]));
    const before = places();
    expect(before).toHaveLength(3);

    // Without a memory the commonest word would take the middle.
    rerender(cloud(['Grid', 9], ['Rail', 25], ['Skills', 1]));
    expect(places()[0]).toEqual(before[0]);
  });

  it('says in one sentence what the numbers say', async () => {
    expect(await tallySummary(single, singleTally)).toBe('“Scale-up finance” leads with 4 of 6 (67%).');
  });

  it('shows shares of people for several choices', () => {
    const activity = { ...single, kind: 'multiple_choice' as const };
    const tally = tallyOf('multiple_choice', activity.config, [
      [{ optionIds: ['o1', 'o2'] }, 3],
      [{ optionIds: ['o2'] }, 1],
    ]);
    render(<KindChart activity={activity} tally={tally} />);

    expect(cells()[0]).toEqual(['Scale-up finance', '100%', '4']);
    expect(screen.getByText(/add up to more than 100%/)).toBeTruthy();
  });

  it('shows a rating with mean, median and the same numbers as a table', () => {
    const config = { points: 5, lowLabel: 'Not ready', highLabel: 'Ready' };
    const activity = { kind: 'rating' as const, question: 'How ready?', config };
    const tally = tallyOf(
      'rating',
      config,
      [1, 2, 3, 8, 6].map((count, index) => [{ value: index + 1 }, count]),
    );
    render(<KindChart activity={activity} tally={tally} />);

    expect(screen.getByText('3.8')).toBeTruthy();
    expect(cells().map((row) => row[1])).toEqual(['1', '2', '3', '8', '6']);
  });

  it('gives its table away under the name of the roundtable, with the numbers that it shows', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (file) => `blob:${saved.push(file as Blob)}`;
    const names: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    render(<KindChart activity={single} tally={singleTally} download="RT-2026-014-Q2" />);

    fireEvent.click(screen.getByRole('button', { name: 'Download CSV' }));
    fireEvent.click(screen.getByRole('button', { name: 'Download SVG' }));

    expect(names).toEqual(['RT-2026-014-Q2.csv', 'RT-2026-014-Q2.svg']);
    const [csv = '', svg = ''] = await Promise.all(saved.map(textOf));
    expect(csv).toContain('Scale-up finance,4,0.6666666666666666\r\nCost of energy,1,0.16666666666666666\r\n');
    expect(csv).toContain('Answers,6\r\n');
    expect(svg).toContain('>67% · 4<');
    expect(svg).toContain('Percentages may not add up to 100% because of rounding.');
    jest.restoreAllMocks();
  });

  it.each([
    ['open', 'Results appear after 5 answers', 'No answers yet'],
    ['closed', 'Fewer than 5 people answered, so no result is shown', 'No answers were given'],
  ] as const)(
    'says of an %s activity why there is no number, and promises none after the close',
    (state, few, none) => {
      const hidden = { ...singleTally, state, suppressed: true, result: null, respondents: null };
      const { rerender, container } = render(<KindChart activity={single} tally={hidden} />);
      expect(container.textContent).toBe(few);

      rerender(<KindChart activity={single} tally={{ ...tallyOf('single_choice', single.config, []), state }} />);
      expect(container.textContent).toBe(none);
    },
  );
});

function textsOf(svg: string): readonly (string | null)[] {
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text');

  return [...drawn].map(({ textContent }) => textContent);
}

function textOf(file: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file);
  });
}
