import type { ChartModel } from '@rt/domain/polling';

import { ResultFigure } from './figure';
import { rendered } from './spec-rendered';

const words = { headline: 'What the room answered', summary: '', base: '', notes: [] };
const figure = (model: ChartModel, askedFrom?: string) =>
  rendered(
    <ResultFigure
      models={[model]}
      name="RT-2026-001-C1"
      headline={words.headline}
      question="What should be done?"
      askedFrom={askedFrom}
      summary="One sentence."
      base="n = 23."
      csv="/data.csv"
      svg="/chart.svg"
    />,
  );

describe('a result on a page of the archive', () => {
  it('shows what has a drawing as that, with its table to unfold', () => {
    const rows = [{ id: 'a', label: 'Skills', value: 0.5, count: 4 }];
    const html = figure({
      ...words,
      figures: [],
      table: { columns: [{ id: 'option', label: 'Option' }], rows: [['Skills']] },
      drawn: { shape: 'bars', axis: { min: 0, max: 1 }, form: 'share', rows },
    });

    expect(html).toContain('data-view="chart"');
    expect(html).toMatch(/<details[^>]*>.*Skills.*<\/details>/);
  });

  it('draws statements by points as the screen of the room does, with the numbers to unfold', () => {
    const html = figure({
      ...words,
      figures: [],
      table: { columns: [{ id: 'statement', label: 'Statement' }], rows: [['Skills are short']] },
      drawn: {
        shape: 'matrix',
        rows: ['Skills are short'],
        columns: ['Disagree', 'Agree'],
        cells: [[1, 4]],
        form: 'count',
        as: 'heat',
      },
    });

    expect(html).toMatch(/data-view="chart">.*rt-matrix__cell--4">4<.*<details/);
  });

  it('lets a wide screen put long names of few columns above these, and has numbers for all others', () => {
    const columns = (names: readonly string[]) =>
      figure({
        ...words,
        figures: [],
        table: { columns: [{ id: 'option', label: 'Option' }], rows: [['Loans']] },
        drawn: {
          shape: 'matrix',
          rows: ['Loans'],
          columns: names,
          cells: [names.map(() => 1)],
          form: 'count',
          as: 'heat',
        },
      });
    const names = ['Local authority or combined authority (12)', 'University (9)'];
    expect(columns(names)).toContain('rt-matrix--roomy');
    expect(columns(['Now', 'Later'])).not.toMatch(/rt-matrix--roomy|rt-matrix__key/);
    for (const many of [
      ['A'.repeat(49), 'B'],
      ['One', 'Two', 'Three', 'Four', 'A very long name'],
    ]) {
      expect(columns(many)).toContain('rt-matrix__key');
      expect(columns(many)).not.toContain('rt-matrix--roomy');
    }
  });

  it('says a number that is not there with a dash: what it means differs from table to table', () => {
    const columns = [
      { id: 'idea', label: 'Idea' },
      { id: 'dots', label: 'Dots', form: 'count' as const },
    ];
    const html = figure({
      ...words,
      figures: [],
      table: { columns, rows: [['Welders', null]] },
      drawn: { shape: 'list', items: [{ text: 'Welders' }] },
    });

    expect(html).toMatch(/Welders<\/th><td>–<\/td>/);
  });

  it('puts the table of a further model below what it is of', () => {
    const model = (headline: string): ChartModel => ({
      ...{ ...words, headline, figures: [] },
      table: { columns: [{ id: 'answer', label: 'Answer' }], rows: [['Skills']] },
      drawn: { shape: 'bars', axis: { min: 0, max: 1 }, form: 'share', rows: [] },
    });
    const html = rendered(
      <ResultFigure
        {...{ name: 'C1', headline: words.headline, question: 'What?', summary: '', base: '', csv: '/c', svg: '/s' }}
        models={[model('Main')]}
        further={[model('Round by round')]}
      />,
    );

    expect(html).toMatch(/<details.*<table.*<h3>Round by round<\/h3>.*<table/);
    expect(html).not.toMatch(/<h3>Main/);
  });

  it('lets texts of a table begin at the left, and numbers end at the right', () => {
    const columns = [
      { id: 'question', label: 'Question' },
      { id: 'votes', label: 'Votes', form: 'count' as const },
      { id: 'answer', label: 'Answer' },
    ];
    const html = figure({
      ...words,
      figures: [],
      table: { columns, rows: [['Who pays?', 4, 'The council.']] },
      drawn: { shape: 'list', items: [{ text: 'Who pays?' }] },
    });

    expect(html).toContain('<td class="rt-table__text">The council.</td>');
    expect(html).toContain('<td>4</td>');
  });

  it('shows words as a picture for every width, with the table for whoever does not see it', () => {
    const html = figure({
      ...words,
      figures: [],
      table: { columns: [{ id: 'word', label: 'Word' }], rows: [['Grid']] },
      drawn: { shape: 'words', words: [{ id: 'grid', label: 'Grid', count: 3 }] },
    });

    expect(html.match(/<text[^>]*>Grid<\/text>/g)).toHaveLength(2);
    expect(html).toMatch(/aria-hidden="true"[^>]*class="rt-clouds"|class="rt-clouds"[^>]*aria-hidden="true"/);
    expect(html).toMatch(/<details[^>]*>.*Grid.*<\/details>/);
    expect(html).not.toContain(' style=');
  });

  it('shows entries at once, as there is nothing to draw', () => {
    const html = figure({
      ...words,
      figures: [],
      table: { columns: [{ id: 'entry', label: 'Entry' }], rows: [['Train technicians']] },
      drawn: { shape: 'list', items: [{ text: 'Train technicians' }] },
    });

    expect(html).toContain('Train technicians');
    expect(html).not.toMatch(/<details|data-view/);
  });

  it('lays out what stands below a text by itself, where that is from right to left', () => {
    const columns = [
      { id: 'question', label: 'Question' },
      { id: 'answer', label: 'Answer', holds: 'answer' as const },
    ];
    const html = figure({
      ...words,
      figures: [],
      table: { columns, rows: [['من يدفع؟', 'المجلس.']] },
      drawn: { shape: 'list', items: [{ text: 'من يدفع؟' }] },
    });

    expect(html).toContain('Answer: \u2068المجلس.\u2069');
  });

  it('shows what has no drawing as its table at once, and what is counted of it as a drawing below', () => {
    const labels: ChartModel = {
      ...{ ...words, headline: 'Entries by label', figures: [] },
      table: { columns: [{ id: 'label', label: 'Label' }], rows: [['Cost']] },
      drawn: { shape: 'bars', axis: { min: 0, max: 1 }, form: 'share', rows: [] },
    };
    const entries: ChartModel = {
      ...{ ...words, figures: [] },
      table: { columns: [{ id: 'entry', label: 'Entry' }], rows: [['Train technicians']] },
      drawn: { shape: 'list', items: [{ text: 'Train technicians' }] },
    };
    const html = rendered(
      <ResultFigure
        {...{ name: 'C1', headline: words.headline, question: 'What?', summary: '', base: '', csv: '/c', svg: '/s' }}
        models={[entries, labels]}
      />,
    );

    expect(html).toMatch(/Train technicians.*data-view="chart"><h3>Entries by label.*<details.*Entries by label.*Cost/);
    expect(html.match(/Train technicians/g)).toHaveLength(1);
  });

  it('says from which question it was asked, and nothing of it otherwise', () => {
    const list: ChartModel = {
      ...words,
      figures: [],
      table: { columns: [{ id: 'option', label: 'Option' }], rows: [] },
      drawn: { shape: 'bars', axis: { min: 0, max: 1 }, form: 'share', rows: [] },
    };
    expect(figure(list, 'Asked from: Which barriers?')).toContain(
      '<p class="ex-figure__base">Asked from: Which barriers?</p>',
    );
    expect(figure(list).match(/ex-figure__base/g)).toHaveLength(1);
  });
});
