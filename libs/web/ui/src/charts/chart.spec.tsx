import type { ChartModel } from '@rt/domain/polling';
import { render, screen, within } from '@testing-library/react';

import { Chart } from '../index';

const model: ChartModel = {
  headline: 'Picked together',
  summary: '',
  base: '',
  figures: [{ label: 'People', value: null }],
  notes: [],
  table: {
    columns: [
      { id: 'one', label: 'One option' },
      { id: 'share', label: 'Share', form: 'share' },
    ],
    rows: [
      ['Energy', 0.125],
      ['Skills', null],
    ],
  },
  drawn: { shape: 'words', words: [] },
};

describe('Chart', () => {
  it('shows a shape that it cannot draw as its table', () => {
    render(<Chart model={model} />);
    const rows = within(screen.getByRole('table')).getAllByRole('row');

    expect(rows.map((row) => row.textContent)).toEqual(['One optionShare', 'Energy13%', 'Skills–']);
    expect(screen.getByText('–', { selector: 'dd' })).toBeTruthy();
  });

  it('draws a matrix whose cells are the darker the more they hold, with its columns named', () => {
    const [rows, columns] = [
      ['Energy', 'Skills'],
      ['Skills', 'Finance'],
    ];
    const cells = [
      [2, 8],
      [null, 5],
    ];
    render(<Chart model={{ ...model, drawn: { shape: 'matrix', rows, columns, cells, form: 'count', as: 'heat' } }} />);
    const [table] = screen.getAllByRole('table');
    if (!table) throw new Error('there is no table');

    expect(within(table).getByRole('columnheader', { name: 'Finance' })).toBeTruthy();
    const shown = within(table).getAllByRole('cell').slice(1);
    expect(shown.map(({ textContent, className }) => `${textContent} ${className.slice(-1)}`)).toEqual([
      '2 1',
      '8 4',
      '– 0',
      '5 3',
    ]);
  });
});
