import { resultOfCounts } from '@rt/domain/polling';
import { kinds } from '@rt/kinds';
import { render, screen, within } from '@testing-library/react';

import { loadChart, loadGroups } from '../charts';
import { GroupsChart } from './groups-chart';

const options = ['Cost of energy', 'Skilled technicians'].map((text, at) => ({ id: `o${at + 1}`, text }));
const activity = { kind: 'single_choice', question: 'Which barrier?', config: { options } } as const;

const resultOf = (...counts: readonly number[]) =>
  resultOfCounts(
    kinds.single_choice,
    activity.config,
    counts.map((count, at) => ({ answerKey: JSON.stringify({ optionId: `o${at + 1}` }), count })),
  );

beforeAll(() => Promise.all([loadChart('single_choice'), loadGroups()]));

describe('GroupsChart', () => {
  it('shows groups side by side with a sentence each, a table of the same, and files', () => {
    const groups = [
      { group: 'sme', label: 'SME', respondents: 6, result: resultOf(5, 1) },
      { group: null, respondents: 5, result: resultOf(2, 3) },
    ];
    render(<GroupsChart activity={activity} told={{ by: 'type', groups }} download="RT-Q1" />);

    const figure = within(screen.getByRole('figure', { name: 'By type of organisation' }));
    expect(figure.getByText(/SME \(6\): “Cost of energy” leads with 5 of 6 \(83%\)\./)).toBeTruthy();
    expect(figure.getByText(/All others \(5\): “Skilled technicians” leads with 3 of 5 \(60%\)\./)).toBeTruthy();
    const [row] = figure.getAllByRole('row', { name: /^Cost of energy/ });
    expect(row?.textContent).toBe('Cost of energy83%40%');
    expect(figure.getByRole('group', { name: 'Download this chart' })).toBeTruthy();
  });
});
