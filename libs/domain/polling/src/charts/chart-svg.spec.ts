import fc from 'fast-check';

import { barsBody } from './bars';
import { chartCsv } from './chart-csv';
import type { ChartModel } from './chart-model';
import { inWords } from './chart-model';
import { barLength, chartSvg } from './chart-svg';
import { textWidth } from './text-width';

type Row = readonly [label: string, count: number, value: number | null];

function chartOf(...rows: readonly Row[]): ChartModel {
  const bars = rows.map(([label, count, value], at) => ({ id: String(at), label, count, value }));
  const body = inWords(barsBody(bars, []), ({ code }) => code);

  return { ...body, headline: 'Which barrier?', summary: 'Cost of energy leads with 51 of 128 (40%).', base: '' };
}

const chart = chartOf(['Cost of energy', 51, 51 / 128], ['Planning, grid connection', 16, 0.125]);
const labelled = (label: string): ChartModel => chartOf([label, 1, 1]);
const words = { foot: 'n = 128 · RT-2026-014-C7', none: '–' };

describe('a map as a drawing', () => {
  it('has a circle a point with its letter, and the reader in no file', () => {
    const points = [
      { label: 'A', x: 0, y: 0, n: 12 },
      { label: 'B', x: 1, y: 0, n: 5 },
    ];
    const drawn = { shape: 'points', points: [...points, { label: 'You', x: 2, y: 2, n: 1, own: true }] } as const;
    const svg = chartSvg({ ...chart, drawn }, words);
    expect(svg.match(/<circle /g)).toHaveLength(2);
    expect(svg).toMatch(/>A<\/text>.*>B<\/text>/);
    expect(svg).not.toContain('You');
    expect(chartSvg({ ...chart, drawn: { shape: 'points', points } }, words)).toBe(svg);
  });
});

describe('a list as a drawing', () => {
  it('has a line a row, in which each number and text stands by its name, and nothing where there is none', () => {
    const columns = [
      { id: 'idea', label: 'Idea' },
      { id: 'group', label: 'Group' },
      { id: 'rank', label: 'Rank', form: 'count' as const },
      { id: 'share', label: 'Share of dots', form: 'share' as const },
      { id: 'note', label: 'Note' },
    ];
    const rows = [
      ['Faster permits', 'Cost', 1, 5 / 14, ''],
      ['Permits', 'Cost', null, null, 'Planning'],
      [null, '', null, null, ''],
    ];
    const svg = chartSvg({ ...chart, table: { columns, rows }, drawn: { shape: 'list', items: [] } }, words);

    const lines = [...svg.matchAll(/font-size="17"[^>]*>([^<]*)</g)].map(([, line]) => line);
    expect(lines).toEqual([
      'Faster permits · Group: Cost · Rank: 1 · Share of dots: 36%',
      'Permits · Group: Cost · Note: Planning',
      '–',
    ]);
  });
});

describe('chartCsv', () => {
  it('holds counts and shares that are not rounded, then the facts', () => {
    expect(chartCsv([chart], [['n', 128]])).toBe(
      '\uFEFFanswer,people,share\r\nCost of energy,51,0.3984375\r\n"Planning, grid connection",16,0.125\r\n\r\nn,128\r\n',
    );
  });

  it('says above each further table what it shows, since several may have the same headings and rows', () => {
    const moved = (option: string) => ({ ...labelled('Picked'), headline: `Who moved: ${option}` });

    expect(chartCsv([chart, moved('Energy'), moved('Skills, =1+1')], [['n', 128]])).toContain(
      '0.125\r\n\r\ntable,Who moved: Energy\r\nanswer,people,share\r\nPicked,1,1\r\n\r\n' +
        'table,"Who moved: Skills, =1+1"\r\nanswer,people,share\r\nPicked,1,1\r\n\r\nn,128\r\n',
    );
  });

  it('has no marks of direction, so that a name is the same in each cell', () => {
    const named = { ...labelled('\u2068شبكة\u2069'), headline: 'Who moved: \u2068شبكة\u2069' };

    expect(chartCsv([chart, named], [['of', '\u2067א\u2069']])).toMatch(
      /table,Who moved: شبكة\r\n[^]*\r\nشبكة,1,1\r\n[^]*of,א\r\n$/,
    );
  });

  it.each(['=1+1', '+44', '-2', '@SUM(A1)', ' =1+1', '\t=1', '＝1+1'])('starts no formula with %j', (label) => {
    expect(chartCsv([labelled(label)], []).split('\r\n')[1]).toMatch(/^"?'/);
  });

  it.each(['a;=1+1;b', 'a|=1+1', 'a\t=1+1', 'a,=1+1', 'a\r=1+1', 'a\n=1+1'])(
    'quotes %j, at which a spreadsheet may split',
    (label) => {
      expect(chartCsv([labelled(label)], [])).toContain(`\n"${label}",1,1\r\n`);
    },
  );

  it('gives back every label, whatever it contains', () => {
    fc.assert(
      fc.property(fc.string(), (label) => {
        const [, cell = ''] =
          /^\uFEFFanswer,people,share\r\n("(?:[^"]|"")*"|[^,]*),1,1\r\n/.exec(chartCsv([labelled(label)], [])) ?? [];
        const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect([label, `'${label}`]).toContain(read);
        expect(read).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

describe('chartSvg', () => {
  it('lays out each text from right to left by itself, also among the cells of a line', () => {
    const columns = [
      { id: 'idea', label: 'Idea' },
      { id: 'dots', label: 'Dots', form: 'count' as const },
    ];
    const list = { ...chart, table: { columns, rows: [['شبكة', 12]] }, drawn: { shape: 'list', items: [] } } as const;

    expect(chartSvg(labelled('شبكة.'), words)).toContain('>\u2068شبكة.\u2069</text>');
    expect(chartSvg(list, words)).toMatch(/>\u2068?\u2068شبكة\u2069 · [^<]*12\u2069?</);
  });

  it('lays out a cell from right to left by itself on each line that it is broken over', () => {
    const columns = [
      { id: 'idea', label: 'Idea' },
      { id: 'rank', label: 'Rank', form: 'count' as const },
    ];
    const idea = 'شبكة الكهرباء '.repeat(16).trim();
    const list = { ...chart, table: { columns, rows: [[idea, 1]] }, drawn: { shape: 'list', items: [] } } as const;

    const lines = [...chartSvg(list, words).matchAll(/font-size="17"[^>]*>([^<]*)</g)].map(([, line = '']) => line);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).toMatch(/^\u2068\u2068[^\u2068\u2069]+\u2069( · Rank: 1)?\u2069$/);
    expect(lines.at(-1)).toContain(' · Rank: 1');
  });

  it('has no room for marks that are not seen', () => {
    expect(textWidth('\u2068شبكة\u2069')).toBe(textWidth('شبكة'));
  });

  it('breaks a long foot, so that the source at its end is not cut off', () => {
    const foot = `n = 23. ${'The order follows mean points, five for a first place. '.repeat(3)}· RT-2026-014-C7`;
    const [short, long] = [foot.slice(0, 40), foot].map((one) => chartSvg(chart, { ...words, foot: one }));
    const lines = [...(long ?? '').matchAll(/font-size="15"[^>]*>([^<]*)</g)].map(([, line]) => line);
    expect(lines.join(' ')).toBe(foot);
    expect(Math.max(...lines.map((line) => line?.length ?? 0))).toBeLessThanOrEqual(100);
    const heightOf = (svg = '') => Number(/viewBox="0 0 800 ([\d.]+)"/.exec(svg)?.[1]);
    expect(heightOf(long) - heightOf(short)).toBe(20 * (lines.length - 1));
  });

  it.each([
    ['capitals', 'GREAT MANUFACTURING WORKSHOPS OF WALES WANT MORE SKILLED WELDERS '],
    ['one long word', 'DONAUDAMPFSCHIFFFAHRTSGESELLSCHAFT'],
    ['Chinese', '我们需要更多的技术工人和更便宜的能源'],
    ['emoji', '👩🏽‍🔬'],
  ])('keeps lines of %s inside of the picture, wherever they stand', (_what, part) => {
    const label = part.repeat(12).trim();
    const further = { ...labelled(label), headline: label, base: label };
    const svg = chartSvg({ ...labelled(label), headline: label }, { ...words, subtitle: label, foot: label }, [
      further,
    ]);
    const lines = [...svg.matchAll(/<text x="24" [^>]*font-size="(\d+)"[^>]*>([^<]*)</g)];
    const widest = Math.max(...lines.map(([, size, line = '']) => textWidth(line) * Number(size)));
    expect(widest).toBeLessThanOrEqual(752);
    expect(
      lines
        .map(([, , line]) => line)
        .join('')
        .replace(/\s/g, ''),
    ).toBe(label.replace(/\s/g, '').repeat(7));
  });

  it('cuts no letter in two where a word is too long for a line', () => {
    const family = '👩‍👩‍👦';
    const svg = chartSvg(labelled(family.repeat(30)), words);
    const lines = [...svg.matchAll(/font-size="17"[^>]*>([^<]*)</g)].map(([, line = '']) => line);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => line.replaceAll(family, '') !== '')).toEqual([]);
  });

  it('draws no bar for nothing, of people or of points', () => {
    const axis = { axis: { min: 0, max: 5 } };
    expect([barLength(axis, { value: 0 }), barLength(axis, { value: 0, count: 0 })]).toEqual([0, 0]);
    expect(barLength(axis, { value: 0.001, count: 1 })).toBe(0.005);
  });

  it('draws a bar as long as its share, with the percentage and the count that are shown', () => {
    const svg = chartSvg(chart, words);
    expect(svg).toContain('>40% · 51<');
    const widths = [...svg.matchAll(/width="([\d.]+)" height="22" fill="#0b5e6b"/g)].map(([, width]) => Number(width));
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(51 / 16, 1);
  });

  it('shows the question below a finding, between the headline and the bars', () => {
    const svg = chartSvg(
      { ...chart, headline: 'Energy comes first' },
      { ...words, subtitle: 'Which barrier most holds you back?' },
    );
    const heights = ['Energy comes first', 'Which barrier most holds you back?', 'Cost of energy'].map((words) =>
      Number(new RegExp(`y="(\\d+)"[^>]*>${words.replace('?', '\\?')}<`).exec(svg)?.[1]),
    );
    expect(heights).toEqual([...heights].sort((one, other) => one - other));
    expect(Math.min(...heights.slice(1).map((y, index) => y - (heights[index] ?? 0)))).toBeGreaterThan(20);
  });

  it('keeps all of a long label, in lines', () => {
    const label = 'word '.repeat(40).trim();
    expect(chartSvg(labelled(label), words).match(/word/g)).toHaveLength(40);
  });

  it('lets no text out of its place', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (label) => {
        const svg = chartSvg({ ...labelled(label), headline: label, summary: label }, { ...words, foot: label });
        expect(svg.replace(/<\/?(svg|title|desc|rect|text)\b[^<>]*>/g, '')).not.toMatch(/[<>]/);
        expect(svg.match(/<(\w+)/g)?.every((tag) => /^<(svg|title|desc|rect|text)$/.test(tag))).toBe(true);
      }),
    );
  });

  it('is XML also where a text was stored with a character that XML forbids', () => {
    const label = 'Gr\uFFFEid\uFFFF';
    const svg = chartSvg({ ...labelled(label), headline: label, summary: label }, { ...words, foot: label });
    expect(svg).not.toMatch(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
    expect(svg.match(/Grid/g)).toHaveLength(6);
  });

  it('draws words, the more people wrote them the larger, and keeps markup out of them', () => {
    const words = [
      { id: 'grid', label: 'Grid', count: 9 },
      { id: 'b', label: '<b>&', count: 1 },
    ];
    const svg = chartSvg({ ...chart, drawn: { shape: 'words', words } }, { foot: '', none: '' });
    const sizeOf = (label: string) => Number(new RegExp(`font-size="(\\d+)"[^>]*>${label}<`).exec(svg)?.[1]);
    expect(sizeOf('Grid')).toBeGreaterThan(sizeOf('&lt;b&gt;&amp;'));
    expect(sizeOf('&lt;b&gt;&amp;')).toBeGreaterThanOrEqual(15);
  });

  it('writes what it cannot draw in lines, from the table', () => {
    const shown = chartSvg({ ...chart, drawn: { shape: 'words', words: [] } }, words);
    expect(shown).toContain('>Cost of energy · answers: 51 · share: 40%<');
  });
});

describe('barLength', () => {
  it('is the part of the axis, a thread for the least that somebody chose, nothing for nobody', () => {
    const axis = { min: -1, max: 1 };
    expect(barLength({ axis }, { value: 0 })).toBe(0.5);
    expect(barLength({ axis }, { value: -1, count: 1 })).toBe(0.005);
    expect(barLength({ axis }, { value: null, count: 0 })).toBe(0);
  });
});

describe('chartSvg of a matrix', () => {
  const matrix = (rows: readonly string[], cells: readonly (readonly (number | null)[])[]): ChartModel => ({
    ...chart,
    headline: 'Who moved',
    base: 'Rows show round 1.',
    drawn: { shape: 'matrix', rows, columns: rows, cells, form: 'count', as: 'heat' },
  });

  it('draws a field a cell, the darker the more it holds, and none that is not told', () => {
    const svg = chartSvg(
      matrix(
        ['Skills', 'Energy'],
        [
          [12, 6],
          [null, 9],
        ],
      ),
      words,
    );
    expect([...svg.matchAll(/fill-opacity="([\d.]+)"/g)].map(([, dark]) => dark)).toEqual([
      '0.40',
      '0.24',
      '0.00',
      '0.32',
    ]);
    expect(svg).toMatch(/>12<.*>6<.*>–<.*>9</);
  });

  it('breaks the names of columns where the next one begins', () => {
    const names = ['WEST MIDLANDS COMBINED AUTHORITY', '西米德兰兹郡联合管理局西米德兰兹郡', 'East', 'North'];
    const svg = chartSvg(matrix(names, []), words);
    const heads = [...svg.matchAll(/font-size="15" font-weight="700">([^<]*)</g)].map(([, line = '']) => line);
    expect(Math.max(...heads.map((line) => textWidth(line) * 15))).toBeLessThanOrEqual(752 / 4);
    expect(heads.join('').replace(/\s/g, '')).toBe(names.join('').replace(/\s/g, ''));
  });

  it('draws further models below the first, under their own headlines', () => {
    const svg = chartSvg(chart, words, [matrix(['Skills'], [[5]])]);
    expect(svg).toMatch(/Which barrier\?.*>Cost of energy<.*>Who moved<.*>Rows show round 1\.<.*n = 128/s);
    expect(svg).not.toContain('NaN');
  });
});
